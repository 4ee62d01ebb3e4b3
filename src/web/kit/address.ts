// What a page shows stands in its address: filters, tab, page; a link sent to a colleague opens the same.
import { useNavigate, useRouterState } from '@tanstack/react-router'
import { useCallback, useMemo } from 'react'
import type * as z from 'zod'

export type Search = Record<string, string>

/** Reads `?a=1&b=2`; nothing is guessed about types, the page's schema does that. */
export const readSearch = (text: string): Search => Object.fromEntries(new URLSearchParams(text))

export function writeSearch(search: Record<string, unknown>): string {
  const kept = Object.entries(search).filter(([, value]) => value !== undefined && value !== null && value !== '')
  const text = new URLSearchParams(kept.map(([key, value]) => [key, String(value)])).toString()
  return text === '' ? '' : `?${text}`
}

/** A value the schema does not know is dropped: an old or mistyped address still opens. */
export function understand<S extends z.ZodObject>(schema: S, search: Record<string, unknown>): z.output<S> {
  const known = Object.entries(schema.shape).flatMap(([key, field]) => {
    const read = (field as z.ZodType).safeParse(search[key])
    return read.success && read.data !== undefined ? [[key, read.data]] : []
  })
  return Object.fromEntries(known) as z.output<S>
}

/** The state in the address, and a way to change parts of it; `undefined` takes a part away. */
export function useAddress<S extends z.ZodObject>(schema: S) {
  const search = useRouterState({ select: ({ location }) => location.search as Search })
  const navigate = useNavigate()
  const state = useMemo(() => understand(schema, search), [schema, search])
  const change = useCallback(
    (part: Partial<Record<keyof z.output<S>, string | number | undefined>>, how: { replace?: boolean } = {}) =>
      void navigate({
        to: '.',
        search: ((before: Search) => ({ ...before, ...part })) as never,
        replace: how.replace ?? true,
        resetScroll: false,
      }),
    [navigate],
  )
  return [state, change] as const
}
