// A light as colour, shape and word together.
import type { ReactNode } from 'react'
import type { Light } from '#rules/light.ts'
import { useTexts } from '#web/language/define-texts.ts'
import styles from './LightMark.module.css'
import { lightTexts } from './light-texts.ts'

const shapes: Record<Light, ReactNode> = {
  green: <circle cx="5" cy="5" r="4" />,
  blue: <path d="M5 .6 9.4 5 5 9.4.6 5z" />,
  yellow: <path d="M5 1 9.5 9h-9z" />,
  red: <path d="M1 1h8v8H1z" />,
  grey: <circle cx="5" cy="5" r="3.4" fill="none" stroke="currentColor" strokeWidth="1.5" />,
  done: <path d="M1.2 5.2 4 8 8.8 2.4" fill="none" stroke="currentColor" strokeWidth="1.8" />,
  none: <path d="M1.5 5h7" stroke="currentColor" strokeWidth="1.6" />,
}

interface Props {
  light: Light
  /** Why, as the rule says it. */
  title?: string
  /** Beside the shape instead of the light's own word; an empty text leaves the word to those who do not see it. */
  children?: ReactNode
}

export function LightMark({ light, title, children }: Props) {
  const t = useTexts(lightTexts)
  const word = t(`light.${light}`)
  return (
    <span className={`${styles['light']} ${styles[light]}`} title={title ?? word}>
      <svg viewBox="0 0 10 10" aria-hidden="true">
        {shapes[light]}
      </svg>
      {children === '' ? <span className="unseen">{word}</span> : (children ?? word)}
    </span>
  )
}
