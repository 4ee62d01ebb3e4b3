// Sets what a field must be: choices, a place, a range, words.
import { Button, Checkbox, DatePicker, Input, InputNumber, Radio } from 'antd'
import dayjs from 'dayjs'
import { useState } from 'react'
import type { Bounds, Condition } from '#rules/condition.ts'
import type { Field } from '#rules/field.ts'
import { inLanguage, inUnit, moneyUnits, unitOf } from '#rules/field-words.ts'
import { RegionPicker } from '#web/kit/form/RegionPicker.tsx'
import { formTexts } from '#web/kit/form/texts.ts'
import { UnitCodePicker } from '#web/kit/form/UnitCodePicker.tsx'
import { useLanguage, useTexts } from '#web/language/define-texts.ts'
import { registerTexts } from '../texts.ts'
import type { FieldCondition } from './condition-words.ts'
import styles from './EntryFilters.module.css'

interface Props {
  name: string
  field: Field
  condition: Condition | null
  onChange: (condition: FieldCondition | null) => void
}

export function FilterEditor({ name, field, condition, onChange }: Props) {
  const t = useTexts(registerTexts)
  const form = useTexts(formTexts)
  const language = useLanguage()
  const [draft, setDraft] = useState<FieldCondition | null>(condition as FieldCondition | null)
  const label = inLanguage(field.label, language)
  const bounds = (draft ?? {}) as Bounds
  const setBounds = (part: Bounds) => {
    const next = Object.fromEntries(
      Object.entries({ from: bounds.from, upTo: bounds.upTo, ...part }).filter(([, value]) => value !== undefined),
    )
    setDraft(Object.keys(next).length === 0 ? null : { field: name, ...next })
  }
  const figureScale = field.kind === 'money' ? moneyUnits[unitOf(field)] : 1
  const unit = field.kind === 'money' ? unitOf(field) : field.kind === 'number' ? (field.unit ?? '') : ''
  const shownFigure = (value: string | number | undefined) =>
    typeof value === 'number' ? (field.kind === 'money' ? inUnit(value, unitOf(field)) : value) : null
  const setFigure = (bound: 'from' | 'upTo', value: number | null) =>
    setBounds({ [bound]: value === null ? undefined : Math.round(value * figureScale * 10_000) / 10_000 })

  const control = () => {
    switch (field.kind) {
      case 'choice':
        return (
          <Checkbox.Group
            className={styles['choices'] ?? ''}
            style={{ display: 'grid' }}
            value={draft && 'in' in draft ? [...draft.in] : draft && 'is' in draft ? [draft.is as string] : []}
            options={Object.entries(field.choices).map(([value, words]) => ({
              value,
              label: inLanguage(words, language),
            }))}
            onChange={(values) => setDraft(values.length === 0 ? null : { field: name, in: values as string[] })}
          />
        )
      case 'choices':
        return (
          <Radio.Group
            className={styles['choices'] ?? ''}
            style={{ display: 'grid' }}
            value={draft && 'includes' in draft ? draft.includes : null}
            options={Object.entries(field.choices).map(([value, words]) => ({
              value,
              label: inLanguage(words, language),
            }))}
            onChange={({ target }) => setDraft({ field: name, includes: target.value as string })}
          />
        )
      case 'yes-no':
        return (
          <Radio.Group
            value={draft && 'is' in draft ? draft.is : null}
            options={[
              { value: true, label: form('yes') },
              { value: false, label: form('no') },
            ]}
            onChange={({ target }) => setDraft({ field: name, is: target.value as boolean })}
          />
        )
      case 'region':
        return (
          <RegionPicker
            label={label}
            value={draft && 'inside' in draft ? draft.inside : undefined}
            onChange={(code) => setDraft(code === undefined ? null : { field: name, inside: code })}
          />
        )
      case 'unit':
        return (
          <UnitCodePicker
            id={`filter-${name}`}
            name={name}
            label={label}
            value={draft && 'is' in draft ? (draft.is as string) : undefined}
            onChange={(code) => setDraft(code === undefined ? null : { field: name, is: code as string })}
            onLeave={() => undefined}
          />
        )
      case 'day':
        return (
          <div className={styles['range']}>
            <DatePicker
              aria-label={`${label} ${t('from')}`}
              placeholder={t('from')}
              value={typeof bounds.from === 'string' ? dayjs(bounds.from) : null}
              onChange={(day) => setBounds({ from: day ? day.format('YYYY-MM-DD') : (undefined as never) })}
            />
            <DatePicker
              aria-label={`${label} ${t('upTo')}`}
              placeholder={t('upTo')}
              value={typeof bounds.upTo === 'string' ? dayjs(bounds.upTo) : null}
              onChange={(day) => setBounds({ upTo: day ? day.format('YYYY-MM-DD') : (undefined as never) })}
            />
          </div>
        )
      case 'number':
      case 'money':
        return (
          <div className={styles['range']}>
            <InputNumber
              aria-label={`${label} ${t('from')}`}
              placeholder={t('from')}
              controls={false}
              suffix={unit}
              value={shownFigure(bounds.from)}
              onChange={(value) => setFigure('from', value)}
            />
            <InputNumber
              aria-label={`${label} ${t('upTo')}`}
              placeholder={t('upTo')}
              controls={false}
              suffix={unit}
              value={shownFigure(bounds.upTo)}
              onChange={(value) => setFigure('upTo', value)}
            />
          </div>
        )
      default:
        return (
          <Input
            aria-label={t('words')}
            placeholder={t('words')}
            maxLength={100}
            value={draft && 'contains' in draft ? draft.contains : ''}
            onChange={({ target }) => setDraft(target.value === '' ? null : { field: name, contains: target.value })}
            onPressEnter={() => onChange(draft)}
          />
        )
    }
  }
  return (
    <div className={styles['editor']}>
      {control()}
      <Button type="primary" size="small" disabled={draft === null} onClick={() => onChange(draft)}>
        {t('apply')}
      </Button>
    </div>
  )
}
