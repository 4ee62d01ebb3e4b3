// The control that fits a field's kind.
import { DatePicker, Input, InputNumber, Radio, Select } from 'antd'
import dayjs from 'dayjs'
import { usccFault } from '#kernel/uscc.ts'
import type { ChoiceField, ChoicesField, Field, TableField } from '#rules/field.ts'
import { inLanguage } from '#rules/field-words.ts'
import { useLanguage, useTexts } from '#web/language/define-texts.ts'
import type { ControlProps } from './control-props.ts'
import { EntryPicker } from './EntryPicker.tsx'
import { FilesControl } from './FilesControl.tsx'
import { MoneyControl } from './MoneyControl.tsx'
import { RegionPicker } from './RegionPicker.tsx'
import styles from './SchemaForm.module.css'
import { formTexts } from './texts.ts'
import { UnitCodePicker } from './UnitCodePicker.tsx'

/** Few choices stand open, so that one sees and takes them at once. */
const standsOpen = 4
const blankless = (text: string) => (text === '' ? undefined : text)

/** Rows of a table are drawn by `TableControl`, around the controls of their cells. */
export function FieldControl(props: ControlProps<Exclude<Field, TableField>>) {
  const t = useTexts(formTexts)
  const language = useLanguage()
  const { id, name, field, label, value, onChange, onLeave, ...aria } = props
  const text = typeof value === 'string' ? value : ''
  const options = (choices: ChoiceField['choices'] | ChoicesField['choices']) =>
    Object.entries(choices).map(([key, words]) => ({ value: key, label: inLanguage(words, language) }))

  switch (field.kind) {
    case 'text':
      return field.lines ? (
        <Input.TextArea
          {...aria}
          id={id}
          rows={field.lines}
          maxLength={field.longest ?? 200}
          value={text}
          onChange={({ target }) => onChange(blankless(target.value))}
          onBlur={onLeave}
        />
      ) : (
        <Input
          {...aria}
          id={id}
          maxLength={field.longest ?? 200}
          value={text}
          onChange={({ target }) => onChange(blankless(target.value))}
          onBlur={onLeave}
        />
      )
    case 'uscc':
    case 'person-id':
    case 'phone':
      return (
        <Input
          {...aria}
          id={id}
          className={styles['code'] ?? ''}
          maxLength={field.kind === 'phone' ? 20 : 18}
          value={text}
          suffix={field.kind === 'uscc' && text.length === 18 && usccFault(text) === null ? <Right /> : <span />}
          onChange={({ target }) => onChange(blankless(target.value.trim().toUpperCase()))}
          onBlur={onLeave}
        />
      )
    case 'number':
      return (
        <InputNumber
          {...aria}
          id={id}
          controls={false}
          style={{ width: '100%' }}
          {...(field.unit !== undefined && { suffix: field.unit })}
          value={typeof value === 'number' ? value : null}
          onChange={(next) => onChange(typeof next === 'number' ? next : undefined)}
          onBlur={onLeave}
        />
      )
    case 'money':
      return <MoneyControl {...props} field={field} />
    case 'day':
      return (
        <DatePicker
          {...aria}
          id={id}
          style={{ width: '100%' }}
          value={text === '' ? null : dayjs(text)}
          onChange={(next) => onChange(next ? next.format('YYYY-MM-DD') : undefined)}
          onBlur={onLeave}
        />
      )
    case 'yes-no':
      return (
        <Radio.Group
          {...aria}
          id={id}
          aria-labelledby={`${id}-label`}
          value={value ?? null}
          options={[
            { value: true, label: t('yes') },
            { value: false, label: t('no') },
          ]}
          onChange={({ target }) => onChange(target.value as boolean)}
        />
      )
    case 'choice':
      return Object.keys(field.choices).length <= standsOpen && !field.optional ? (
        <Radio.Group
          {...aria}
          id={id}
          aria-labelledby={`${id}-label`}
          value={value ?? null}
          options={options(field.choices)}
          onChange={({ target }) => onChange(target.value as string)}
        />
      ) : (
        <Select
          {...aria}
          id={id}
          allowClear
          showSearch={{ optionFilterProp: 'label' }}
          placeholder={t('choose')}
          value={(value as string | undefined) ?? null}
          options={options(field.choices)}
          onChange={(next: string | null | undefined) => onChange(next ?? undefined)}
          onBlur={onLeave}
        />
      )
    case 'choices':
      return (
        <Select
          {...aria}
          id={id}
          mode="multiple"
          allowClear
          showSearch={{ optionFilterProp: 'label' }}
          placeholder={t('choose')}
          value={(value as string[] | undefined) ?? []}
          options={options(field.choices)}
          onChange={(next: string[]) => onChange(next)}
          onBlur={onLeave}
        />
      )
    case 'region':
      return (
        <RegionPicker {...aria} id={id} label={label} value={blankless(text)} onChange={onChange} onBlur={onLeave} />
      )
    case 'unit':
      return <UnitCodePicker {...props} />
    case 'entry':
      return (
        <EntryPicker
          {...aria}
          id={id}
          register={field.register}
          label={label}
          value={blankless(text)}
          onChange={onChange}
          onBlur={onLeave}
        />
      )
    case 'files':
      return <FilesControl {...props} field={field} />
  }
}

function Right() {
  const t = useTexts(formTexts)
  return (
    <span className={styles['right']} title={t('usccRight')}>
      ✓<span className="unseen">{t('usccRight')}</span>
    </span>
  )
}
