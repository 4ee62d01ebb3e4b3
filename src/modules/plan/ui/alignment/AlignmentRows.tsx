// The promises of the upper notice on the left, what the lower one makes of each on the right.
import { Segmented } from 'antd'
import { EmptyState } from '#web/kit/EmptyState.tsx'
import { StatusTag, type Tone } from '#web/kit/StatusTag.tsx'
import { useTexts } from '#web/language/define-texts.ts'
import type { Aligned, Alignment } from '../../contract.ts'
import styles from './Alignment.module.css'
import { AlignmentMatch } from './AlignmentMatch.tsx'
import { type AlignmentView, alignedIn, countedViews } from './alignment-views.ts'
import { PromiseText } from './PromiseText.tsx'
import { alignmentTexts } from './texts.ts'

const tones: Record<Aligned['outcome'], Tone> = {
  'picked-up': 'good',
  nobody: 'bad',
  kept: 'good',
  raised: 'info',
  lowered: 'wait',
  changed: 'wait',
  dropped: 'bad',
}

interface Props {
  alignment: Alignment
  view: AlignmentView
  onView: (view: AlignmentView) => void
}

export function AlignmentRows({ alignment, view, onView }: Props) {
  const t = useTexts(alignmentTexts)
  const { as, aligned, own, upperTitle, lowerTitle } = alignment
  const wordOf = (one: AlignmentView) => t(one === 'own' ? `show.own.${as}` : `show.${one}`)
  const rows = alignedIn(view, aligned)
  const shownOwn = view === 'own' || view === 'all' ? own : []
  return (
    <>
      <div className={styles['views']}>
        <Segmented
          aria-label={t('shown')}
          value={view}
          onChange={onView}
          options={countedViews(alignment).map(({ view: one, count }) => ({
            value: one,
            label: `${wordOf(one)} ${count}`,
          }))}
        />
        <span className={styles['soft']}>{t('method')}</span>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
      <section className={styles['rows']} tabIndex={0} aria-label={wordOf(view)}>
        <div className={styles['head']}>
          <span lang="zh-CN">{upperTitle}</span>
          <span />
          <span lang="zh-CN">{lowerTitle}</span>
        </div>
        {rows.map(({ upper, matches, outcome }) => (
          <div key={upper.id} className={styles['row']}>
            <PromiseText promise={upper} />
            <StatusTag tone={tones[outcome]}>{t(`show.${outcome}`)}</StatusTag>
            <div>
              {matches.map((match) => (
                <AlignmentMatch key={match.lower.id} match={match} />
              ))}
            </div>
          </div>
        ))}
        {shownOwn.map((promise) => (
          <div key={promise.id} className={styles['row']}>
            <span />
            <StatusTag tone="none">{t(`show.own.${as}`)}</StatusTag>
            <PromiseText promise={promise} />
          </div>
        ))}
        {rows.length + shownOwn.length === 0 && <EmptyState title={t('nothing')} next={t('nothingNext')} />}
      </section>
    </>
  )
}
