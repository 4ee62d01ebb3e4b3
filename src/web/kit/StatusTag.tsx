// A state as colour, shape and word together, so that it is read in grey print and by those who see no colour.
import type { ReactNode } from 'react'
import styles from './StatusTag.module.css'

export type Tone = 'good' | 'info' | 'wait' | 'bad' | 'none'

const shapes: Record<Tone, ReactNode> = {
  good: <circle cx="5" cy="5" r="4" />,
  info: <path d="M5 .6 9.4 5 5 9.4.6 5z" />,
  wait: <path d="M5 1 9.5 9h-9z" />,
  bad: <path d="M1 1h8v8H1z" />,
  none: <circle cx="5" cy="5" r="3.4" fill="none" stroke="currentColor" strokeWidth="1.4" />,
}

export function StatusTag({ tone, children }: { tone: Tone; children: ReactNode }) {
  return (
    <span className={`${styles['tag']} ${styles[tone]}`}>
      <svg viewBox="0 0 10 10" aria-hidden="true">
        {shapes[tone]}
      </svg>
      {children}
    </span>
  )
}
