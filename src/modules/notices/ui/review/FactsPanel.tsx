// The form at the side in which all facts of a commitment are stated: to edit one, or to add one from selected text.
import { Button, Drawer, Form } from 'antd'
import { useEffect, useState } from 'react'
import type { Problem } from '#web/api/problem.ts'
import { ProblemNotice } from '#web/kit/ProblemNotice.tsx'
import { useTexts } from '#web/language/define-texts.ts'
import type { Facts } from '../../contract.ts'
import { DocumentFields } from './DocumentFields.tsx'
import { type FactsFields, factsOf, fieldsOf } from './facts-form.ts'
import { factsTexts } from './facts-texts.ts'
import { MainFields } from './MainFields.tsx'
import { QuantityFields } from './QuantityFields.tsx'
import type { Span } from './segments.ts'
import { WordsField } from './WordsField.tsx'

interface Props {
  /** undefined while the panel is closed. */
  subject: { facts: Facts; span: Span; isNew: boolean } | undefined
  problem: Problem | null
  isSending: boolean
  onSave: (span: Span, facts: Facts) => void
  onClose: () => void
}

export function FactsPanel({ subject, problem, isSending, onSave, onClose }: Props) {
  const t = useTexts(factsTexts)
  const [form] = Form.useForm<FactsFields>()
  const [span, setSpan] = useState<Span>({ start: 0, end: 0 })
  useEffect(() => {
    if (!subject) return
    setSpan(subject.span)
    form.setFieldsValue(fieldsOf(subject.facts))
  }, [subject, form])
  return (
    <Drawer
      open={subject !== undefined}
      onClose={onClose}
      mask={false}
      size={500}
      title={subject?.isNew ? t('addTitle') : t('editTitle')}
      styles={{ body: { padding: '12px 20px' }, footer: { padding: '10px 20px' } }}
      footer={
        <div style={{ display: 'flex', gap: 8, alignItems: 'center' }}>
          <Button type="primary" loading={isSending} onClick={() => form.submit()}>
            {subject?.isNew ? t('add') : t('save')}
          </Button>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <span style={{ color: 'var(--soft)', fontSize: 12 }}>{t('acceptsToo')}</span>
        </div>
      }
    >
      {subject && (
        <Form
          form={form}
          name="facts"
          layout="vertical"
          requiredMark={false}
          initialValues={fieldsOf(subject.facts)}
          onFinish={(fields) => onSave(span, factsOf({ ...fieldsOf(subject.facts), ...fields }, subject.facts))}
        >
          <ProblemNotice problem={problem} />
          <WordsField span={span} onChange={setSpan} />
          <MainFields />
          <QuantityFields form={form} />
          <DocumentFields form={form} />
        </Form>
      )}
    </Drawer>
  )
}
