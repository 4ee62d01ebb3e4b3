// The search box of the top bar: commitments of the newest plan as one types; Enter shows all of them in the table.

import { Input, type InputRef } from 'antd'
import { type KeyboardEvent, useId, useRef, useState } from 'react'
import { useEndpoint } from '#web/api/use-endpoint.ts'
import { AddressLink, useGo } from '#web/kit/AddressLink.tsx'
import { useShortcuts } from '#web/kit/shortcuts.ts'
import { kitTexts } from '#web/kit/texts.ts'
import { useSettled } from '#web/kit/use-settled.ts'
import { useTexts } from '#web/language/define-texts.ts'
import { listCommitments, listPlans } from '../contract.ts'
import { commitmentAddress, planAddress } from './addresses.ts'
import styles from './CommitmentSearch.module.css'
import { Highlighted } from './Highlighted.tsx'
import { planTexts } from './texts.ts'

const shown = 10

export function CommitmentSearch() {
  const t = useTexts(planTexts)
  const kit = useTexts(kitTexts)
  const go = useGo()
  const field = useRef<InputRef>(null)
  const listId = useId()
  const [typed, setTyped] = useState('')
  const [isOpen, setOpen] = useState(false)
  const [active, setActive] = useState(-1)
  const search = useSettled(typed.trim(), 200)
  const { answer: plans } = useEndpoint(listPlans, {})
  const planId = plans?.[0]?.id ?? ''
  const { answer } = useEndpoint(
    listCommitments,
    { planId, search, limit: shown },
    { enabled: planId !== '' && search !== '', keepsLast: true },
  )
  useShortcuts([{ key: '/', does: kit('goSearch'), act: () => field.current?.focus() }])
  if (planId === '') return null

  const found = typed.trim() === '' || search === '' ? [] : (answer?.rows ?? [])
  const isShown = isOpen && typed.trim() !== '' && answer !== undefined
  const close = () => {
    setOpen(false)
    setActive(-1)
  }
  const leave = (address: string) => {
    close()
    field.current?.blur()
    go(address)
  }
  const handle = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Escape') close()
    if (event.key === 'ArrowDown') setActive(Math.min(found.length - 1, active + 1))
    if (event.key === 'ArrowUp') setActive(Math.max(-1, active - 1))
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') event.preventDefault()
    if (event.key !== 'Enter' || typed.trim() === '') return
    const chosen = found[active]
    leave(chosen ? commitmentAddress(chosen.id) : planAddress(planId, { search: typed.trim() }))
  }
  return (
    <search className={styles['search']}>
      <Input
        ref={field}
        type="search"
        role="combobox"
        aria-label={t('searchAll')}
        aria-expanded={isShown}
        aria-controls={listId}
        {...(active >= 0 && { 'aria-activedescendant': `${listId}-${active}` })}
        placeholder={t('searchAll')}
        autoComplete="off"
        allowClear
        maxLength={50}
        value={typed}
        onChange={({ target }) => {
          setTyped(target.value)
          setActive(-1)
          setOpen(true)
        }}
        onFocus={() => setOpen(true)}
        onBlur={close}
        onKeyDown={handle}
      />
      <div id={listId} role="listbox" aria-label={t('all')} className={styles['popup']} hidden={!isShown}>
        {found.map(({ id, no, text }, index) => (
          <AddressLink
            key={id}
            id={`${listId}-${index}`}
            role="option"
            aria-selected={index === active}
            tabIndex={-1}
            to={commitmentAddress(id)}
            className={styles['option'] ?? ''}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => leave(commitmentAddress(id))}
          >
            <b>{no}</b>
            <span lang="zh-CN">
              <Highlighted text={text} search={search} />
            </span>
          </AddressLink>
        ))}
        {found.length === 0 && <div className={styles['none']}>{t('noMatch')}</div>}
        {(answer?.total ?? 0) > shown && (
          <div className={styles['none']}>{t('allFound', { count: answer?.total ?? 0 })}</div>
        )}
      </div>
    </search>
  )
}
