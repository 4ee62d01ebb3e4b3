// One indicator in one place and period: the figure against target and pace, where, how, of what, and the records behind it.
import { useParams } from '@tanstack/react-router'
import * as z from 'zod'
import { placeName } from '#policy/places.ts'
import type { Indicator } from '#rules/define-indicator.ts'
import { inLanguage } from '#rules/field-words.ts'
import { useEndpoint } from '#web/api/use-endpoint.ts'
import { useAddress } from '#web/kit/address.ts'
import { EmptyState } from '#web/kit/EmptyState.tsx'
import { RegionPicker } from '#web/kit/form/RegionPicker.tsx'
import { PageHeader } from '#web/kit/PageHeader.tsx'
import { ProblemNotice } from '#web/kit/ProblemNotice.tsx'
import { useLanguage, useTexts } from '#web/language/define-texts.ts'
import { findIndicator, province, readFigure } from '../contract.ts'
import { CompositionBlock } from './CompositionBlock.tsx'
import { CourseBlock } from './CourseBlock.tsx'
import { DefinitionBlock } from './DefinitionBlock.tsx'
import { FigureBlock } from './FigureBlock.tsx'
import { HistoryBlock } from './HistoryBlock.tsx'
import styles from './Indicator.module.css'
import { YearPicker } from './IndicatorsHome.tsx'
import { PlacesBlock } from './PlacesBlock.tsx'
import { PublicationBlock } from './publication/PublicationBlock.tsx'
import { RecordsBlock } from './RecordsBlock.tsx'
import { ScoresBlock } from './ScoresBlock.tsx'
import { indicatorTexts } from './texts.ts'

const addressSchema = z.object({ region: z.string().max(20).optional(), period: z.string().max(8).optional() })

/** What every block of the page asks for. */
export interface Shown {
  indicator: Indicator
  region: string
  period: string | undefined
}

export function IndicatorPage() {
  const t = useTexts(indicatorTexts)
  const { indicator: id = '' } = useParams({ strict: false }) as { indicator?: string }
  const indicator = findIndicator(id)
  if (!indicator) return <EmptyState title={t('noIndicator')} next={t('noIndicatorNext')} />
  return <OneIndicator key={id} indicator={indicator} />
}

function OneIndicator({ indicator }: { indicator: Indicator }) {
  const t = useTexts(indicatorTexts)
  const language = useLanguage()
  const [{ region = province, period }, change] = useAddress(addressSchema)
  const asked = { indicator: indicator.id, region, period }
  const { answer: figure, problem, readAgain } = useEndpoint(readFigure, asked, { keepsLast: true })
  const shown: Shown = { indicator, region, period }
  return (
    <>
      <PageHeader
        title={inLanguage(indicator.title, language)}
        trail={[{ title: t('indicators'), to: '/indicators' }]}
        facts={<span>{figure && t('asOf', { day: figure.asOf })}</span>}
        actions={
          <>
            <YearPicker value={figure?.period.slice(0, 4) ?? ''} onChange={(year) => change({ period: year })} />
            <RegionPicker
              label={t('place')}
              width={180}
              allowClear={false}
              value={region}
              onChange={(next) => change({ region: next })}
            />
          </>
        }
      />
      <ProblemNotice problem={problem} onRetry={readAgain} />
      {figure && (
        <div className={styles['page']}>
          <FigureBlock indicator={indicator} figure={figure} place={placeName(region)} />
          <PublicationBlock {...shown} figure={figure} />
          <div className={styles['columns']}>
            <div>
              <ScoresBlock {...shown} period={figure.period} />
              <CourseBlock {...shown} figure={figure} />
              <RecordsBlock {...shown} />
              {!(indicator.source.from === 'composite' && figure.known === null) && (
                <HistoryBlock {...shown} figure={figure} />
              )}
            </div>
            <div>
              <PlacesBlock {...shown} onOpen={(next) => change({ region: next }, { replace: false })} />
              <CompositionBlock {...shown} />
              <DefinitionBlock indicator={indicator} />
            </div>
          </div>
        </div>
      )}
    </>
  )
}
