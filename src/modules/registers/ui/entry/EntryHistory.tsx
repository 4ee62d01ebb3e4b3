// What happened to an entry and to those that went into it, in the words of its own fields.
import { placeName } from '#policy/places.ts'
import type { FactValue } from '#rules/condition.ts'
import type { Register } from '#rules/define-register.ts'
import { inLanguage, valueWords } from '#rules/field-words.ts'
import { HistoryList } from '#web/history/HistoryList.tsx'
import { useLanguage, useTexts } from '#web/language/define-texts.ts'
import type { Language } from '#web/language/language.ts'
import type { Entry } from '../../contract.ts'
import { entryTexts } from '../texts.ts'

type Line = Entry['history'][number]

export function EntryHistory({ register, history }: { register: Register; history: readonly Line[] }) {
  const t = useTexts(entryTexts)
  const language = useLanguage()
  const lines = history.map((line) => ({
    ...line,
    changes: changesOf(register, line, language),
    notes: (
      <>
        {line.effectiveOn !== null && <span>{t('effectiveOn', { day: line.effectiveOn })}</span>}
        {line.of !== null && <span>{t('ofMerged', { name: line.of })}</span>}
      </>
    ),
  }))
  return <HistoryList title={t('history')} lines={lines} />
}

function changesOf({ allFields }: Register, { before, after }: Line, language: Language): string[] {
  if (after === null) return []
  return Object.keys(after).map((name) => {
    const field = allFields[name]
    if (!field) return name
    const said = (facts: Line['before']) => valueWords(field, facts?.[name] as FactValue, language, placeName) || '—'
    return `${inLanguage(field.label, language)}：${said(before)} → ${said(after)}`
  })
}
