// What happened to a filing, in the words of the contract's own fields.
import { technologyContract } from '#policy/national/registers/technology-contract.ts'
import { placeName } from '#policy/places.ts'
import type { FactValue } from '#rules/condition.ts'
import type { Field } from '#rules/field.ts'
import { inLanguage, valueWords } from '#rules/field-words.ts'
import { type ActWords, useActWords } from '#web/history/acts.ts'
import { changeInWords } from '#web/history/change-in-words.ts'
import { HistoryList } from '#web/history/HistoryList.tsx'
import { useTexts } from '#web/language/define-texts.ts'
import type { Filing } from '../../contract.ts'
import { stepTexts } from './texts.ts'

export function FilingHistory({ history }: { history: Filing['history'] }) {
  const t = useTexts(stepTexts)
  const words = useActWords()
  const lines = history.map((line) => ({ ...line, changes: changesOf(line, words), why: line.reason }))
  return <HistoryList title={t('history')} lines={lines} />
}

const declared = technologyContract.allFields
const isField = (name: string) => Object.hasOwn(declared, name)

/** Facts of the contract as its register says them, everything else in the words of the trail. */
function changesOf({ before, after }: Filing['history'][number], words: ActWords): string[] {
  const [was, is] = [sideOf(before), sideOf(after)]
  const decided = Object.keys(is).filter((name) => isField(name) && name in was)
  const rest = (side: Side) => Object.fromEntries(Object.entries(side).filter(([name]) => !decided.includes(name)))
  const others = changeInWords({ before: rest(was), after: rest(is) }, words)
  return [
    ...decided.map((name) => {
      const field = declared[name] as Field
      const said = (side: Side) => valueWords(field, side[name] as FactValue, words.language, placeName)
      const value = said(was) === said(is) ? said(is) : `${said(was)} → ${said(is)}`
      return `${inLanguage(field.label, words.language)}：${value}`
    }),
    ...(others === '' ? [] : [others]),
  ]
}

type Side = Readonly<Record<string, unknown>>
const sideOf = (value: unknown): Side => (typeof value === 'object' && value !== null ? (value as Side) : {})
