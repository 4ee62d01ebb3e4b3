// Nothing here: says why, and what the next step is.
import type { ReactNode } from 'react'
import styles from './EmptyState.module.css'

export function EmptyState({ title, next, children }: { title: string; next?: string; children?: ReactNode }) {
  return (
    <div className={styles['empty']}>
      <p className={styles['title']}>{title}</p>
      {next !== undefined && <p>{next}</p>}
      {children}
    </div>
  )
}
