// The state of a form: what is filled in, which problems are shown, and when.
import { useCallback, useMemo, useState } from 'react'
import type { FieldProblem } from '#kernel/refusal.ts'
import { checkFields } from '#rules/check-fields.ts'
import { type Facts, type FactValue, holds } from '#rules/condition.ts'
import type { Field, Fields } from '#rules/field.ts'
import { useLanguage } from '#web/language/define-texts.ts'

/** Asked now: its condition holds of the other facts. */
export const isAsked = (field: Field, facts: Facts): boolean => !field.shownWhen || holds(field.shownWhen, facts)

/** What is sent: answers to questions that are not asked any more are left out. */
export const askedFacts = (fields: Fields, facts: Facts): Facts =>
  Object.fromEntries(
    Object.entries(facts).filter(([name, value]) => {
      const field = fields[name]
      return value !== undefined && value !== null && (!field || isAsked(field, facts))
    }),
  )

export interface FormState {
  facts: Facts
  set: (name: string, value: FactValue) => void
  /** By the path of the field, only those the person should see now. */
  problems: ReadonlyMap<string, string>
  /** The person has left the field: what is wrong with it may be said. */
  leave: (name: string) => void
  /** Shows every problem; true when there is none. */
  check: () => boolean
  /** What the server found beside. */
  show: (found: readonly FieldProblem[]) => void
  /** Begins anew. */
  fill: (facts: Facts) => void
}

/** `hidden` fields are kept as they are and never complained of. */
export function useForm(fields: Fields, initial: Facts, hidden: ReadonlySet<string> = new Set()): FormState {
  const language = useLanguage()
  const [facts, setFacts] = useState<Facts>(initial)
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const [isChecked, setChecked] = useState(false)
  const [told, setTold] = useState<readonly FieldProblem[]>([])

  const found = useMemo(
    () => checkFields(fields, facts, language).filter(({ path }) => !hidden.has(nameOf(path))),
    [fields, facts, language, hidden],
  )
  const problems = useMemo(() => {
    const shown = found.filter(({ path }) => isChecked || left.has(nameOf(path)))
    return new Map([...told, ...shown].toReversed().map(({ path, message }) => [path, message]))
  }, [found, told, left, isChecked])

  const set = useCallback((name: string, value: FactValue) => {
    setFacts((before) => ({ ...before, [name]: value }))
    setTold((before) => before.filter(({ path }) => nameOf(path) !== name))
  }, [])
  const leave = useCallback((name: string) => setLeft((before) => new Set([...before, name])), [])
  const fill = useCallback((next: Facts) => {
    setFacts(next)
    setLeft(new Set())
    setChecked(false)
    setTold([])
  }, [])
  return {
    facts,
    set,
    problems,
    leave,
    check: () => {
      setChecked(true)
      return found.length === 0
    },
    show: setTold,
    fill,
  }
}

export const nameOf = (path: string): string => path.split('.')[0] ?? path
