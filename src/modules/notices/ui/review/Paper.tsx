// The notice as paper: the original text with its marks; what is chosen is lit, what is selected can become a commitment.
import { type MouseEvent, memo, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { useTexts } from '#web/language/define-texts.ts'
import type { NoticeReview } from '../../contract.ts'
import { useDesk } from './desk.ts'
import { marksByLine, marksOf, type RecordKey, signatureOf } from './marks.ts'
import styles from './Paper.module.css'
import { PaperLine } from './PaperLine.tsx'
import { selectedSpan } from './paper-offsets.ts'
import { placeOf } from './paper-places.ts'
import { type SelectedText, SelectionMenu } from './SelectionMenu.tsx'
import { linesOf } from './segments.ts'
import { useSelection } from './selection.ts'
import { reviewTexts } from './texts.ts'

/** The most particular record under a click: a suspect, the shortest commitment, a target, the sentence. */
function recordAt(keys: readonly RecordKey[]): RecordKey | undefined {
  const last = (kind: string) => keys.findLast((key) => key.startsWith(kind))
  return last('suspect:') ?? last('proposal:') ?? last('target:') ?? last('sentence:')
}

function light(paper: HTMLElement, key: RecordKey | null): HTMLElement | undefined {
  for (const lit of paper.querySelectorAll('[data-lit]')) lit.removeAttribute('data-lit')
  if (key === null) return undefined
  const pieces = paper.querySelectorAll<HTMLElement>(`[data-m~="${key}"]`)
  for (const piece of pieces) piece.setAttribute('data-lit', '')
  return pieces[0]
}

function PaperOf({ review }: { review: NoticeReview }) {
  const t = useTexts(reviewTexts)
  const desk = useDesk()
  const selection = useSelection()
  const paper = useRef<HTMLElement>(null)
  const [chosen, setChosen] = useState<SelectedText | null>(null)
  const { text, header, items } = review
  const lines = useMemo(() => linesOf(text), [text])
  const marks = useMemo(() => marksByLine(lines, marksOf(review)), [lines, review])
  const firstItem = items[0]?.start ?? text.length

  useLayoutEffect(() => {
    if (paper.current) light(paper.current, selection.key)
  })
  useEffect(
    () =>
      selection.subscribe(() => {
        if (!paper.current) return
        const first = light(paper.current, selection.key)
        if (!first || selection.origin === 'paper') return
        const view = paper.current.getBoundingClientRect()
        const place = first.getBoundingClientRect()
        if (place.top < view.top + 24 || place.bottom > view.bottom - 48) first.scrollIntoView({ block: 'center' })
      }),
    [selection],
  )

  const choose = ({ target }: MouseEvent) => {
    const span = paper.current && selectedSpan(paper.current)
    if (span) return
    setChosen(null)
    const keys = (target as HTMLElement).closest<HTMLElement>('[data-m]')?.dataset['m']?.split(' ') ?? []
    const key = recordAt(keys as RecordKey[])
    if (key) selection.select(key, 'paper')
  }
  const offerSelection = () => {
    const element = paper.current
    const span = element && selectedSpan(element)
    const box = window.getSelection()?.rangeCount
      ? window.getSelection()?.getRangeAt(0).getBoundingClientRect()
      : undefined
    if (!desk.mayReview || !element || !span || !box) return setChosen(null)
    const frame = element.getBoundingClientRect()
    setChosen({
      span,
      top: box.bottom - frame.top + element.scrollTop + 4,
      left: Math.max(8, Math.min(box.left - frame.left, frame.width - 160)),
    })
  }
  return (
    <section
      ref={paper}
      className={styles['paper']}
      aria-label={t('paper')}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
      tabIndex={0}
      lang="zh-CN"
      onClick={choose}
      onMouseUp={offerSelection}
      onKeyUp={offerSelection}
    >
      <div className={styles['sheet']}>
        {lines.map((line, index) => (
          <PaperLine
            key={line.start}
            text={text}
            line={line}
            marks={marks[index] ?? []}
            signature={signatureOf(marks[index] ?? [])}
            place={placeOf(text.slice(line.start, line.end), line, header, firstItem)}
          />
        ))}
      </div>
      <SelectionMenu chosen={chosen} onClose={() => setChosen(null)} />
    </section>
  )
}

export const Paper = memo(PaperOf)
