// A whole sentence without a commitment of its own: context, declined, or still unaccounted for.
import { memo } from 'react'
import type { Tone } from '#web/kit/StatusTag.tsx'
import { useTexts } from '#web/language/define-texts.ts'
import type { ReviewSentence } from '../../contract.ts'
import { ActionButton } from './ActionButton.tsx'
import styles from './CommitmentList.module.css'
import { seenSentence, useDesk } from './desk.ts'
import { StateMark } from './StateMark.tsx'
import { useIsSelected, useSelection } from './selection.ts'
import { reviewTexts } from './texts.ts'

const tones: Record<ReviewSentence['state'], Tone> = {
  open: 'wait',
  context: 'none',
  declined: 'none',
  committed: 'good',
}

function RowOf({ sentence }: { sentence: ReviewSentence }) {
  const t = useTexts(reviewTexts)
  const desk = useDesk()
  const selection = useSelection()
  const key = `sentence:${sentence.id}` as const
  const isSelected = useIsSelected(key)
  const { start, end, state, reason } = sentence
  return (
    <li data-row={key} aria-current={isSelected || undefined} className={`${styles['row']} ${styles['quiet']}`}>
      <button type="button" className={styles['open']} onClick={() => selection.select(key, 'list')}>
        <StateMark tone={tones[state]} word={t(`sentence.${state}`)} />
        <span>
          <span className={styles['words']} lang="zh-CN">
            {desk.text.slice(start, end)}
          </span>
          <span className={styles['facts']}>
            <span className={state === 'open' ? styles['uncertain'] : undefined}>{t(`sentence.${state}`)}</span>
            {reason !== null && <span>{t('reasonIs', { reason })}</span>}
          </span>
        </span>
      </button>
      {isSelected && (
        <div className={styles['actions']}>
          <span className={styles['phoneOnly']}>
            <ActionButton label={t('showPaper')} onClick={desk.showPaper} />
          </span>
          {desk.mayReview && state !== 'open' && (
            <ActionButton
              label={t('reopen')}
              onClick={() => desk.take({ action: 'reopen-sentence', ...seenSentence(sentence) })}
            />
          )}
          {desk.mayReview && state === 'open' && (
            <>
              <ActionButton
                isPrimary
                label={t('asContext')}
                shortcut="A"
                onClick={() => desk.take({ action: 'keep-as-context', ...seenSentence(sentence) })}
              />
              <ActionButton
                label={t('sentence.declined')}
                shortcut="D"
                onClick={() => desk.open({ kind: 'decline-sentence', sentence })}
              />
              <ActionButton
                label={t('asCommitment')}
                shortcut="E"
                onClick={() => desk.open({ kind: 'add', span: { start, end } })}
              />
            </>
          )}
        </div>
      )}
    </li>
  )
}

export const SentenceRow = memo(RowOf)
