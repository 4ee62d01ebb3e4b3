// One proposed commitment: its words, its facts, its state; chosen, also what can be done with it.
import { memo } from 'react'
import type { Tone } from '#web/kit/StatusTag.tsx'
import { useTexts } from '#web/language/define-texts.ts'
import type { Proposal, ReviewSentence } from '../../contract.ts'
import styles from './CommitmentList.module.css'
import { useDesk } from './desk.ts'
import { ProposalActions } from './ProposalActions.tsx'
import { ProposalFacts } from './ProposalFacts.tsx'
import { StateMark } from './StateMark.tsx'
import { useIsSelected, useSelection } from './selection.ts'
import { reviewTexts } from './texts.ts'

const tones: Record<Proposal['state'], Tone> = { proposed: 'wait', accepted: 'good', declined: 'none' }
const doubtBelow = 0.6

function RowOf({ proposal, sentence }: { proposal: Proposal; sentence: ReviewSentence }) {
  const t = useTexts(reviewTexts)
  const desk = useDesk()
  const selection = useSelection()
  const key = `proposal:${proposal.id}` as const
  const isSelected = useIsSelected(key)
  const { start, end, facts, state, confidence, origin, reason, decidedBy } = proposal
  const words = desk.text.slice(start, end)
  const opens = words.startsWith(facts.verb)
  return (
    <li
      data-row={key}
      aria-current={isSelected || undefined}
      className={`${styles['row']} ${state === 'declined' ? styles['declined'] : ''}`}
    >
      <button type="button" className={styles['open']} onClick={() => selection.select(key, 'list')}>
        <StateMark tone={tones[state]} word={t(`state.${state}`)} />
        <span>
          <span className={styles['words']} lang="zh-CN">
            {opens && <span className={styles['verb']}>{facts.verb}</span>}
            {opens ? words.slice(facts.verb.length) : words}
          </span>
          <span className={styles['facts']}>
            <ProposalFacts facts={facts} />
            {origin === 'person' && <span>{t('byPerson')}</span>}
            {state === 'proposed' && confidence < doubtBelow && (
              <span className={styles['uncertain']}>{t('uncertain')}</span>
            )}
            {reason !== null && <span>{t('reasonIs', { reason })}</span>}
            {isSelected && decidedBy !== null && <span>{decidedBy}</span>}
          </span>
        </span>
      </button>
      {isSelected && <ProposalActions proposal={proposal} sentence={sentence} />}
    </li>
  )
}

export const ProposalRow = memo(RowOf)
