// Quantity, batch and deadline of a commitment.
import { Checkbox, Form, type FormInstance, Input, InputNumber, Select } from 'antd'
import { comparators } from '#reading/contract.ts'
import { readingTexts } from '#web/kit/reading-texts.ts'
import { useTexts } from '#web/language/define-texts.ts'
import { DeadlineField } from './DeadlineField.tsx'
import styles from './FactsFields.module.css'
import type { FactsFields } from './facts-form.ts'
import { factsTexts } from './facts-texts.ts'

export function QuantityFields({ form }: { form: FormInstance<FactsFields> }) {
  const t = useTexts(factsTexts)
  const reading = useTexts(readingTexts)
  const hasQuantity = Form.useWatch('hasQuantity', form)
  const isRange = Form.useWatch(['quantity', 'comparator'], form) === 'range'
  const needed = [{ required: true, message: t('valueNeeded') }]
  return (
    <>
      <Form.Item<FactsFields> name="hasQuantity" valuePropName="checked" className={styles['check'] ?? ''}>
        <Checkbox>{t('hasQuantity')}</Checkbox>
      </Form.Item>
      {hasQuantity && (
        <div className={`${styles['quantity']} ${isRange ? styles['range'] : ''}`}>
          <Form.Item<FactsFields> name={['quantity', 'comparator']} label={t('comparator')}>
            <Select
              options={comparators.map((comparator) => ({
                value: comparator,
                label: reading(`comparator.${comparator}`),
              }))}
            />
          </Form.Item>
          <Form.Item<FactsFields> name={['quantity', 'value']} label={t('value')} rules={needed}>
            <InputNumber style={{ width: '100%' }} controls={false} />
          </Form.Item>
          {isRange && (
            <Form.Item<FactsFields> name={['quantity', 'upper']} label={t('upper')} rules={needed}>
              <InputNumber style={{ width: '100%' }} controls={false} />
            </Form.Item>
          )}
          <Form.Item<FactsFields> name={['quantity', 'unit']} label={t('unit')} rules={needed}>
            <Input maxLength={20} />
          </Form.Item>
        </div>
      )}
      <div className={styles['pair']}>
        <Form.Item<FactsFields> name="indefiniteQuantity" label={t('indefiniteQuantity')}>
          <Input placeholder={t('indefiniteHint')} maxLength={20} />
        </Form.Item>
        <Form.Item<FactsFields> name="ordinalBatch" label={t('ordinalBatch')}>
          <Input placeholder={t('ordinalHint')} maxLength={20} />
        </Form.Item>
      </div>
      <div className={styles['pair']}>
        <Form.Item<FactsFields> name={['deadline', 'iso']} label={t('deadline')}>
          <DeadlineField />
        </Form.Item>
        <Form.Item<FactsFields> name={['deadline', 'raw']} label={t('deadlineRaw')}>
          <Input maxLength={40} />
        </Form.Item>
      </div>
    </>
  )
}
