// Reviews that wait for the expert.
import { useEffect } from 'react'
import { useEndpoint } from '#web/api/use-endpoint.ts'
import { WorkSection } from '#web/kit/WorkSection.tsx'
import { useTexts } from '#web/language/define-texts.ts'
import type { WaitingProps } from '#web/shell/screens.ts'
import { listOwnPanels, listOwnReviews, readReviewer } from '../contract.ts'
import { OwnPanels, votesOwed } from './OwnPanels.tsx'
import { OwnReviews } from './OwnReviews.tsx'
import { panelTexts } from './panel-texts.ts'
import { reviewTexts } from './texts.ts'

export function ReviewsWaiting({ onCount }: WaitingProps) {
  const t = useTexts(reviewTexts)
  const p = useTexts(panelTexts)
  const { answer: own, isLoading } = useEndpoint(readReviewer, {})
  const isExpert = own?.isVerified === true
  const { answer } = useEndpoint(listOwnReviews, {}, { enabled: isExpert })
  const { answer: seats } = useEndpoint(listOwnPanels, {}, { enabled: isExpert })
  const open = answer?.filter(({ state }) => state === 'assigned')
  const panels = seats?.filter((panel) => votesOwed(panel) > 0)
  const count = isLoading ? undefined : isExpert ? open && panels && open.length + panels.length : 0
  useEffect(() => {
    if (count !== undefined) onCount(count)
  }, [count, onCount])
  return (
    <>
      {open && open.length > 0 && (
        <WorkSection title={t('mine')} count={open.length}>
          <OwnReviews reviews={open} />
        </WorkSection>
      )}
      {panels && panels.length > 0 && (
        <WorkSection title={p('waiting')} count={panels.length}>
          <OwnPanels panels={panels} />
        </WorkSection>
      )}
    </>
  )
}
