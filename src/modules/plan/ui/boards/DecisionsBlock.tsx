// What waits for a decision, each count a way to it.
import { AddressLink } from '#web/kit/AddressLink.tsx'
import { useTexts } from '#web/language/define-texts.ts'
import type { Board } from '../../contract.ts'
import { supervisionAddress } from '../addresses.ts'
import styles from './Board.module.css'
import { boardTexts } from './texts.ts'

export function DecisionsBlock({ planId, decisions }: { planId: string; decisions: Board['decisions'] }) {
  const t = useTexts(boardTexts)
  const ways = {
    requests: supervisionAddress(planId, 'requests', { state: 'pending' }),
    papers: supervisionAddress(planId, 'escalations', { state: 'draft' }),
    appeals: supervisionAddress(planId, 'scores'),
    unsigned: supervisionAddress(planId, 'unattended'),
    returned: supervisionAddress(planId, 'unattended'),
  }
  const waiting = (Object.keys(ways) as (keyof typeof ways)[]).filter((key) => decisions[key] > 0)
  return (
    <section className={styles['block']} aria-labelledby="board-decisions">
      <h2 id="board-decisions">{t('decisions')}</h2>
      {waiting.length === 0 && <p className={styles['soft']}>{t('nothingWaits')}</p>}
      <ul className={styles['decisions']}>
        {waiting.map((key) => (
          <li key={key}>
            <AddressLink to={ways[key]}>
              <strong>{decisions[key]}</strong> {t(`decision.${key}`)}
            </AddressLink>
          </li>
        ))}
      </ul>
    </section>
  )
}
