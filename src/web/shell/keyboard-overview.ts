// Whether the overview of keys is open; the button and the key `?` both open it.
import { useSyncExternalStore } from 'react'

let isShown = false
const listeners = new Set<() => void>()

function set(next: boolean): void {
  isShown = next
  for (const listener of listeners) listener()
}

export const showKeyboard = () => set(true)
export const hideKeyboard = () => set(false)

export const useKeyboardShown = () =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => isShown,
  )
