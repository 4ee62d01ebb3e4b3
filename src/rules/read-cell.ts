// Understands what people write into the cells of a spreadsheet: units behind figures, days in any order, labels for choices.
import { isDateOnly } from '#kernel/date-only.ts'
import type { FactValue } from './condition.ts'
import type { Field, Words } from './field.ts'
import { type MoneyUnit, moneyUnits, unitOf } from './field-words.ts'

/** What a cell says, or one sentence about why it cannot be understood. */
export type CellReading = { value: FactValue } | { problem: string }

export interface CellMeaning {
  /** Of the heading, where it names another than the field's own. */
  unit?: MoneyUnit
  /** Codes of places and units of that name. */
  placesNamed: (name: string) => readonly string[]
  unitsNamed: (name: string) => readonly string[]
}

const problem = (sentence: string): CellReading => ({ problem: sentence })

/** A blank cell is no reading; the caller leaves it out. */
export function readCell(field: Field, cell: string | number | boolean, meaning: CellMeaning): CellReading {
  const text = String(cell).normalize('NFKC').trim()
  switch (field.kind) {
    case 'text':
    case 'phone':
      return keepsDigits(cell) ? { value: String(cell).trim() } : problem(lostDigits)
    case 'uscc':
    case 'person-id':
      return keepsDigits(cell) ? { value: text.replace(/\s/g, '').toUpperCase() } : problem(lostDigits)
    case 'number':
      return typeof cell === 'number' ? { value: cell } : readNumber(text, field.unit)
    case 'money':
      return readMoney(cell, text, meaning.unit ?? unitOf(field))
    case 'day':
      return readDay(cell, text)
    case 'yes-no':
      return readYesNo(text)
    case 'choice':
      return readChoice(text, field.choices)
    case 'choices':
      return readChoices(text, field.choices)
    case 'region':
      return readPlace(text, meaning)
    case 'unit':
      return one(text, meaning.unitsNamed(text), '单位')
    default:
      return problem('这一列不能从表格导入，请在系统中填写')
  }
}

const lostDigits = '编号被存成了数字，末尾几位可能已丢失，请在表格中改为文本格式后重填'

/** A spreadsheet keeps fifteen digits of a number. */
const keepsDigits = (cell: string | number | boolean) => typeof cell !== 'number' || Math.abs(cell) < 1e15

function figureOf(text: string): { value: number; rest: string } | undefined {
  const [, sign = '', digits, rest = ''] = /^([-+−]?)\s*(\d[\d,，]*(?:\.\d+)?|\.\d+)\s*(.*)$/.exec(text) ?? []
  if (digits === undefined) return undefined
  const value = Number(digits.replace(/[,，]/g, ''))
  return { value: sign === '-' || sign === '−' ? -value : value, rest: rest.trim() }
}

function readNumber(text: string, unit = ''): CellReading {
  const figure = figureOf(text)
  if (!figure) return problem(`“${text}”不是数字`)
  const { value, rest } = figure
  if (rest === '' || rest === unit) return { value }
  if (rest === '万' || rest === `万${unit}`) return { value: value * 10_000 }
  return problem(`“${text}”的单位无法识别${unit && `，请按“${unit}”填写`}`)
}

const moneyWords: Record<string, MoneyUnit> = { 元: '元', 圆: '元', 万: '万元', 万元: '万元', 亿: '亿元', 亿元: '亿元' }

function readMoney(cell: string | number | boolean, text: string, unit: MoneyUnit): CellReading {
  const figure = typeof cell === 'number' ? { value: cell, rest: '' } : figureOf(text.replace(/^[¥￥]|人民币/g, ''))
  if (!figure) return problem(`“${text}”不是金额`)
  const named = figure.rest === '' ? unit : moneyWords[figure.rest]
  if (named === undefined) return problem(`“${text}”的单位无法识别，请写成元、万元或亿元`)
  const fen = figure.value * moneyUnits[named]
  return Number.isSafeInteger(Math.round(fen)) ? { value: Math.round(fen) } : problem(`“${text}”太大`)
}

/** Days of Excel count from 30 December 1899. */
const serialDay = (serial: number) =>
  new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * 86_400_000).toISOString().slice(0, 10)

function readDay(cell: string | number | boolean, text: string): CellReading {
  if (typeof cell === 'number' && cell > 15_000 && cell < 80_000) return { value: serialDay(cell) }
  const [, year, month = '', day = ''] =
    /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?(?:[T\s].*)?$/.exec(text) ??
    /^(\d{4})(\d{2})(\d{2})$/.exec(text) ??
    []
  if (year === undefined)
    return problem(
      /^\d{4}\s*[-/.年]\s*\d{1,2}\s*月?$/.test(text)
        ? `“${text}”没有写明哪一日`
        : `“${text}”不是日期，请写成 2022-12-31`,
    )
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isDateOnly(written) ? { value: written } : problem(`“${text}”这一天不存在`)
}

const yes = new Set(['是', '有', 'y', 'yes', 'true', '1', '√', '对'])
const no = new Set(['否', '无', 'n', 'no', 'false', '0', '×', '不是', '没有'])

function readYesNo(text: string): CellReading {
  const word = text.toLowerCase()
  if (yes.has(word)) return { value: true }
  return no.has(word) ? { value: false } : problem(`“${text}”应填“是”或“否”`)
}

type Choices = Readonly<Record<string, Words>>

const plain = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s、，,()（）]/g, '')

/** A long table says the same few words again and again. */
const named = new WeakMap<Choices, Map<string, string | undefined>>()

function choiceNamed(text: string, choices: Choices): string | undefined {
  const known = named.get(choices) ?? new Map<string, string | undefined>()
  named.set(choices, known)
  if (known.has(text)) return known.get(text)
  const found = findChoice(text, choices)
  if (known.size < mostRemembered) known.set(text, found)
  return found
}

const mostRemembered = 1_000

/** By label, by key, or by the one label that the words contain or begin. */
function findChoice(text: string, choices: Choices): string | undefined {
  const word = plain(text)
  const entries = Object.entries(choices).map(([key, labels]) => ({ key, names: [key, ...labels].map(plain) }))
  const exact = entries.find(({ names }) => names.includes(word))
  if (exact) return exact.key
  const near = entries.filter(
    ({ names: [, label = ''] }) => label !== '' && (word.includes(label) || label.startsWith(word)),
  )
  return near.length === 1 ? near[0]?.key : undefined
}

const labelsOf = (choices: Choices) => {
  const labels = Object.values(choices).map(([label]) => label)
  return labels.length > 8 ? `${labels.slice(0, 8).join('、')}等` : labels.join('、')
}

function readChoice(text: string, choices: Choices): CellReading {
  const key = choiceNamed(text, choices)
  return key === undefined ? problem(`“${text}”不在选项中，可填：${labelsOf(choices)}`) : { value: key }
}

function readChoices(text: string, choices: Choices): CellReading {
  const words = text.split(/[、，,;；\n]/).filter((word) => word.trim() !== '')
  const keys = words.map((word) => choiceNamed(word, choices))
  const unknown = words.filter((_, index) => keys[index] === undefined)
  if (unknown.length > 0) return problem(`“${unknown.join('”“')}”不在选项中，可填：${labelsOf(choices)}`)
  return { value: [...new Set(keys as string[])] }
}

function readPlace(text: string, { placesNamed }: CellMeaning): CellReading {
  if (/^\d{6}(-[a-z0-9]+)?$/.test(text)) return { value: text }
  if (/^\d{2}$|^\d{4}$/.test(text)) return { value: text.padEnd(6, '0') }
  return one(text, placesNamed(text.replace(/\s/g, '')), '地名')
}

function one(text: string, codes: readonly string[], what: string): CellReading {
  const [code, other] = codes
  if (code === undefined) return problem(`没有找到名为“${text}”的${what}，请写全称或代码`)
  return other === undefined ? { value: code } : problem(`名为“${text}”的${what}不止一处，请写上级名称或代码`)
}
