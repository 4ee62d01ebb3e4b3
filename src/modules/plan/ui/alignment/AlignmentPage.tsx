// Two notices side by side: a lower one beside the upper, or next year's beside this one.
import { Button, Segmented } from 'antd'
import { Suspense, useState } from 'react'
import * as z from 'zod'
import { ImportNotice } from '#modules/notices/ui/screens.ts'
import { useEndpoint } from '#web/api/use-endpoint.ts'
import { useAddress } from '#web/kit/address.ts'
import { EmptyState } from '#web/kit/EmptyState.tsx'
import { ProblemNotice } from '#web/kit/ProblemNotice.tsx'
import { useTexts } from '#web/language/define-texts.ts'
import { alignNotices, readPlan } from '../../contract.ts'
import { SupervisionFrame, usePlanId } from '../supervision/SupervisionFrame.tsx'
import styles from './Alignment.module.css'
import { AlignmentRows } from './AlignmentRows.tsx'
import { alignmentViews } from './alignment-views.ts'
import { NoticePicker, useMayImport } from './NoticePicker.tsx'
import { alignmentTexts } from './texts.ts'

const modes = ['level', 'year'] as const
const addressSchema = z.object({
  as: z.enum(modes).optional(),
  upper: z.uuid().optional(),
  lower: z.uuid().optional(),
  show: z.enum(alignmentViews).optional(),
})

export function AlignmentPage() {
  const t = useTexts(alignmentTexts)
  const planId = usePlanId()
  const [{ as = 'level', upper, lower, show = 'all' }, change] = useAddress(addressSchema)
  const { answer: plan } = useEndpoint(readPlan, { planId })
  const mayImport = useMayImport()
  const [isImporting, setImporting] = useState(false)
  const upperId = upper ?? plan?.noticeId
  const isSame = lower !== undefined && lower === upperId
  const { answer, problem, readAgain } = useEndpoint(
    alignNotices,
    { upperId: upperId ?? '', lowerId: lower ?? '', as },
    { enabled: upperId !== undefined && lower !== undefined && !isSame },
  )
  const choose = (next: string | undefined) => change({ lower: next, show: undefined })
  return (
    <SupervisionFrame
      tab="alignment"
      actions={mayImport && <Button onClick={() => setImporting(true)}>{t('upload')}</Button>}
    >
      <div className={styles['choice']}>
        <Segmented
          aria-label={t('as')}
          value={as}
          onChange={(next) => change({ as: next === 'level' ? undefined : next, show: undefined })}
          options={modes.map((one) => ({ value: one, label: t(`as.${one}`) }))}
        />
        <NoticePicker
          label={t(`upper.${as}`)}
          noticeId={upperId}
          onChange={(next) => change({ upper: next, show: undefined })}
        />
        <NoticePicker label={t(`lower.${as}`)} noticeId={lower} onChange={choose} />
      </div>
      <ProblemNotice problem={problem} onRetry={readAgain} />
      {lower === undefined && <EmptyState title={t('begin')} next={t(`begin.${as}`)} />}
      {isSame && <EmptyState title={t('same')} next={t('sameNext')} />}
      {answer && <AlignmentRows alignment={answer} view={show} onView={(next) => change({ show: next })} />}
      <Suspense>
        {isImporting && <ImportNotice open file={undefined} onRead={choose} onClose={() => setImporting(false)} />}
      </Suspense>
    </SupervisionFrame>
  )
}
