// A part that came back: why, and given out again unchanged or changed in the breakdown first.
import { App, Button } from 'antd'
import { useCommand } from '#web/api/use-command.ts'
import { useEndpoint } from '#web/api/use-endpoint.ts'
import { AddressLink } from '#web/kit/AddressLink.tsx'
import { FactList } from '#web/kit/FactList.tsx'
import { ProblemNotice } from '#web/kit/ProblemNotice.tsx'
import { useTexts } from '#web/language/define-texts.ts'
import { dispatchParts, listWork, readBreakdown, readCommitment, readUnattended } from '../../contract.ts'
import { commitmentAddress } from '../addresses.ts'
import styles from '../reporting/Reporting.module.css'
import { supervisionTexts } from '../supervision/texts.ts'
import { workTexts } from './texts.ts'

interface Props {
  commitmentId: string
  partId: string
  onDone: () => void
}

export function ReturnedPanel({ commitmentId, partId, onDone }: Props) {
  const t = useTexts(workTexts)
  const words = useTexts(supervisionTexts)
  const { message } = App.useApp()
  const { answer: parts, problem, readAgain } = useEndpoint(readBreakdown, { commitmentId })
  const { answer: commitment } = useEndpoint(readCommitment, { commitmentId })
  const dispatch = useCommand(dispatchParts, [listWork, readBreakdown, readUnattended])
  const part = parts?.find(({ id }) => id === partId)
  if (!part || !commitment) return <ProblemNotice problem={problem} onRetry={readAgain} />
  return (
    <div className={styles['report']}>
      <h2 className={styles['title']} lang="zh-CN">
        {part.no} {part.title}
      </h2>
      <FactList
        facts={[
          [words('unit'), part.unit?.name],
          [t('returnedWhy'), part.returnedWhy],
          [t('dueOn'), part.dueOn],
        ]}
      />
      <p className={styles['soft']}>{t('reassignHint')}</p>
      <div className={styles['foot']}>
        <AddressLink to={commitmentAddress(commitmentId)}>{t('reassignWhere')}</AddressLink>
        <Button
          loading={dispatch.isSending}
          onClick={() =>
            dispatch.send({ planId: commitment.planId, partIds: [partId] }, ({ signBy }) => {
              void message.success(t('reassigned', { day: signBy }))
              onDone()
            })
          }
        >
          {t('againSame')}
        </Button>
      </div>
      <ProblemNotice problem={dispatch.problem} />
    </div>
  )
}
