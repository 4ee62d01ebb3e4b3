// Reopens a locked or approved form until a day; what is not handed in by then lapses by itself.
import { App, Button, DatePicker } from 'antd'
import dayjs from 'dayjs'
import { useState } from 'react'
import { addWorkingDays } from '#policy/national/working-days.ts'
import { daysToCorrect } from '#policy/sichuan/collection-checks.ts'
import { useSignedIn } from '#web/api/session.ts'
import { useCommand } from '#web/api/use-command.ts'
import { ConfirmAction } from '#web/kit/ConfirmAction.tsx'
import { useTexts } from '#web/language/define-texts.ts'
import { type CollectionForm, reopenForm } from '../../contract.ts'
import styles from './Collection.module.css'
import { changedByForm } from './changed-by-form.ts'
import { formTexts } from './texts.ts'

export function ReopenForm({ form }: { form: CollectionForm }) {
  const t = useTexts(formTexts)
  const { message } = App.useApp()
  const { today } = useSignedIn()
  const [isAsked, setAsked] = useState(false)
  const [until, setUntil] = useState(() => addWorkingDays(today, daysToCorrect))
  const reopen = useCommand(reopenForm, changedByForm)
  return (
    <>
      <Button onClick={() => setAsked(true)}>{t('reopen')}</Button>
      <ConfirmAction
        open={isAsked}
        title={t('reopen')}
        consequence={
          <div className={styles['stack']}>
            <p>{t('reopenConsequence', { unit: form.unitName })}</p>
            <div className={styles['foot']}>
              <span>{t('until')}</span>
              <DatePicker
                aria-label={t('until')}
                allowClear={false}
                value={dayjs(until)}
                onChange={(next) => next && setUntil(next.format('YYYY-MM-DD'))}
              />
            </div>
          </div>
        }
        action={t('reopen')}
        asksReason
        isSending={reopen.isSending}
        problem={reopen.problem}
        onConfirm={(why) =>
          reopen.send({ formId: form.id, version: form.version, until, why }, () => {
            void message.success(t('reopened', { day: until }))
            setAsked(false)
          })
        }
        onClose={() => setAsked(false)}
      />
    </>
  )
}
