// What of the lower notice answers a promise, with what is earlier, smaller or missing.
import { StatusTag, type Tone } from '#web/kit/StatusTag.tsx'
import { useTexts } from '#web/language/define-texts.ts'
import type { Aligned } from '../../contract.ts'
import styles from './Alignment.module.css'
import { PromiseText } from './PromiseText.tsx'
import { alignmentTexts } from './texts.ts'

type Match = Aligned['matches'][number]

const quantityTones: Record<Exclude<Match['quantity'], 'none'>, Tone> = {
  equal: 'good',
  larger: 'info',
  smaller: 'wait',
  missing: 'wait',
  incomparable: 'none',
}
const dueTones: Record<Exclude<Match['due'], 'unknown'>, Tone> = { same: 'good', earlier: 'wait', later: 'bad' }

export function AlignmentMatch({ match: { lower, score, quantity, due } }: { match: Match }) {
  const t = useTexts(alignmentTexts)
  return (
    <div className={styles['match']}>
      <PromiseText promise={lower} />
      <div className={styles['marks']}>
        {quantity !== 'none' && <StatusTag tone={quantityTones[quantity]}>{t(`quantity.${quantity}`)}</StatusTag>}
        {due !== 'unknown' && <StatusTag tone={dueTones[due]}>{t(`due.${due}`)}</StatusTag>}
        <span className={styles['soft']}>{t('likeness', { percent: Math.round(score * 100) })}</span>
      </div>
    </div>
  )
}
