// Which columns a person wants to see in a table, kept on this device.
import { useState } from 'react'

const storageKey = (table: string) => `luoshi.columns.${table}`

function kept(table: string): string[] | undefined {
  const text = localStorage.getItem(storageKey(table))
  return text === null ? undefined : text.split(',')
}

/** The keys of hidden columns and a way to hide or show one; `table` is the table's name in storage. */
export function useHiddenColumns(table: string, hiddenAtFirst: readonly string[]) {
  const [hidden, setHidden] = useState<readonly string[]>(() => kept(table) ?? hiddenAtFirst)
  const toggle = (key: string) => {
    const next = hidden.includes(key) ? hidden.filter((one) => one !== key) : [...hidden, key]
    localStorage.setItem(storageKey(table), next.join(','))
    setHidden(next)
  }
  return [hidden, toggle] as const
}
