// By when: `到2027年`, `6月底前`, `2025年一季度`, `每年`, `“十四五”末`, `长期坚持`.
import type { Deadline } from '#reading/contract.ts'
import { isoDay, lastDayOf } from './days.ts'
import { readNumerals } from './numerals.ts'

/** Offsets are into the text that was asked. */
export interface FoundDeadline extends Deadline {
  start: number
  end: number
}

const year = '(?:(?<year>20\\d{2}|二[〇零][一二三四五六七八九〇零]{2})年?|(?<relative>今年|明年|本年度?|当年))'
const month = '(?<month>\\d{1,2}|[一二三四五六七八九十]{1,2})月'

const patterns: RegExp[] = [
  new RegExp(
    `(?:到|至|在|于|截至|力争到|争取到)?${year}${month}(?<day>\\d{1,2}|[一二三四五六七八九十]{1,3})日(?:前|以前|之前|止|起)?`,
  ),
  new RegExp(`(?:到|至|在|于|力争到|争取到|截至)?${year}${month}(?<part>底|末|初|中旬|上旬|下旬)?(?:前|以前|之前|内)?`),
  new RegExp(
    `(?:到|至|在|于|力争到|争取到)?${year}(?<quarter>[一二三四1-4]|第[一二三四1-4])季度(?<part>末|底)?(?:前|以前|内)?`,
  ),
  new RegExp(`(?:到|至|在|于|力争到|争取到)?${year}(?<half>上半年|下半年)(?<part>末|底)?(?:前|内)?`),
  new RegExp(`(?:到|至|在|于|力争到|争取到|截至|力争)${year}(?<part>底|末|初|年底|年末)?(?:前|以前|之前)?(?!度)`),
  new RegExp(`${year}(?<part>底|末|年底|年末)(?:前|以前|之前)?`),
  new RegExp(`${year}(?:前|以前|之前)`),
  new RegExp(`^${year}(?:度|全年)?$`),
  new RegExp(`(?:到|于|在)?${month}(?:(?<day>\\d{1,2})日|底|末)?前`),
  new RegExp(`(?:到|于|在)?${month}(?:底|末)`),
  /(?:到)?(?<![\d一二三四五六七八九十两几多])(?<ofyear>年底|年末|年内|年中)(?:前|以前|之前)?/,
  /(?<quarter>[一二三四]|第[一二三四])季度(?:(?<part>末|底)前?|前|内|完成)/,
  /(?<half>上半年|下半年)(?<part>末|底)?(?:前|内)?/,
  /(?:到|至)?[“"]?(?<plan>十三五|十四五|十五五|十六五)[”"]?(?:规划)?(?:末|期末|时期末|末期|期间)/,
  /(?<yearly>每年度?|逐年|每季度|每半年|每月)/,
]

const aloneInCell = [
  new RegExp(`^${month}(?<day>\\d{1,2})日`),
  new RegExp(`^${month}(?:份)?(?!\\d|日)`),
  /^第?(?<quarter>[一二三四1-4])季度/,
  /^(?<half>上半年|下半年)/,
  /^(?<ofyear>全年|当年|本年)/,
]
const numeric = /^(20\d{2})[.\-/](\d{1,2})(?:[.\-/](\d{1,2}))?$/

/**
 * The time limit of a cell or a bracket that is for nothing else: there a month, a quarter or a year by itself is one,
 * and of two ends (`2024年3月—12月`) it is the later.
 */
export function readLimit(text: string, yearOfPlan: number | null): FoundDeadline | undefined {
  const [, first, last] = /^(.{1,12}?)(?:[-—~至]+)(?=\d)(.+)$/.exec(text) ?? []
  if (first !== undefined && last !== undefined && !numeric.test(text)) {
    const start = text.length - last.length
    const named = Number(/20\d{2}/.exec(first)?.[0])
    const found = readLimit(/^20\d{2}$/.test(last) ? `${last}年` : last, named || yearOfPlan)
    if (found) return { ...found, start: start + found.start, end: Math.min(start + found.end, text.length) }
  }
  const found = findDeadline(text, yearOfPlan)
  if (found) return found
  const [, year, month, day] = numeric.exec(text) ?? []
  if (year && month) {
    const iso = day ? isoDay(Number(year), Number(month), Number(day)) : lastDayOf(Number(year), Number(month))
    return iso ? { raw: text, iso, start: 0, end: text.length } : undefined
  }
  for (const pattern of aloneInCell) {
    const match = pattern.exec(text)
    const iso = match && dayOf(match.groups ?? {}, yearOfPlan)
    if (match && iso) return { raw: match[0], iso, start: 0, end: match[0].length }
  }
  return undefined
}

const planEnds: Record<string, number> = { 十三五: 2020, 十四五: 2025, 十五五: 2030, 十六五: 2035 }

const mayHold = /[年月季期前]|十[三四五六]五/

/** The first time limit in a text. `yearOfPlan` is the year meant where only a month is written. */
export function findDeadline(text: string, yearOfPlan: number | null): FoundDeadline | undefined {
  if (!mayHold.test(text)) return undefined
  let first: FoundDeadline | undefined
  // Once a longer pattern has shown what a date is, a shorter one must not read a part of it.
  let settledTo = 0
  for (const pattern of patterns) {
    const match = pattern.exec(text)
    if (!match || match.index < settledTo || (first && match.index >= first.start)) continue
    const end = match.index + match[0].length
    if (insideName(text, match.index) || isNoLimit(text, end, match)) {
      settledTo = end
      continue
    }
    const iso = dayOf(match.groups ?? {}, yearOfPlan)
    if (iso) first = { raw: match[0], iso, start: match.index, end }
  }
  return first
}

/** A year in a title or in brackets dates the title. */
function insideName(text: string, position: number): boolean {
  const before = text.slice(0, position)
  return before.lastIndexOf('《') > before.lastIndexOf('》') || before.lastIndexOf('（') > before.lastIndexOf('）')
}

/** `2035年远景目标`, `2021年以来`, `自2025年5月31日起`: a name or a beginning, no limit. */
function isNoLimit(text: string, end: number, match: RegExpExecArray): boolean {
  const behind = text.slice(end)
  if (/^(以来|来|远景|基础上|相比|同期|中央|起至|度)/.test(behind) || /起$/.test(match[0])) return true
  if (/^起/.test(behind)) return true
  return /^[-—~至到]\d{4}/.test(behind) && !/^[-—~至到]\d{4}年(底|末)?前/.test(behind)
}

function numberOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  return /^\d/.test(text) ? Number(text) : readNumerals(text)
}

function dayOf(groups: Record<string, string | undefined>, yearOfPlan: number | null): string | undefined {
  if (groups['yearly']) return 'yearly'
  if (groups['plan']) return `${planEnds[groups['plan']]}-12-31`
  const base = groups['year'] ? numberOf(groups['year']) : (yearOfPlan ?? undefined)
  if (base === undefined) return undefined
  const wanted = groups['relative'] === '明年' ? base + 1 : base
  if (groups['quarter']) return lastDayOf(wanted, (numberOf(groups['quarter'].replace('第', '')) ?? 4) * 3)
  if (groups['half']) return lastDayOf(wanted, groups['half'] === '上半年' ? 6 : 12)
  const monthNumber = numberOf(groups['month'])
  if (monthNumber === undefined) return groups['ofyear'] === '年中' ? lastDayOf(wanted, 6) : `${wanted}-12-31`
  const day = numberOf(groups['day'])
  if (day !== undefined) return isoDay(wanted, monthNumber, day)
  if (groups['part'] === '上旬') return isoDay(wanted, monthNumber, 10)
  if (groups['part'] === '中旬') return isoDay(wanted, monthNumber, 20)
  return lastDayOf(wanted, monthNumber)
}
