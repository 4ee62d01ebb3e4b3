// A queue of what waits: grouped by due, one line each; the open one beside the list; finishing goes on to the next.
import { Button } from 'antd'
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { useLanguage, useTexts } from '#web/language/define-texts.ts'
import { type DueGroup, dueGroup, dueWords } from '../due-words.ts'
import { useShortcuts } from '../shortcuts.ts'
import { focusWhenThere } from './focus-when-there.ts'
import styles from './Queue.module.css'
import { queueTexts } from './texts.ts'

interface Props<Item> {
  /** The earliest due first. */
  items: readonly Item[]
  itemKey: (item: Item) => string
  dueOn: (item: Item) => string | null
  today: string
  label: string
  /** What is to be done, in one or two words. */
  action: (item: Item) => ReactNode
  line: (item: Item) => ReactNode
  /** `onDone` goes on to the next item. */
  panel: (item: Item, onDone: () => void) => ReactNode
}

const groups: readonly DueGroup[] = ['overdue', 'week', 'later']

export function Queue<Item>(props: Props<Item>) {
  const { items, itemKey, dueOn, today, label, action, line, panel } = props
  const t = useTexts(queueTexts)
  const language = useLanguage()
  const [openKey, setOpenKey] = useState<string>()
  const list = useRef<HTMLElement>(null)
  const desk = useRef<HTMLElement>(null)
  const wantsFocus = useRef(false)
  const index = items.findIndex((item) => itemKey(item) === openKey)
  const open = items[index]

  const goTo = (next: number) => {
    const item = items[Math.max(0, Math.min(items.length - 1, next))]
    setOpenKey(item && itemKey(item))
  }
  const enter = () => {
    if (openKey === undefined) goTo(0)
    else if (desk.current) focusWhenThere(desk.current)
    wantsFocus.current = openKey === undefined
  }
  useShortcuts([
    { key: 'j', does: t('next'), act: () => goTo(index + 1) },
    { key: 'k', does: t('previous'), act: () => goTo(index === -1 ? 0 : index - 1) },
    { key: 'Enter', does: t('open'), act: enter },
  ])
  useEffect(() => {
    if (openKey === undefined) return
    list.current?.querySelector('[aria-current="true"]')?.scrollIntoView({ block: 'nearest' })
    if (wantsFocus.current && desk.current) focusWhenThere(desk.current)
    wantsFocus.current = false
  }, [openKey])

  const done = () => {
    const next = items[index + 1] ?? items[index - 1]
    wantsFocus.current = true
    setOpenKey(next && itemKey(next))
  }
  const close = () => {
    setOpenKey(undefined)
    list.current?.focus()
  }
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape') list.current?.focus()
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    desk.current?.querySelector<HTMLButtonElement>('.ant-btn-primary:not(:disabled)')?.click()
  }

  return (
    <div className={styles['queue']}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
      <section className={styles['list']} ref={list} tabIndex={0} aria-label={label}>
        {groups.map((group) => {
          const shown = items.filter((item) => dueGroup(today, dueOn(item)) === group)
          if (shown.length === 0) return null
          return (
            <div key={group} className={group === 'overdue' ? styles['overdue'] : undefined}>
              <h2>
                {t(group)} <span>{shown.length}</span>
              </h2>
              <ul>
                {shown.map((item) => {
                  const day = dueOn(item)
                  return (
                    <li key={itemKey(item)}>
                      <button
                        type="button"
                        aria-current={itemKey(item) === openKey || undefined}
                        onClick={() => {
                          wantsFocus.current = false
                          setOpenKey(itemKey(item))
                        }}
                      >
                        <span className={styles['action']}>{action(item)}</span>
                        <span className={styles['line']}>{line(item)}</span>
                        <span className={styles['due']} title={day ?? ''}>
                          {day !== null && dueWords(today, day, language)}
                        </span>
                      </button>
                    </li>
                  )
                })}
              </ul>
            </div>
          )
        })}
      </section>
      <section
        className={`${styles['desk']} ${open ? styles['open'] : ''}`}
        ref={desk}
        aria-label={t('open')}
        onKeyDown={onKey}
      >
        {open ? (
          <>
            <Button className={styles['back'] ?? ''} onClick={close}>
              {t('back')}
            </Button>
            <div key={openKey}>{panel(open, done)}</div>
          </>
        ) : (
          <p className={styles['hint']}>{t('choose')}</p>
        )}
      </section>
    </div>
  )
}
