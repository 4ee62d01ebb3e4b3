// Corrects an accepted report: the original stays, the correction is decided anew.
import { App, Button, Input } from 'antd'
import { useMemo, useState } from 'react'
import { useCommand } from '#web/api/use-command.ts'
import { useForm } from '#web/kit/form/form-facts.ts'
import { SchemaForm } from '#web/kit/form/SchemaForm.tsx'
import { ProblemNotice } from '#web/kit/ProblemNotice.tsx'
import { useTexts } from '#web/language/define-texts.ts'
import { correctReport, listReports, listWork, type Report, readReport } from '../../contract.ts'
import styles from './Reporting.module.css'
import { atFields, factsOfReport, fieldsOfReport, reportOfFacts } from './report-fields.ts'
import { reportingTexts } from './texts.ts'

const shortest = 2

export function ReportCorrection({ report, onDone }: { report: Report; onDone: () => void }) {
  const t = useTexts(reportingTexts)
  const { message } = App.useApp()
  const fields = useMemo(() => fieldsOfReport(report), [report])
  const form = useForm(fields, factsOfReport(report))
  const [why, setWhy] = useState('')
  const correct = useCommand(correctReport, [listReports, listWork, readReport])
  const { id: reportId, version } = report
  return (
    <div className={styles['report']}>
      <p className={styles['soft']}>{t('correctHint')}</p>
      <SchemaForm fields={fields} form={form} />
      <div className={styles['foot']}>
        <Input
          aria-label={t('correctWhy')}
          placeholder={t('correctWhy')}
          maxLength={500}
          value={why}
          onChange={({ target }) => setWhy(target.value)}
        />
        <Button
          type="primary"
          disabled={why.trim().length < shortest}
          loading={correct.isSending}
          onClick={() =>
            correct.send(
              { reportId, version, why: why.trim(), ...reportOfFacts(report, form.facts) },
              () => {
                void message.success(t('submitted'))
                onDone()
              },
              ({ problems }) => form.show(atFields(problems)),
            )
          }
        >
          {t('submit')}
        </Button>
      </div>
      <ProblemNotice problem={correct.problem?.problems.length ? null : correct.problem} />
    </div>
  )
}
