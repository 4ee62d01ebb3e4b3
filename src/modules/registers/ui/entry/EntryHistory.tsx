// What happened to an entry and to those that went into it, in the words of its own fields; newest first.
import { placeName } from '#policy/places.ts'
import type { FactValue } from '#rules/condition.ts'
import type { Register } from '#rules/define-register.ts'
import { inLanguage, valueWords } from '#rules/field-words.ts'
import { useActWords } from '#web/history/acts.ts'
import { useLanguage, useTexts } from '#web/language/define-texts.ts'
import { dayAndTime } from '#web/language/instants.ts'
import type { Language } from '#web/language/language.ts'
import type { Entry } from '../../contract.ts'
import styles from '../Registers.module.css'
import { entryTexts } from '../texts.ts'

type Line = Entry['history'][number]

export function EntryHistory({ register, history }: { register: Register; history: readonly Line[] }) {
  const t = useTexts(entryTexts)
  const language = useLanguage()
  const words = useActWords()
  return (
    <section className={styles['history']}>
      <h2>{t('history')}</h2>
      <ol>
        {history.map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two lines may be of one moment; lines are only ever added
          <li key={`${line.at} ${index}`}>
            <div className={styles['when']}>
              <b>{words.act(line.action)}</b>
              <span>{line.by}</span>
              <span>{dayAndTime(line.at)}</span>
              {line.effectiveOn !== null && <span>{t('effectiveOn', { day: line.effectiveOn })}</span>}
              {line.of !== null && <span>{t('ofMerged', { name: line.of })}</span>}
            </div>
            {changesOf(register, line, language).map((change) => (
              <p key={change}>{change}</p>
            ))}
            {line.why !== null && (
              <p>
                {t('reason')}：{line.why}
              </p>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
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
