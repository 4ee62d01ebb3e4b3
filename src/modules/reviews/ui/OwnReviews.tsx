// The reviews assigned to an expert, one line each.
import { AddressLink } from '#web/kit/AddressLink.tsx'
import { StatusTag } from '#web/kit/StatusTag.tsx'
import { useTexts } from '#web/language/define-texts.ts'
import type { OwnReview } from '../contract.ts'
import styles from './Reviews.module.css'
import { reviewTexts } from './texts.ts'

const states = { assigned: 'waiting', delivered: 'deliveredState', declined: 'declined' } as const

export function OwnReviews({ reviews }: { reviews: readonly OwnReview[] }) {
  const t = useTexts(reviewTexts)
  return (
    <ul className={styles['own']}>
      {reviews.map(({ id, title, callTitle, state, score }) => (
        <li key={id}>
          <AddressLink to={`/reviews/${id}`}>{title}</AddressLink>
          <span>{callTitle}</span>
          <StatusTag tone={state === 'assigned' ? 'wait' : 'none'}>{t(states[state])}</StatusTag>
          {score !== null && <span>{score}</span>}
        </li>
      ))}
    </ul>
  )
}
