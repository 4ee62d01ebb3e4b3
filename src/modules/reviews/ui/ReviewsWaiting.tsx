// Reviews that wait for the expert.
import { useEffect } from 'react'
import { useEndpoint } from '#web/api/use-endpoint.ts'
import { WorkSection } from '#web/kit/WorkSection.tsx'
import { useTexts } from '#web/language/define-texts.ts'
import type { WaitingProps } from '#web/shell/screens.ts'
import { listOwnReviews, readReviewer } from '../contract.ts'
import { OwnReviews } from './OwnReviews.tsx'
import { reviewTexts } from './texts.ts'

export function ReviewsWaiting({ onCount }: WaitingProps) {
  const t = useTexts(reviewTexts)
  const { answer: own, isLoading } = useEndpoint(readReviewer, {})
  const isExpert = own?.isVerified === true
  const { answer } = useEndpoint(listOwnReviews, {}, { enabled: isExpert })
  const open = answer?.filter(({ state }) => state === 'assigned')
  const count = isLoading ? undefined : isExpert ? open?.length : 0
  useEffect(() => {
    if (count !== undefined) onCount(count)
  }, [count, onCount])
  if (!open || open.length === 0) return null
  return (
    <WorkSection title={t('mine')} count={open.length}>
      <OwnReviews reviews={open} />
    </WorkSection>
  )
}
