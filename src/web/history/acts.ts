// What each act in the audit trail is called, with the fields and values it changed; every module tells its own.
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { listUnits } from '#modules/people/contract.ts'
import { useEndpoint } from '#web/api/use-endpoint.ts'
import { currentLanguage, i18n } from '#web/language/language.ts'
import type { ChangeWords } from './change-in-words.ts'

type Word = readonly [zh: string, en: string]
type Words = Record<string, Word>

/** Fields and values may be shared by modules: the same key then means the same. */
interface ModuleActs {
  /** Kinds of records, `commitment`. */
  subjects: Words
  /** Acts by the name their audit line carries, `edit-commitment`. */
  acts: Words
  fields?: Words
  values?: Words
}

const room = 'acts'
const known = { subjects: new Set<string>(), acts: new Set<string>() }

export function defineActs({ subjects, acts, fields = {}, values = {} }: ModuleActs): void {
  for (const [group, words] of Object.entries({ subject: subjects, act: acts, field: fields, value: values })) {
    for (const [at, language] of (['zh', 'en'] as const).entries()) {
      const own = Object.entries(words).map(([key, word]) => [`${group}.${key}`, word[at]])
      i18n.addResourceBundle(language, room, Object.fromEntries(own), true, true)
    }
  }
  for (const key of Object.keys(subjects)) known.subjects.add(key)
  for (const key of Object.keys(acts)) known.acts.add(key)
}

/** All acts and subjects there are, for filters. */
export const knownActs = () => [...known.acts]
export const knownSubjects = () => [...known.subjects]

export interface ActWords extends ChangeWords {
  act(name: string): string
  subject(kind: string): string
}

/** The words in which a history tells a change: acts, fields, values, and units by their ids. */
export function useActWords(): ActWords {
  useTranslation()
  const language = currentLanguage()
  const { answer: units } = useEndpoint(listUnits, {})
  return useMemo(() => {
    const names = new Map(units?.map(({ id, name }) => [id, name]))
    const word = (key: string) => {
      const found = i18n.t(key, { ns: room, lng: language })
      return found === key ? undefined : found
    }
    return {
      language,
      act: (name) => word(`act.${name}`) ?? name,
      subject: (kind) => word(`subject.${kind}`) ?? kind,
      field: (name) => word(`field.${name}`),
      value: (value) => names.get(value) ?? word(`value.${value}`),
    }
  }, [units, language])
}
