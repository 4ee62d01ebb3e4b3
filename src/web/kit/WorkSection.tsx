// A group of things that wait for a person: what, how many, each with its way in.
import type { ReactNode } from 'react'
import styles from './WorkSection.module.css'

export function WorkSection({ title, count, children }: { title: string; count: number; children: ReactNode }) {
  return (
    <section className={styles['section']}>
      <h2 className={styles['title']}>
        {title} <span className={styles['count']}>{count}</span>
      </h2>
      <ul className={styles['list']}>{children}</ul>
    </section>
  )
}
