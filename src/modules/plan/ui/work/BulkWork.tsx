// One act for everything listed: sign for all, accept all.
import { App, Button } from 'antd'
import { useState } from 'react'
import { useCommand } from '#web/api/use-command.ts'
import { ConfirmAction } from '#web/kit/ConfirmAction.tsx'
import { useTexts } from '#web/language/define-texts.ts'
import {
  acceptReports,
  listParts,
  listReports,
  listWork,
  readBoard,
  readBreakdown,
  signForParts,
} from '../../contract.ts'
import { workTexts } from './texts.ts'

const changed = [listWork, listReports, listParts, readBoard, readBreakdown]

interface Props {
  kind: 'sign' | 'decide-report'
  ids: string[]
}

export function BulkWork({ kind, ids }: Props) {
  const t = useTexts(workTexts)
  const { message } = App.useApp()
  const sign = useCommand(signForParts, changed)
  const accept = useCommand(acceptReports, changed)
  const [isAsking, setAsking] = useState(false)
  const count = ids.length
  const isSigning = kind === 'sign'
  const done = () => {
    setAsking(false)
    void message.success(t(isSigning ? 'signed' : 'kind.decide-report'))
  }
  return (
    <>
      <Button onClick={() => setAsking(true)}>{t(isSigning ? 'signAll' : 'acceptAll', { count })}</Button>
      <ConfirmAction
        open={isAsking}
        title={t(isSigning ? 'signAll' : 'acceptAll', { count })}
        consequence={t(isSigning ? 'signAllConsequence' : 'acceptAllConsequence', { count })}
        action={t(isSigning ? 'signAll' : 'acceptAll', { count })}
        isSending={sign.isSending || accept.isSending}
        problem={sign.problem ?? accept.problem}
        onConfirm={() => (isSigning ? sign.send({ partIds: ids }, done) : accept.send({ reportIds: ids }, done))}
        onClose={() => setAsking(false)}
      />
    </>
  )
}
