// Decides a form: approved, or returned with a reason and the day until which it may be corrected.
import { App, Button, DatePicker, Input } from 'antd'
import dayjs from 'dayjs'
import { useState } from 'react'
import { addWorkingDays } from '#policy/national/working-days.ts'
import { daysToCorrect } from '#policy/sichuan/collection-checks.ts'
import { useSignedIn } from '#web/api/session.ts'
import { useCommand } from '#web/api/use-command.ts'
import { ProblemNotice } from '#web/kit/ProblemNotice.tsx'
import { useTexts } from '#web/language/define-texts.ts'
import { approveForm, type CollectionForm, returnForm } from '../../contract.ts'
import styles from './Collection.module.css'
import { changedByApproval, changedByForm } from './changed-by-form.ts'
import { formTexts } from './texts.ts'

const shortest = 2

export function FormDecision({ form }: { form: CollectionForm }) {
  const t = useTexts(formTexts)
  const { message } = App.useApp()
  const { today } = useSignedIn()
  const [why, setWhy] = useState('')
  const [correctBy, setCorrectBy] = useState(() => addWorkingDays(today, daysToCorrect))
  const approve = useCommand(approveForm, changedByApproval)
  const giveBack = useCommand(returnForm, changedByForm)
  const seen = { formId: form.id, version: form.version }
  return (
    <section className={styles['decision']}>
      <p className={styles['soft']}>{t('approveHint')}</p>
      <div className={styles['foot']}>
        <Button
          type="primary"
          loading={approve.isSending}
          onClick={() => approve.send(seen, () => void message.success(t('approved')))}
        >
          {t('approve')}
        </Button>
        <Input
          aria-label={t('giveBackWhy')}
          placeholder={t('giveBackWhy')}
          maxLength={500}
          value={why}
          onChange={({ target }) => setWhy(target.value)}
        />
        <span>{t('correctBy')}</span>
        <DatePicker
          aria-label={t('correctBy')}
          allowClear={false}
          value={dayjs(correctBy)}
          onChange={(next) => next && setCorrectBy(next.format('YYYY-MM-DD'))}
        />
        <Button
          danger
          disabled={why.trim().length < shortest}
          loading={giveBack.isSending}
          onClick={() =>
            giveBack.send({ ...seen, why: why.trim(), correctBy }, () => void message.success(t('givenBack')))
          }
        >
          {t('giveBack')}
        </Button>
      </div>
      <ProblemNotice problem={approve.problem ?? giveBack.problem} />
    </section>
  )
}
