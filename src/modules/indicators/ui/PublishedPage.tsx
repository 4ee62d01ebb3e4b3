// The published figures of a place as one table: indicators down, years across, under each the targets it was held against.
import * as z from 'zod'
import { groupBy } from '#kernel/group-by.ts'
import { inLanguage } from '#rules/field-words.ts'
import { useEndpoint } from '#web/api/use-endpoint.ts'
import { AddressLink } from '#web/kit/AddressLink.tsx'
import { useAddress } from '#web/kit/address.ts'
import { EmptyState } from '#web/kit/EmptyState.tsx'
import { RegionPicker } from '#web/kit/form/RegionPicker.tsx'
import { PageHeader } from '#web/kit/PageHeader.tsx'
import { ProblemNotice } from '#web/kit/ProblemNotice.tsx'
import { useLanguage, useTexts } from '#web/language/define-texts.ts'
import { findIndicator, listPublished } from '../contract.ts'
import { indicatorAddress } from './addresses.ts'
import { PublishedCell } from './PublishedCell.tsx'
import styles from './PublishedPage.module.css'
import { indicatorTexts } from './texts.ts'

const addressSchema = z.object({ region: z.string().max(20).optional() })

export function PublishedPage() {
  const t = useTexts(indicatorTexts)
  const language = useLanguage()
  const [{ region }, change] = useAddress(addressSchema)
  const { answer, problem, readAgain } = useEndpoint(listPublished, { region }, { keepsLast: true })
  const years = [
    ...new Set([...(answer?.observations ?? []), ...(answer?.targets ?? [])].map(({ period }) => period.slice(0, 4))),
  ].sort()
  const told = groupBy(answer?.observations ?? [], ({ indicator }) => indicator)
  const aims = groupBy(answer?.targets ?? [], ({ indicator }) => indicator)
  const shown = [...new Set([...told.keys(), ...aims.keys()])].flatMap((id) => findIndicator(id) ?? [])
  return (
    <>
      <PageHeader
        title={t('published')}
        trail={[{ title: t('indicators'), to: '/indicators' }]}
        facts={answer && <span>{t('publishedHint', { today: answer.today })}</span>}
        actions={
          <RegionPicker label={t('place')} width={200} value={region} onChange={(next) => change({ region: next })} />
        }
      />
      <ProblemNotice problem={problem} onRetry={readAgain} />
      {answer && shown.length === 0 && <EmptyState title={t('publishedNone')} />}
      {shown.length > 0 && (
        <div className={styles['page']}>
          <table className={styles['table']} aria-label={t('published')}>
            <thead>
              <tr>
                <th scope="col">{t('indicator')}</th>
                {years.map((year) => (
                  <th scope="col" key={year}>
                    {t('yearOf', { year })}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {shown.map((indicator) => (
                <tr key={indicator.id}>
                  <th scope="row">
                    <AddressLink to={indicatorAddress(indicator.id, region === undefined ? {} : { region })}>
                      {inLanguage(indicator.title, language)}
                    </AddressLink>
                    <span lang="zh-CN">{indicator.unit}</span>
                  </th>
                  {years.map((year) => (
                    <PublishedCell
                      key={year}
                      indicator={indicator}
                      today={answer?.today ?? ''}
                      observations={told.get(indicator.id)?.filter(({ period }) => period.startsWith(year)) ?? []}
                      targets={aims.get(indicator.id)?.filter(({ period }) => period === year) ?? []}
                    />
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  )
}
