// How many stand in each light, as one bar with its figures; each figure may open its rows.
import { type Light, lights } from '#rules/light.ts'
import { useTexts } from '#web/language/define-texts.ts'
import { AddressLink } from './AddressLink.tsx'
import styles from './LightBar.module.css'
import { LightMark } from './LightMark.tsx'
import { lightTexts } from './light-texts.ts'

/** In the order people look for: what is wrong first. */
const order: readonly Light[] = ['red', 'yellow', 'grey', 'blue', 'green', 'done', 'none']

interface Props {
  counts: Partial<Record<Light, number>>
  /** The address that shows the rows of a light. */
  addressOf?: (light: Light) => string
  /** Only the bar. */
  isBare?: boolean
}

export function LightBar({ counts, addressOf, isBare = false }: Props) {
  const t = useTexts(lightTexts)
  const shown = order.filter((light) => lights.includes(light) && (counts[light] ?? 0) > 0)
  const words = shown.map((light) => `${t(`light.${light}`)} ${counts[light]}`).join('，')
  return (
    <div className={styles['bar']}>
      <div className={styles['stack']} role="img" aria-label={words} title={words}>
        {shown.map((light) => (
          <i key={light} data-light={light} style={{ flexGrow: counts[light] ?? 0 }} />
        ))}
      </div>
      {!isBare && (
        <ul className={styles['figures']}>
          {shown.map((light) => (
            <li key={light}>
              {addressOf ? (
                <AddressLink to={addressOf(light)}>
                  <LightMark light={light} /> <b>{counts[light]}</b>
                </AddressLink>
              ) : (
                <>
                  <LightMark light={light} /> <b>{counts[light]}</b>
                </>
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
