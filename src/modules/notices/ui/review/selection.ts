// The record at hand: one place remembers it, and only the rows and marks it concerns are drawn anew.
import { createContext, useContext, useSyncExternalStore } from 'react'
import type { RecordKey } from './marks.ts'

/** Where the choice was made: the other side scrolls to it. */
export type Origin = 'paper' | 'list' | 'keys'

export class Selection {
  #key: RecordKey | null = null
  #origin: Origin = 'keys'
  readonly #listeners = new Set<() => void>()

  get key(): RecordKey | null {
    return this.#key
  }
  get origin(): Origin {
    return this.#origin
  }

  readonly select = (key: RecordKey | null, origin: Origin): void => {
    this.#key = key
    this.#origin = origin
    for (const listener of this.#listeners) listener()
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }
}

export const SelectionContext = createContext(new Selection())

export const useSelection = () => useContext(SelectionContext)

export function useIsSelected(key: RecordKey): boolean {
  const selection = useSelection()
  return useSyncExternalStore(selection.subscribe, () => selection.key === key)
}
