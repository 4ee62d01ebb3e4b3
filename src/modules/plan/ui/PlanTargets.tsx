// The headline targets of the plan: what, how much, in which unit, each a way to its sentence in the notice.

import { noticeAddress } from '#modules/notices/ui/screens.ts'
import { AddressLink } from '#web/kit/AddressLink.tsx'
import { number } from '#web/kit/quantity.ts'
import { readingTexts } from '#web/kit/reading-texts.ts'
import { useTexts } from '#web/language/define-texts.ts'
import type { Plan } from '../contract.ts'
import styles from './PlanPage.module.css'

export function PlanTargets({ plan: { noticeId, headlineTargets } }: { plan: Plan }) {
  const t = useTexts(readingTexts)
  if (headlineTargets.length === 0) return null
  return (
    <dl className={styles['targets']}>
      {headlineTargets.map(({ start, indicator, comparator, value, unit, deadline }) => (
        <div key={start}>
          <dt lang="zh-CN">{indicator}</dt>
          <dd>
            <AddressLink to={noticeAddress(noticeId, start)}>
              <span>{t(`comparator.${comparator}`)} </span>
              {number(value)} <span lang="zh-CN">{unit}</span>
              {deadline !== undefined && <span> {deadline}</span>}
            </AddressLink>
          </dd>
        </div>
      ))}
    </dl>
  )
}
