// The address of a list: its filters and the page of it; another filter begins at the first page again.
import * as z from 'zod'
import { useAddress } from './address.ts'

/** The cursor a page begins after is known only from the page before it. */
const trail = new Map<string, string>()

const paged = { page: z.coerce.number().int().min(1).default(1), after: z.string().max(200).optional() }

export interface Paging {
  page: number
  go: (page: number, after?: string) => void
  /** The cursor of a page already visited. */
  cursorOf: (page: number) => string | undefined
}

/** `schema` describes the filters; every one of them may be missing. */
export function useListAddress<S extends z.ZodObject>(schema: S) {
  const [state, change] = useAddress(schema.extend(paged))
  const { page, after, ...filter } = state as z.output<S> & { page: number; after?: string }
  const key = JSON.stringify(filter)
  const paging: Paging = {
    page,
    go: (next, cursor) => {
      if (cursor !== undefined) trail.set(`${key} ${next}`, cursor)
      change({ page: next === 1 ? undefined : next, after: next === 1 ? undefined : cursor } as never, {
        replace: false,
      })
    },
    cursorOf: (wanted) => trail.get(`${key} ${wanted}`),
  }
  return {
    filter: filter as unknown as z.output<S>,
    cursor: after,
    paging,
    /** Changes filters; a part that is `undefined` or empty goes away. */
    narrow: (part: Partial<Record<keyof z.output<S>, string | undefined>>) =>
      change({ ...part, page: undefined, after: undefined } as never),
  }
}
