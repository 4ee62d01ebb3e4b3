// The head of a page: where it stands, what it is, and what can be done on it.

import { Fragment, type ReactNode, useEffect } from 'react'
import { useTexts } from '#web/language/define-texts.ts'
import { AddressLink } from './AddressLink.tsx'
import styles from './PageHeader.module.css'
import { kitTexts } from './texts.ts'

export interface Crumb {
  title: string
  to?: string
}

interface Props {
  title: string
  trail?: readonly Crumb[]
  /** State, owner, day: one line behind the title. */
  facts?: ReactNode
  actions?: ReactNode
}

export function PageHeader({ title, trail = [], facts, actions }: Props) {
  const t = useTexts(kitTexts)
  useEffect(() => {
    document.title = `${title} · 落实`
  }, [title])
  return (
    <header className={styles['header']}>
      <div className={styles['line']}>
        {trail.length > 0 && (
          <nav className={`${styles['trail']} ${trail.length > 1 ? styles['long'] : ''}`} aria-label={t('trail')}>
            {trail.map(({ title: step, to }) => (
              <Fragment key={step}>
                {to === undefined ? <span>{step}</span> : <AddressLink to={to}>{step}</AddressLink>}
                <span aria-hidden="true">›</span>
              </Fragment>
            ))}
          </nav>
        )}
        <h1>{title}</h1>
        {facts !== undefined && <div className={styles['facts']}>{facts}</div>}
        {actions !== undefined && <div className={styles['actions']}>{actions}</div>}
      </div>
    </header>
  )
}
