// What has changed in a registered contract, asked for with the reason.
import { App, Button, Drawer, Form, Input } from 'antd'
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
import { type Filing, requestOnFiling } from '../../contract.ts'
import { changedByFiling } from './changed-by-filing.ts'
import { useContractFiles } from './contract-files.ts'
import styles from './Filing.module.css'
import { stepTexts } from './texts.ts'

export function ChangeRequest({ filing, open, onClose }: { filing: Filing; open: boolean; onClose: () => void }) {
  const t = useTexts(stepTexts)
  const { message } = App.useApp()
  const form = useForm(contractFilingFields, filing.facts as Facts)
  const keeper = useContractFiles(filing)
  const [why, setWhy] = useState('')
  const [isAsked, setAsked] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  const request = useCommand(requestOnFiling, changedByFiling)
  const isMissing = why.trim().length < 2
  const send = async () => {
    setAsked(true)
    if (!form.check() || isMissing) return
    setProblem(null)
    const facts = askedFacts(contractFilingFields, form.facts) as Filing['facts']
    try {
      await request.carryOut({ filingId: filing.id, kind: 'change', why: why.trim(), facts })
      void message.success(t('sent'))
      onClose()
    } catch (error) {
      const found = asProblem(error)
      form.show(found.problems)
      setProblem(found.code === 'invalid-input' ? null : found)
    }
  }
  return (
    <Drawer
      open={open}
      onClose={onClose}
      title={t('request-change')}
      size={760}
      destroyOnHidden
      footer={
        <div className={styles['foot']}>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button type="primary" loading={request.isSending} onClick={() => void send()}>
            {t('send')}
          </Button>
        </div>
      }
    >
      <div style={{ display: 'grid', gap: 14 }}>
        <p className={styles['soft']}>{t('changeHint')}</p>
        <ProblemNotice problem={problem} />
        <FileKeeping value={keeper}>
          <SchemaForm fields={contractFilingFields} form={form} sections={contractFilingSections} />
        </FileKeeping>
        <Form layout="vertical" component="div">
          <Form.Item
            label={t('why')}
            htmlFor="change-why"
            validateStatus={isAsked && isMissing ? 'error' : ''}
            help={t('whyHint')}
          >
            <Input id="change-why" maxLength={300} value={why} onChange={({ target }) => setWhy(target.value)} />
          </Form.Item>
        </Form>
      </div>
    </Drawer>
  )
}
