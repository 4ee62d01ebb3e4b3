// One suspect with its surroundings; chosen, it can be corrected or left.
import { Input } from 'antd'
import { memo, useState } from 'react'
import { readingTexts } from '#web/kit/reading-texts.ts'
import type { Tone } from '#web/kit/StatusTag.tsx'
import { useTexts } from '#web/language/define-texts.ts'
import type { ReviewSuspect } from '../../contract.ts'
import { ActionButton } from './ActionButton.tsx'
import styles from './CommitmentList.module.css'
import { seenSuspect, useDesk } from './desk.ts'
import { StateMark } from './StateMark.tsx'
import suspect from './SuspectRow.module.css'
import { useIsSelected, useSelection } from './selection.ts'
import { reviewTexts } from './texts.ts'

const tones: Record<ReviewSuspect['state'], Tone> = { open: 'wait', accepted: 'good', rejected: 'none' }
const around = 12

/** Line breaks would tear the row. */
const flat = (words: string) => words.replaceAll('\n', ' ')

function RowOf({ suspect: row }: { suspect: ReviewSuspect }) {
  const t = useTexts(reviewTexts)
  const kinds = useTexts(readingTexts)
  const desk = useDesk()
  const selection = useSelection()
  const key = `suspect:${row.id}` as const
  const isSelected = useIsSelected(key)
  const { start, end, text, suggestion, correction, state, type, why, confidence } = row
  const [reading, setReading] = useState(suggestion ?? '')
  const likely = state === 'accepted' ? correction : suggestion
  const isSilent = suggestion === null && reading === ''
  const take = () => !isSilent && desk.take({ action: 'correct', ...seenSuspect(row), correction: reading })
  return (
    <li data-row={key} aria-current={isSelected || undefined} className={styles['row']}>
      <button type="button" className={styles['open']} onClick={() => selection.select(key, 'list')}>
        <StateMark tone={tones[state]} word={t(`suspect.${state}`)} />
        <span>
          <span className={suspect['context']} lang="zh-CN">
            {flat(desk.text.slice(Math.max(0, start - around), start))}
            <mark>{flat(text)}</mark>
            {likely !== null && state !== 'rejected' && (
              <>
                <span aria-hidden="true">→</span>
                <ins>{likely === '' ? t('removed') : flat(likely)}</ins>
              </>
            )}
            {flat(desk.text.slice(end, end + around))}
          </span>
          <span className={styles['facts']}>
            <span>{kinds(`suspect.${type}`)}</span>
            <span>
              {state === 'open' ? t('confidence', { percent: Math.round(confidence * 100) }) : t(`suspect.${state}`)}
            </span>
            <span lang="zh-CN">{why}</span>
          </span>
        </span>
      </button>
      {isSelected && desk.mayReview && (
        <div className={styles['actions']}>
          <Input
            size="small"
            aria-label={t('ownReading')}
            prefix={<span className={suspect['prefix']}>{t('ownReading')}</span>}
            style={{ width: 260 }}
            maxLength={200}
            value={reading}
            onChange={({ target }) => setReading(target.value)}
            onPressEnter={take}
          />
          <ActionButton
            isPrimary
            label={t('correct')}
            shortcut="A"
            impossible={isSilent ? t('readingNeeded') : undefined}
            onClick={take}
          />
          {state !== 'rejected' && (
            <ActionButton
              label={t('dismiss')}
              shortcut="D"
              onClick={() => desk.take({ action: 'dismiss', ...seenSuspect(row) })}
            />
          )}
        </div>
      )}
    </li>
  )
}

export const SuspectRow = memo(RowOf)
