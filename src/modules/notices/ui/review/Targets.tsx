// The headline targets of the notice, each a way to its place in the text.
import { memo } from 'react'
import { quantityWords } from '#web/kit/quantity.ts'
import { useLanguage, useTexts } from '#web/language/define-texts.ts'
import type { NoticeReview } from '../../contract.ts'
import { useSelection } from './selection.ts'
import styles from './Targets.module.css'
import { reviewTexts } from './texts.ts'

function TargetsOf({ targets }: { targets: NoticeReview['headlineTargets'] }) {
  const t = useTexts(reviewTexts)
  const language = useLanguage()
  const selection = useSelection()
  if (targets.length === 0) return null
  return (
    <section className={styles['targets']} aria-label={t('targets')}>
      <span className={styles['title']}>{t('targets')}</span>
      <ul>
        {targets.map((target, index) => (
          <li key={target.start}>
            <button type="button" onClick={() => selection.select(`target:${index}`, 'keys')}>
              {target.indicator} <b>{quantityWords(target, language)}</b>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

export const Targets = memo(TargetsOf)
