// Values of fields in words and in cells of a spreadsheet: choices by their labels, money in the unit of its field.
import type { FactValue } from './condition.ts'
import type { Field, MoneyField, Words } from './field.ts'

type Language = 'zh' | 'en'
/** The name of a place by its code. */
type PlaceName = (code: string) => string

export const inLanguage = ([zh, en]: Words, language: Language): string => (language === 'zh' ? zh : en)

export const moneyUnits = { 元: 100, 万元: 1_000_000, 亿元: 10_000_000_000 } as const
export type MoneyUnit = keyof typeof moneyUnits

export const unitOf = ({ unit = '元' }: MoneyField): MoneyUnit => unit

/** Fen in the unit; at most six digits after the point, so that no fen is lost in 万元. */
export const inUnit = (fen: number, unit: MoneyUnit): number => fen / moneyUnits[unit]

const yesNo: Record<Language, readonly [string, string]> = { zh: ['是', '否'], en: ['Yes', 'No'] }
const digits = new Intl.NumberFormat('zh-CN', { maximumFractionDigits: 8 })

/** `12,000 万元`, `2022-10-17`, `成都市武侯区`; empty where there is nothing. */
export function valueWords(field: Field, value: FactValue, language: Language, placeName: PlaceName): string {
  if (value === undefined || value === null) return ''
  switch (field.kind) {
    case 'money':
      return `${digits.format(inUnit(value as number, unitOf(field)))} ${unitOf(field)}`
    case 'number':
      // What has no unit is a year or an ordinal: it is not grouped.
      return field.unit ? `${digits.format(value as number)} ${field.unit}` : String(value)
    case 'yes-no':
      return yesNo[language][value === true ? 0 : 1]
    case 'choice':
      return choiceWords(field.choices, value as string, language)
    case 'choices':
      return (value as readonly string[]).map((one) => choiceWords(field.choices, one, language)).join('、')
    case 'region':
      return placeName(value as string)
    case 'table':
    case 'files':
      return String((value as readonly unknown[]).length)
    default:
      return String(value)
  }
}

const choiceWords = (choices: Readonly<Record<string, Words>>, value: string, language: Language) => {
  const label = choices[value]
  return label ? inLanguage(label, language) : value
}

/** `成交额（万元）`. */
export function headingOf(field: Field, language: Language = 'zh'): string {
  const unit = field.kind === 'money' ? unitOf(field) : field.kind === 'number' ? field.unit : undefined
  const label = inLanguage(field.label, language)
  if (unit === undefined) return label
  return language === 'zh' ? `${label}（${unit}）` : `${label} (${unit})`
}

/** As it stands in a spreadsheet: numbers stay numbers. */
export function cellOf(field: Field, value: FactValue, placeName: PlaceName): string | number | null {
  if (value === undefined || value === null) return null
  if (field.kind === 'money') return inUnit(value as number, unitOf(field))
  if (field.kind === 'number') return value as number
  return valueWords(field, value, 'zh', placeName)
}
