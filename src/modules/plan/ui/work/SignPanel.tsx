// A part given out to one's unit: signed for, or returned with the reason.
import { App, Button } from 'antd'
import { useState } from 'react'
import { useCommand } from '#web/api/use-command.ts'
import { useEndpoint } from '#web/api/use-endpoint.ts'
import { AddressLink } from '#web/kit/AddressLink.tsx'
import { ConfirmAction } from '#web/kit/ConfirmAction.tsx'
import { FactList } from '#web/kit/FactList.tsx'
import { ProblemNotice } from '#web/kit/ProblemNotice.tsx'
import { quantityWords } from '#web/kit/quantity.ts'
import { useLanguage, useTexts } from '#web/language/define-texts.ts'
import { listWork, readBreakdown, readCommitment, readUnattended, returnPart, signForParts } from '../../contract.ts'
import { commitmentAddress } from '../addresses.ts'
import styles from '../reporting/Reporting.module.css'
import { supervisionTexts } from '../supervision/texts.ts'
import { workTexts } from './texts.ts'

interface Props {
  commitmentId: string
  partId: string
  onDone: () => void
}

const changed = [listWork, readBreakdown, readUnattended]

export function SignPanel({ commitmentId, partId, onDone }: Props) {
  const t = useTexts(workTexts)
  const words = useTexts(supervisionTexts)
  const language = useLanguage()
  const { message } = App.useApp()
  const { answer: parts, problem, readAgain } = useEndpoint(readBreakdown, { commitmentId })
  const { answer: commitment } = useEndpoint(readCommitment, { commitmentId })
  const sign = useCommand(signForParts, changed)
  const giveBack = useCommand(returnPart, changed)
  const [isReturning, setReturning] = useState(false)
  const part = parts?.find(({ id }) => id === partId)
  if (!part) return <ProblemNotice problem={problem} onRetry={readAgain} />
  return (
    <div className={styles['report']}>
      <h2 className={styles['title']} lang="zh-CN">
        <AddressLink to={commitmentAddress(commitmentId)}>{part.no}</AddressLink> {part.title}
      </h2>
      <FactList
        facts={[
          [words('unit'), part.unit?.name],
          [t('wholeTask'), part.level > 0 ? commitment?.text : null],
          [t('share'), part.target && quantityWords(part.target, language)],
          [t('dueOn'), part.dueOn],
          [t('signBy'), part.signBy],
          [t('milestones'), part.milestones.map(({ title, dueOn }) => `${dueOn} ${title}`).join('；')],
        ]}
      />
      <div className={styles['foot']}>
        {part.allowedActions.includes('sign') && (
          <Button
            type="primary"
            loading={sign.isSending}
            onClick={() =>
              sign.send({ partIds: [partId] }, () => {
                void message.success(t('signed'))
                onDone()
              })
            }
          >
            {t('sign')}
          </Button>
        )}
        {part.allowedActions.includes('return') && <Button onClick={() => setReturning(true)}>{t('giveBack')}</Button>}
      </div>
      <ProblemNotice problem={sign.problem} />
      <ConfirmAction
        open={isReturning}
        title={`${t('giveBack')} ${part.no}`}
        consequence={t('giveBackConsequence')}
        action={t('giveBack')}
        asksReason
        isSending={giveBack.isSending}
        problem={giveBack.problem}
        onConfirm={(why) =>
          giveBack.send({ partId, version: part.version, why }, () => {
            setReturning(false)
            void message.success(t('givenBack'))
            onDone()
          })
        }
        onClose={() => setReturning(false)}
      />
    </div>
  )
}
