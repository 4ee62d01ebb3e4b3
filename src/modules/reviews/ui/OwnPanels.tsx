// The panels an expert sits in, one line each, with what is still to be voted on.
import { AddressLink } from '#web/kit/AddressLink.tsx'
import { StatusTag } from '#web/kit/StatusTag.tsx'
import { useTexts } from '#web/language/define-texts.ts'
import type { OwnPanel } from '../contract.ts'
import { panelTexts } from './panel-texts.ts'
import styles from './Reviews.module.css'

export const votesOwed = ({ state, items }: OwnPanel): number =>
  state === 'convened' ? items.filter(({ recused, vote }) => recused === null && vote === null).length : 0

export function OwnPanels({ panels }: { panels: readonly OwnPanel[] }) {
  const t = useTexts(panelTexts)
  return (
    <ul className={styles['own']}>
      {panels.map((panel) => {
        const count = votesOwed(panel)
        return (
          <li key={panel.id}>
            <AddressLink to={`/panels/${panel.id}`}>{panel.title}</AddressLink>
            <span>{panel.callTitle}</span>
            <span>
              {panel.heldOn} · {panel.place}
            </span>
            <StatusTag tone={count > 0 ? 'wait' : 'none'}>
              {panel.state === 'convened' ? t(count > 0 ? 'open' : 'done', { count }) : t(panel.state)}
            </StatusTag>
          </li>
        )
      })}
    </ul>
  )
}
