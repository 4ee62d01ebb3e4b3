// Money typed in yuan, 万元 or 亿元 and kept in fen; the unit may be changed while typing.
import { InputNumber, Select } from 'antd'
import { useState } from 'react'
import type { MoneyField } from '#rules/field.ts'
import { inUnit, type MoneyUnit, moneyUnits, unitOf } from '#rules/field-words.ts'
import { useTexts } from '#web/language/define-texts.ts'
import type { ControlProps } from './control-props.ts'
import styles from './SchemaForm.module.css'
import { formTexts } from './texts.ts'

const units = Object.keys(moneyUnits) as MoneyUnit[]

export function MoneyControl({ id, field, value, onChange, onLeave, label, ...aria }: ControlProps<MoneyField>) {
  const t = useTexts(formTexts)
  const [unit, setUnit] = useState(unitOf(field))
  const fen = typeof value === 'number' ? value : null
  return (
    <div className={styles['joined']}>
      <InputNumber
        {...aria}
        id={id}
        controls={false}
        style={{ flex: 1 }}
        value={fen === null ? null : inUnit(fen, unit)}
        onChange={(next) => onChange(typeof next === 'number' ? Math.round(next * moneyUnits[unit]) : undefined)}
        onBlur={onLeave}
      />
      <Select
        aria-label={t('moneyUnit', { label })}
        style={{ width: 78 }}
        value={unit}
        onChange={setUnit}
        options={units.map((one) => ({ value: one, label: one }))}
      />
    </div>
  )
}

const digits = new Intl.NumberFormat('zh-CN', { maximumFractionDigits: 2 })

/** The same amount in the unit in which officials would say it; empty where the typed one is that. */
export function saidOtherwise(fen: unknown, typedIn: MoneyUnit): string {
  if (typeof fen !== 'number' || fen === 0) return ''
  const size = Math.abs(fen)
  const unit: MoneyUnit = size >= moneyUnits.亿元 ? '亿元' : size >= moneyUnits.万元 ? '万元' : '元'
  return unit === typedIn ? '' : `${digits.format(inUnit(fen, unit))} ${unit}`
}
