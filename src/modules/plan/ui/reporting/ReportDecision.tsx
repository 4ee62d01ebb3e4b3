// A report handed in, and the decision on it: accepted, or returned with a reason.
import { App, Button, Input } from 'antd'
import { useState } from 'react'
import { useCommand } from '#web/api/use-command.ts'
import { ProblemNotice } from '#web/kit/ProblemNotice.tsx'
import { useTexts } from '#web/language/define-texts.ts'
import {
  decideReport,
  listParts,
  listReports,
  listWork,
  type Report,
  readBoard,
  readBreakdown,
  readReport,
} from '../../contract.ts'
import styles from './Reporting.module.css'
import { ReportReading } from './ReportReading.tsx'
import { reportingTexts } from './texts.ts'

const shortest = 2

export function ReportDecision({ report, onDone }: { report: Report; onDone: () => void }) {
  const t = useTexts(reportingTexts)
  const { message } = App.useApp()
  const decide = useCommand(decideReport, [listWork, listReports, listParts, readBoard, readBreakdown, readReport])
  const [why, setWhy] = useState('')
  const say = (accept: boolean) =>
    decide.send({ reportId: report.id, version: report.version, accept, why: why.trim() }, () => {
      void message.success(t(accept ? 'accepted' : 'givenBack'))
      onDone()
    })
  return (
    <div className={styles['report']}>
      <ReportReading report={report} />
      <div className={styles['foot']}>
        <Button type="primary" loading={decide.isSending} onClick={() => say(true)}>
          {t('accept')}
        </Button>
        <Input
          aria-label={t('giveBackWhy')}
          placeholder={t('giveBackWhy')}
          maxLength={500}
          value={why}
          onChange={({ target }) => setWhy(target.value)}
        />
        <Button danger disabled={why.trim().length < shortest} onClick={() => say(false)}>
          {t('giveBack')}
        </Button>
      </div>
      <ProblemNotice problem={decide.problem} />
    </div>
  )
}
