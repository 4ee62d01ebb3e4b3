// The words in which a history tells a change: fields, roles, states, and units by their ids.
import { useMemo } from 'react'
import { listUnits } from '#modules/people/contract.ts'
import { useEndpoint } from '#web/api/use-endpoint.ts'
import { useLanguage, useTexts } from '#web/language/define-texts.ts'
import { shellTexts } from '#web/shell/texts.ts'
import { actTexts } from './act-texts.ts'
import type { ChangeWords } from './change-in-words.ts'

/** The text under a key that may not exist. */
const known = (say: (key: string) => string, key: string) => {
  const text = say(key)
  return text === key ? undefined : text
}

export function useChangeWords(): ChangeWords {
  const acts = useTexts(actTexts) as (key: string) => string
  const shell = useTexts(shellTexts) as (key: string) => string
  const language = useLanguage()
  const { answer: units } = useEndpoint(listUnits, {})
  return useMemo(() => {
    const names = new Map(units?.map(({ id, name }) => [id, name]))
    return {
      language,
      field: (name) => known(acts, `field.${name}`),
      value: (value) => names.get(value) ?? known(shell, `role.${value}`) ?? known(acts, `value.${value}`),
    }
  }, [units, acts, shell, language])
}
