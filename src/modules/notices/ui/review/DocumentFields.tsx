// The document or event a commitment is about.
import { Checkbox, Form, type FormInstance, Input, Select } from 'antd'
import { documentActions, eventRoles } from '#reading/contract.ts'
import { readingTexts } from '#web/kit/reading-texts.ts'
import { useTexts } from '#web/language/define-texts.ts'
import styles from './FactsFields.module.css'
import type { FactsFields } from './facts-form.ts'
import { factsTexts } from './facts-texts.ts'

export function DocumentFields({ form }: { form: FormInstance<FactsFields> }) {
  const t = useTexts(factsTexts)
  const reading = useTexts(readingTexts)
  const hasDocument = Form.useWatch('hasDocument', form)
  return (
    <>
      <Form.Item<FactsFields> name="hasDocument" valuePropName="checked" className={styles['check'] ?? ''}>
        <Checkbox>{t('hasDocument')}</Checkbox>
      </Form.Item>
      {hasDocument && (
        <>
          <Form.Item<FactsFields>
            name={['document', 'title']}
            label={t('documentTitle')}
            rules={[{ required: true, whitespace: true, message: t('titleNeeded') }]}
          >
            <Input maxLength={200} />
          </Form.Item>
          <div className={styles['pair']}>
            <Form.Item<FactsFields> name={['document', 'action']} label={t('documentAction')}>
              <Select
                options={documentActions.map((action) => ({ value: action, label: reading(`action.${action}`) }))}
              />
            </Form.Item>
            <Form.Item<FactsFields> name={['document', 'titled']} valuePropName="checked" label=" " colon={false}>
              <Checkbox>{t('titled')}</Checkbox>
            </Form.Item>
          </div>
        </>
      )}
      <Form.Item<FactsFields> name="eventRole" label={t('eventRole')}>
        <Select
          allowClear
          placeholder={t('none')}
          options={eventRoles.map((role) => ({ value: role, label: reading(`role.${role}`) }))}
        />
      </Form.Item>
    </>
  )
}
