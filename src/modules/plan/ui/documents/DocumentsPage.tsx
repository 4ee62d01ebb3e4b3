// The documents a plan promises on their way to issue, and its events.
import { Segmented } from 'antd'
import * as z from 'zod'
import { useGo } from '#web/kit/AddressLink.tsx'
import { useAddress } from '#web/kit/address.ts'
import { useTexts } from '#web/language/define-texts.ts'
import { supervisionAddress } from '../addresses.ts'
import { EventsView } from '../events/EventsView.tsx'
import { SupervisionFrame, usePlanId } from '../supervision/SupervisionFrame.tsx'
import { TracksView } from './TracksView.tsx'
import { documentTexts } from './texts.ts'

const views = ['documents', 'events'] as const
const addressSchema = z.object({ view: z.enum(views).optional() })

export function DocumentsPage() {
  const t = useTexts(documentTexts)
  const go = useGo()
  const planId = usePlanId()
  const [{ view = 'documents' }] = useAddress(addressSchema)
  const choice = (
    <Segmented
      aria-label={t('views')}
      value={view}
      onChange={(next) =>
        go(supervisionAddress(planId, 'documents', { view: next === 'documents' ? undefined : next }))
      }
      options={views.map((one) => ({ value: one, label: t(one) }))}
    />
  )
  const View = { documents: TracksView, events: EventsView }[view]
  return (
    <SupervisionFrame tab="documents">
      <View planId={planId} views={choice} />
    </SupervisionFrame>
  )
}
