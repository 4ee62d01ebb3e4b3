// Verb, object, kind, members, places and partners of a commitment.
import { Form, Input, Select } from 'antd'
import { kinds } from '#reading/contract.ts'
import { readingTexts } from '#web/kit/reading-texts.ts'
import { useTexts } from '#web/language/define-texts.ts'
import styles from './FactsFields.module.css'
import type { FactsFields } from './facts-form.ts'
import { factsTexts } from './facts-texts.ts'

export function MainFields() {
  const t = useTexts(factsTexts)
  const reading = useTexts(readingTexts)
  return (
    <>
      <div className={styles['pair']}>
        <Form.Item<FactsFields>
          name="verb"
          label={t('verb')}
          rules={[{ required: true, whitespace: true, message: t('verbNeeded') }]}
        >
          <Input maxLength={40} />
        </Form.Item>
        <Form.Item<FactsFields> name="kind" label={t('kind')}>
          <Select options={kinds.map((kind) => ({ value: kind, label: reading(`kind.${kind}`) }))} />
        </Form.Item>
      </div>
      <Form.Item<FactsFields>
        name="object"
        label={t('object')}
        rules={[{ required: true, whitespace: true, message: t('objectNeeded') }]}
      >
        <Input.TextArea autoSize={{ minRows: 1, maxRows: 5 }} />
      </Form.Item>
      <Form.Item<FactsFields> name="members" label={t('members')} extra={t('membersHint')}>
        <Select mode="tags" open={false} suffixIcon={null} tokenSeparators={['、', '，', ',']} />
      </Form.Item>
      <div className={styles['pair']}>
        <Form.Item<FactsFields> name="places" label={t('places')}>
          <Select mode="tags" open={false} suffixIcon={null} tokenSeparators={['、', '，', ',']} />
        </Form.Item>
        <Form.Item<FactsFields> name="partners" label={t('partners')}>
          <Select mode="tags" open={false} suffixIcon={null} tokenSeparators={['、', '，', ',']} />
        </Form.Item>
      </div>
    </>
  )
}
