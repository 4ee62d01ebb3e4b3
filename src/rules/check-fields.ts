// Checks facts against the fields that ask for them: every problem at once, each with its path and one sentence.
import { isDateOnly } from '#kernel/date-only.ts'
import { isPersonId } from '#kernel/person-id.ts'
import type { FieldProblem } from '#kernel/refusal.ts'
import { isPlaceCode } from '#kernel/region.ts'
import { type UsccFault, usccFault } from '#kernel/uscc.ts'
import { type Facts, holds } from './condition.ts'
import type { Field, Fields, TableField, Words } from './field.ts'

const missing: Words = ['请填写{label}', 'Fill in: {label}']
const wrongKind: Words = ['{label}的内容无法识别', '{label} cannot be understood']
const usccFaults: Record<UsccFault, Words> = {
  length: ['统一社会信用代码应为 18 位', 'A unified social credit code has 18 characters'],
  alphabet: [
    '统一社会信用代码只含数字和大写字母（不含 I、O、S、V、Z）',
    'The code consists of digits and capitals without I, O, S, V, Z',
  ],
  'check-digit': ['统一社会信用代码的校验码不对，请核对', 'The check digit is wrong; compare the code'],
  'organisation-code': [
    '统一社会信用代码第 9—17 位（组织机构代码）的校验码不对，请核对',
    'Characters 9 to 17 (organisation code) have a wrong check digit; compare them',
  ],
}

type Language = 'zh' | 'en'
const inLanguage = ([zh, en]: Words, language: Language, values: Record<string, string | number> = {}) =>
  Object.entries(values).reduce(
    (words, [name, value]) => words.replaceAll(`{${name}}`, String(value)),
    language === 'zh' ? zh : en,
  )

const isBlank = (value: unknown) =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)

/** `path` leads to the fields, `sections.company`; the empty path for a form of its own. */
export function checkFields(fields: Fields, facts: Facts, language: Language = 'zh', path = ''): FieldProblem[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    const own = path === '' ? name : `${path}.${name}`
    if (field.shownWhen && !holds(field.shownWhen, facts)) return []
    const value = facts[name]
    const label = inLanguage(field.label, language)
    const say = (words: Words, values = {}) => [
      { path: own, message: inLanguage(words, language, { label, ...values }) },
    ]
    if (isBlank(value)) return field.optional ? [] : say(missing)
    if (field.kind === 'table') return checkTable(field, value, language, own, say)
    return checkValue(field, value, say)
  })
}

type SayProblem = (words: Words, values?: Record<string, string | number>) => FieldProblem[]

function checkValue(field: Exclude<Field, TableField>, value: unknown, say: SayProblem): FieldProblem[] {
  switch (field.kind) {
    case 'number':
    case 'money':
      return checkFigure(field, value, say)
    case 'yes-no':
      return typeof value === 'boolean' ? [] : say(wrongKind)
    case 'choices':
      return Array.isArray(value) && value.every((one) => typeof one === 'string' && Object.hasOwn(field.choices, one))
        ? []
        : say(['{label}：请从所列选项中选择', '{label}: choose from what is offered'])
    case 'files': {
      if (!Array.isArray(value) || !value.every((one) => typeof one === 'string')) return say(wrongKind)
      const most = field.most ?? 10
      return value.length <= most ? [] : say(['{label}最多 {most} 个文件', '{label}: at most {most} files'], { most })
    }
    default:
      return typeof value === 'string' ? checkText(field, value, say) : say(wrongKind)
  }
}

type Texts = Exclude<Field, { kind: 'number' | 'money' | 'yes-no' | 'choices' | 'files' | 'table' }>

function checkText(field: Texts, value: string, say: SayProblem): FieldProblem[] {
  switch (field.kind) {
    case 'text': {
      const longest = field.longest ?? 200
      if (value.length > longest)
        return say(['{label}超过 {longest} 字，请缩短', '{label} has more than {longest} characters'], { longest })
      const { pattern } = field
      return pattern && !new RegExp(`^(?:${pattern.source})$`, 'u').test(value) ? say(pattern.says) : []
    }
    case 'day':
      return isDateOnly(value)
        ? []
        : say(['{label}不是日期，请写成 2022-12-31', '{label} is no date: write 2022-12-31'])
    case 'choice':
      return Object.hasOwn(field.choices, value)
        ? []
        : say(['{label}：请从所列选项中选择', '{label}: choose from what is offered'])
    case 'region':
      return isPlaceCode(value)
        ? []
        : say(['{label}应为行政区划代码或园区代码', '{label} is the code of a division or a zone'])
    case 'uscc': {
      const fault = usccFault(value)
      return fault ? say(usccFaults[fault]) : []
    }
    case 'person-id':
      return isPersonId(value) ? [] : say(['身份证件号码不正确，请核对', 'The identity number is wrong; compare it'])
    case 'phone':
      return /^\+?[\d-]{7,20}$/.test(value) ? [] : say(['{label}不是电话号码', '{label} is no telephone number'])
    case 'entry':
    case 'unit':
      return []
  }
}

function checkFigure(field: Extract<Field, { kind: 'number' | 'money' }>, value: unknown, say: SayProblem) {
  if (typeof value !== 'number' || !Number.isFinite(value)) return say(['{label}不是数字', '{label} is no number'])
  const decimals = field.kind === 'money' ? 0 : (field.decimals ?? 0)
  if (Math.abs(value) > Number.MAX_SAFE_INTEGER) return say(['{label}太大', '{label} is too large'])
  if (Number(value.toFixed(decimals)) !== value)
    return say(['{label}最多 {decimals} 位小数', '{label} has at most {decimals} decimals'], { decimals })
  const { least, most } = field
  const bound = (limit: number) => (field.kind === 'money' ? `${limit / 100} 元` : `${limit}`)
  if (least !== undefined && value < least)
    return say(['{label}不能小于 {bound}', '{label} is at least {bound}'], { bound: bound(least) })
  if (most !== undefined && value > most)
    return say(['{label}不能大于 {bound}', '{label} is at most {bound}'], { bound: bound(most) })
  return []
}

function checkTable(
  { columns, by, least = 0, most = 500 }: TableField,
  value: unknown,
  language: Language,
  path: string,
  say: SayProblem,
) {
  if (!Array.isArray(value)) return say(wrongKind)
  if (value.length < least) return say(['{label}至少 {least} 行', '{label} has at least {least} rows'], { least })
  if (value.length > most) return say(['{label}最多 {most} 行', '{label} has at most {most} rows'], { most })
  const repeated =
    by === undefined ? undefined : value.find((row, at) => value.some((one, i) => i < at && one?.[by] === row?.[by]))
  if (by !== undefined && repeated !== undefined)
    return say(['{label}：{row} 有两行，请合并', '{label}: there are two rows of {row}'], {
      row: String(repeated?.[by]),
    })
  return value.flatMap((row, index) =>
    typeof row === 'object' && row !== null && !Array.isArray(row)
      ? checkFields(columns, row as Facts, language, `${path}.${index}`)
      : say(wrongKind),
  )
}
