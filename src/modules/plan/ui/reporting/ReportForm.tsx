// A report being written: what is known stands there, only the rest is asked, and every pause is saved.
import { App, Button } from 'antd'
import { useMemo, useState } from 'react'
import { useCommand } from '#web/api/use-command.ts'
import { useForm } from '#web/kit/form/form-facts.ts'
import { SchemaForm } from '#web/kit/form/SchemaForm.tsx'
import { ProblemNotice } from '#web/kit/ProblemNotice.tsx'
import { quantityWords } from '#web/kit/quantity.ts'
import { useLanguage, useTexts } from '#web/language/define-texts.ts'
import { dayAndTime } from '#web/language/instants.ts'
import {
  listParts,
  listReports,
  listWork,
  type Report,
  readBreakdown,
  readReport,
  submitReport,
} from '../../contract.ts'
import { EvidenceList } from './EvidenceList.tsx'
import { IndicatorAnswers } from './IndicatorAnswers.tsx'
import styles from './Reporting.module.css'
import { atFields, factsOfReport, fieldsOfReport, reportOfFacts } from './report-fields.ts'
import { reportingTexts } from './texts.ts'
import { useReportDraft } from './use-report-draft.ts'

export function ReportForm({ report, onDone }: { report: Report; onDone: () => void }) {
  const t = useTexts(reportingTexts)
  const language = useLanguage()
  const { message } = App.useApp()
  const [first] = useState(report)
  const fields = useMemo(() => fieldsOfReport(first), [first])
  const form = useForm(fields, factsOfReport(first))
  const draft = useReportDraft(first.id, first.version, reportOfFacts(first, form.facts))
  const submit = useCommand(submitReport, [listWork, listReports, listParts, readBreakdown, readReport])
  const { target, computed, isLocked, last } = report

  const handIn = async () => {
    const version = await draft.settle()
    submit.send(
      { reportId: first.id, version, ...reportOfFacts(first, form.facts) },
      () => {
        void message.success(t('submitted'))
        onDone()
      },
      (problem) => form.show(atFields(problem.problems)),
    )
  }
  const takeOver = () => {
    if (!last) return
    form.fill({
      ...form.facts,
      ...(last.narrative !== null && { narrative: last.narrative }),
      ...(last.reached !== null && { reached: last.reached }),
      ...(last.claimed !== null && { claimed: last.claimed }),
    })
  }
  const known =
    computed !== null && target !== null
      ? quantityWords({ ...target, value: computed, comparator: 'eq' }, language)
      : null
  const lastFigure =
    last &&
    (last.reached !== null && target
      ? quantityWords({ ...target, value: last.reached, comparator: 'eq' }, language)
      : last.claimed === null
        ? ''
        : `${last.claimed}%`)
  const saved = draft.savedAt && dayAndTime(draft.savedAt.toISOString()).slice(-5)
  return (
    <div className={styles['report']}>
      {report.returnedWhy !== null && (
        <p className={styles['returned']}>
          {t('returnedWhy')}：{report.returnedWhy}（{report.decidedBy}）
        </p>
      )}
      {isLocked && (
        <p className={styles['known']}>{known === null ? t('lockedUnknown') : t('locked', { value: known })}</p>
      )}
      {last && (
        <div className={styles['last']}>
          <span>
            {t('last', { period: last.period })} <b>{lastFigure}</b>
          </span>
          <Button size="small" onClick={takeOver}>
            {t('takeOver')}
          </Button>
          {last.narrative !== null && <p lang="zh-CN">{last.narrative}</p>}
        </div>
      )}
      <IndicatorAnswers report={report} />
      <SchemaForm fields={fields} form={form} />
      <EvidenceList partId={report.partId} reportId={report.id} evidence={report.evidence} mayChange />
      <ProblemNotice problem={submit.problem?.problems.length ? null : (submit.problem ?? draft.problem)} />
      <div className={styles['foot']}>
        <Button type="primary" loading={submit.isSending} title="Ctrl+Enter" onClick={() => void handIn()}>
          {t('submit')}
        </Button>
        <span className={styles['soft']} role="status">
          {draft.isSaving ? t('saving') : draft.problem ? t('notSaved') : saved && t('savedAt', { time: saved })}
        </span>
      </div>
    </div>
  )
}
