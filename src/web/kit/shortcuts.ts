// The keys of the page at hand: each says what it does, and `?` lists them.
import { useEffect, useRef, useSyncExternalStore } from 'react'

export interface Shortcut {
  /** As `KeyboardEvent.key`; `ctrl+z` for a combination. */
  key: string
  does: string
  act: () => void
}

type Group = readonly Shortcut[]
let groups: readonly Group[] = []
const listeners = new Set<() => void>()

function change(next: readonly Group[]): void {
  groups = next
  for (const listener of listeners) listener()
}

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.closest(
      'input:not([type=radio], [type=checkbox]), textarea, select, [role="combobox"], [role="listbox"]',
    ) !== null)

/** A dialog or a drawer stands before the page: its keys rest. */
const isCovered = () => document.querySelector('.ant-modal-wrap:not([style*="none"]), .ant-drawer-open') !== null

const nameOf = (event: KeyboardEvent) =>
  event.ctrlKey || event.metaKey ? `ctrl+${event.key.toLowerCase()}` : event.key

function handle(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.altKey || isTyping(event.target) || isCovered()) return
  const name = nameOf(event)
  const onControl = name === 'Enter' && event.target instanceof HTMLElement && event.target.closest('a, button')
  if (onControl) return
  const found = groups.toReversed().flatMap((group) => group.filter(({ key }) => key === name))[0]
  if (!found) return
  event.preventDefault()
  found.act()
}

if (typeof document !== 'undefined') document.addEventListener('keydown', handle)

/** The last component that names a key gets it; typing in a field is left alone. */
export function useShortcuts(shortcuts: Group): void {
  const latest = useRef(shortcuts)
  latest.current = shortcuts
  const names = shortcuts.map(({ key, does }) => `${key} ${does}`).join('\n')
  // biome-ignore lint/correctness/useExhaustiveDependencies: the acts are taken from the latest drawing; only keys and words matter
  useEffect(() => {
    const group = latest.current.map(({ key, does }) => ({
      key,
      does,
      act: () => latest.current.find((shortcut) => shortcut.key === key)?.act(),
    }))
    change([...groups, group])
    return () => change(groups.filter((one) => one !== group))
  }, [names])
}

/** All keys in force, for the overview. */
export function useKeyboard(): readonly Group[] {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => groups,
  )
}
