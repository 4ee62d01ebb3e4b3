// What the public was told of this figure beside what it is today; it is published here, and anew with a reason.
import { Button } from 'antd'
import { useState } from 'react'
import { useEndpoint } from '#web/api/use-endpoint.ts'
import { AddressLink } from '#web/kit/AddressLink.tsx'
import { useTexts } from '#web/language/define-texts.ts'
import { type Figure, type Publication, readHistory, readPublications } from '../../contract.ts'
import { signedPercent, valueWords } from '../figure-words.ts'
import styles from '../Indicator.module.css'
import type { Shown } from '../IndicatorPage.tsx'
import { indicatorTexts } from '../texts.ts'
import { PublishFigure } from './PublishFigure.tsx'
import { publicationTexts } from './texts.ts'

export function PublicationBlock({ indicator, region, figure }: Shown & { figure: Figure }) {
  const t = useTexts(publicationTexts)
  const words = useTexts(indicatorTexts)
  const { period, value } = figure
  const { answer: versions } = useEndpoint(readPublications, { indicator: indicator.id, region, period })
  const { answer: history } = useEndpoint(readHistory, { indicator: indicator.id, region }, { keepsLast: true })
  const [isPublishing, setPublishing] = useState(false)
  const mayPublish = (history?.allowedActions.includes('publish') ?? false) && value !== null
  if (!versions || (versions.length === 0 && !mayPublish)) return null
  const [last] = versions
  return (
    <section className={styles['block']} aria-label={t('published')}>
      <h2>{t('published')}</h2>
      <div className={styles['facts']}>
        {last ? (
          <>
            <span>
              {t('told', {
                value: valueWords(indicator, last.value),
                unit: indicator.unit,
                status: words(`status.${last.status}`),
                no: last.no,
                day: last.publishedOn,
              })}
            </span>
            <Difference last={last} indicator={indicator} value={value} />
            <AddressLink to="/open/figures">{t('openPage')}</AddressLink>
          </>
        ) : (
          <span>{t('notPublished')}</span>
        )}
        {mayPublish && (
          <Button size="small" onClick={() => setPublishing(true)}>
            {t(last ? 'publishAgain' : 'publish')}
          </Button>
        )}
      </div>
      {versions.length > 1 && <Versions versions={versions} indicator={indicator} />}
      {mayPublish && (
        <PublishFigure
          indicator={indicator}
          figure={figure}
          versions={versions.length}
          open={isPublishing}
          onClose={() => setPublishing(false)}
        />
      )}
    </section>
  )
}

interface DifferenceProps {
  last: Publication
  indicator: Shown['indicator']
  value: number | null
}

function Difference({ last, indicator, value }: DifferenceProps) {
  const t = useTexts(publicationTexts)
  if (value === null) return null
  if (value === last.value) return <span>{t('same')}</span>
  const difference = value - last.value
  return (
    <b>
      {t('differs', {
        value: valueWords(indicator, value),
        unit: indicator.unit,
        difference: `${difference > 0 ? '+' : ''}${valueWords(indicator, difference)}`,
        share: last.value === 0 ? '—' : signedPercent(difference / last.value),
      })}
    </b>
  )
}

function Versions({ versions, indicator }: { versions: readonly Publication[]; indicator: Shown['indicator'] }) {
  const t = useTexts(publicationTexts)
  const words = useTexts(indicatorTexts)
  return (
    <table className={styles['plain']}>
      <thead>
        <tr>
          <th scope="col">{t('version')}</th>
          <th scope="col" className={styles['number']}>
            {words('value')}（{indicator.unit}）
          </th>
          <th scope="col">{words('statusTitle')}</th>
          <th scope="col">{t('publishedOn')}</th>
          <th scope="col">{t('publishedBy')}</th>
          <th scope="col">{t('reason')}</th>
        </tr>
      </thead>
      <tbody>
        {versions.map(({ no, value, status, publishedOn, publishedBy, why }) => (
          <tr key={no}>
            <td>{no}</td>
            <td className={styles['number']}>{valueWords(indicator, value)}</td>
            <td>{words(`status.${status}`)}</td>
            <td>{publishedOn}</td>
            <td>{publishedBy}</td>
            <td lang="zh-CN">{why}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
