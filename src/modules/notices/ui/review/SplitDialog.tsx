// Splitting a commitment: click between two characters to cut, see the parts, say the verb of each.
import { Input, Modal } from 'antd'
import { useMemo, useState } from 'react'
import { kitTexts } from '#web/kit/texts.ts'
import { useTexts } from '#web/language/define-texts.ts'
import type { Proposal } from '../../contract.ts'
import { useDesk } from './desk.ts'
import styles from './SplitDialog.module.css'
import { likelyCuts, type Part, partsAt } from './split-parts.ts'
import { reviewTexts } from './texts.ts'

interface Props {
  proposal: Proposal
  /** Verbs of the whole notice, by which a part's own verb is recognised. */
  verbs: ReadonlySet<string>
  isSending: boolean
  onSplit: (proposal: Proposal, parts: Part[]) => void
  onClose: () => void
}

export function SplitDialog({ proposal, verbs, isSending, onSplit, onClose }: Props) {
  const t = useTexts(reviewTexts)
  const kit = useTexts(kitTexts)
  const { text } = useDesk()
  const [cuts, setCuts] = useState<readonly number[]>([])
  const [said, setSaid] = useState<Record<number, Partial<Part>>>({})
  const likely = useMemo(() => new Set(likelyCuts(text, proposal)), [text, proposal])

  const { start, end, facts } = proposal
  const toggle = (cut: number) => setCuts(cuts.includes(cut) ? cuts.filter((one) => one !== cut) : [...cuts, cut])
  const parts = partsAt(text, proposal, cuts, { verb: facts.verb, known: verbs }).map((part) => ({
    ...part,
    ...said[part.start],
  }))
  const say = (part: Part, words: Partial<Part>) =>
    setSaid({ ...said, [part.start]: { ...said[part.start], ...words } })
  return (
    <Modal
      open
      title={t('splitTitle')}
      width={640}
      okText={t('split')}
      cancelText={kit('cancel')}
      okButtonProps={{ disabled: parts.length < 2, loading: isSending }}
      onOk={() => onSplit(proposal, parts)}
      onCancel={onClose}
    >
      <p className={styles['how']}>{t('splitHow')}</p>
      <p className={styles['words']} lang="zh-CN">
        {[...text.slice(start, end)].map((letter, index) => {
          const place = start + index
          const isLikely = likely.has(place)
          return (
            <span key={place}>
              {index > 0 && (
                <button
                  type="button"
                  tabIndex={isLikely ? 0 : -1}
                  aria-pressed={cuts.includes(place)}
                  aria-label={t('splitHere', { words: text.slice(place, Math.min(end, place + 6)) })}
                  className={`${styles['cut']} ${isLikely ? styles['likely'] : ''}`}
                  onClick={() => toggle(place)}
                />
              )}
              {letter}
            </span>
          )
        })}
      </p>
      {parts.length < 2 && <p className={styles['how']}>{t('splitNone')}</p>}
      {parts.length >= 2 && (
        <ol className={styles['parts']}>
          {parts.map((part, index) => (
            <li key={part.start}>
              <Input
                aria-label={t('partVerb', { no: index + 1 })}
                value={part.verb}
                maxLength={40}
                onChange={({ target }) => say(part, { verb: target.value })}
              />
              <Input
                aria-label={t('part', { no: index + 1 })}
                value={part.object}
                onChange={({ target }) => say(part, { object: target.value })}
              />
            </li>
          ))}
        </ol>
      )}
    </Modal>
  )
}
