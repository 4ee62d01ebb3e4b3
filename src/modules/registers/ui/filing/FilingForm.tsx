// The seller's form: may be saved half written, is checked whole when it is filed.
import { App, Button } from 'antd'
import { useState } from 'react'
import { contractFilingFields, contractFilingSections } from '#policy/national/contract-registration.ts'
import type { Facts } from '#rules/condition.ts'
import { asProblem, type Problem } from '#web/api/problem.ts'
import { useCommand } from '#web/api/use-command.ts'
import { FileKeeping } from '#web/kit/form/FilesControl.tsx'
import { askedFacts, useForm } from '#web/kit/form/form-facts.ts'
import { SchemaForm } from '#web/kit/form/SchemaForm.tsx'
import { ProblemNotice } from '#web/kit/ProblemNotice.tsx'
import { useTexts } from '#web/language/define-texts.ts'
import { type Filing, fileFiling, listFilings, readFiling, writeFiling } from '../../contract.ts'
import { useContractFiles } from './contract-files.ts'
import styles from './Filing.module.css'
import { filingTexts, stepTexts } from './texts.ts'

export function FilingForm({ filing }: { filing: Filing }) {
  const t = useTexts(stepTexts)
  const words = useTexts(filingTexts)
  const { message } = App.useApp()
  const form = useForm(contractFilingFields, filing.facts as Facts)
  const keeper = useContractFiles(filing)
  const [problem, setProblem] = useState<Problem | null>(null)
  const write = useCommand(writeFiling, [listFilings, readFiling])
  const file = useCommand(fileFiling, [listFilings, readFiling])

  const attempt = async (act: () => Promise<unknown>, done: string) => {
    setProblem(null)
    try {
      await act()
      void message.success(done)
    } catch (error) {
      const found = asProblem(error)
      form.show(found.problems)
      setProblem(found.code === 'invalid-input' ? null : found)
    }
  }
  const save = () => {
    const facts = askedFacts(contractFilingFields, form.facts) as Filing['facts']
    return write.carryOut({ filingId: filing.id, version: filing.version, facts })
  }
  const send = async () => {
    if (!form.check()) return
    await attempt(async () => {
      const { version } = await save()
      await file.carryOut({ filingId: filing.id, version })
    }, t('filed'))
  }
  return (
    <>
      <p className={styles['soft']}>{words('hint')}</p>
      <FileKeeping value={keeper}>
        <SchemaForm fields={contractFilingFields} form={form} sections={contractFilingSections} />
      </FileKeeping>
      <ProblemNotice problem={problem} />
      <div className={`${styles['foot']} ${styles['stuck']}`}>
        <Button loading={write.isSending} onClick={() => void attempt(save, t('saved'))}>
          {t('saveDraft')}
        </Button>
        <Button type="primary" loading={file.isSending} onClick={() => void send()}>
          {t('file')}
        </Button>
      </div>
    </>
  )
}
