// The systems of the plan as small multiples: lights and mean completion of each.
import { AddressLink } from '#web/kit/AddressLink.tsx'
import { LightBar } from '#web/kit/LightBar.tsx'
import { useTexts } from '#web/language/define-texts.ts'
import type { Board } from '../../contract.ts'
import { partsAddress } from '../addresses.ts'
import { planTexts } from '../texts.ts'
import styles from './Board.module.css'
import { boardTexts } from './texts.ts'

export function SystemsBlock({ planId, systems }: { planId: string; systems: Board['systems'] }) {
  const t = useTexts(boardTexts)
  const plan = useTexts(planTexts)
  return (
    <section className={styles['block']} aria-labelledby="board-systems">
      <h2 id="board-systems">{t('systems')}</h2>
      <ul className={styles['systems']}>
        {systems.map(({ name, items, parts, byLight, completion }) => (
          <li key={name}>
            {name === null ? (
              <span>{plan('noSystem')}</span>
            ) : (
              <AddressLink to={partsAddress(planId, { system: name, level: 0 })} title={name}>
                {name}
              </AddressLink>
            )}
            <div className={styles['line']}>
              <span>{t('itemsOf', { items, parts })}</span>
              <b>{completion === null ? '—' : `${completion}%`}</b>
            </div>
            <LightBar counts={byLight} isBare />
          </li>
        ))}
      </ul>
    </section>
  )
}
