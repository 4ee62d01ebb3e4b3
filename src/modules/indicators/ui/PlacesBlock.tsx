// The places below on a map of five classes and as a ranking; a click goes down to one of them.
import { useMemo } from 'react'
import { findPlace } from '#policy/places.ts'
import { inLanguage } from '#rules/field-words.ts'
import { useEndpoint } from '#web/api/use-endpoint.ts'
import { AddressLink } from '#web/kit/AddressLink.tsx'
import { type MapClass, RegionMap } from '#web/kit/chart/RegionMap.tsx'
import { useLanguage, useTexts } from '#web/language/define-texts.ts'
import { listPlaces, province } from '../contract.ts'
import { indicatorAddress } from './addresses.ts'
import { percent, valueWords } from './figure-words.ts'
import styles from './Indicator.module.css'
import type { Shown } from './IndicatorPage.tsx'
import { figureTexts, indicatorTexts, scoresTexts } from './texts.ts'

const colours = ['#dce9f3', '#a8c8e0', '#6aa0c8', '#3f7fb0', '#1f5a8a']

/** Bounds at fifths of the places, so that no single place drains the map of colour. */
function classesOf(values: readonly number[], told: (value: number) => string): MapClass[] {
  const sorted = [...values].sort((a, b) => a - b)
  const bounds = [...new Set([0.2, 0.4, 0.6, 0.8].map((share) => sorted[Math.floor(share * sorted.length)] ?? 0))]
  const edges = [Number.NEGATIVE_INFINITY, ...bounds, Number.POSITIVE_INFINITY]
  return edges.slice(0, -1).flatMap((from, index) => {
    const below = edges[index + 1] ?? Number.POSITIVE_INFINITY
    const label =
      from === Number.NEGATIVE_INFINITY
        ? `< ${told(below)}`
        : below === Number.POSITIVE_INFINITY
          ? `≥ ${told(from)}`
          : `${told(from)}—${told(below)}`
    return [{ label, colour: colours[Math.round((index / Math.max(1, edges.length - 2)) * 4)] ?? '', from, below }]
  })
}

export function PlacesBlock({ indicator, region, period, onOpen }: Shown & { onOpen: (region: string) => void }) {
  const t = useTexts(figureTexts)
  const words = useTexts(indicatorTexts)
  const scores = useTexts(scoresTexts)
  const language = useLanguage()
  const asked = { indicator: indicator.id, region, period }
  const { answer: places } = useEndpoint(listPlaces, asked, { keepsLast: true })
  const title = inLanguage(indicator.title, language)
  const shown = useMemo(
    () =>
      (places ?? []).map(({ region: code, name, value }) => ({
        region: code,
        name,
        value,
        words: value === null ? words('unknown') : `${valueWords(indicator, value)} ${indicator.unit}`,
      })),
    [places, indicator, words],
  )
  const classes = useMemo(
    () =>
      classesOf(
        shown.flatMap(({ value }) => (value === null ? [] : [value])),
        (value) => valueWords(indicator, value),
      ),
    [shown, indicator],
  )
  const [best] = places ?? []
  const isComposite = indicator.source.from === 'composite'
  if (!best || (best.value === null && !isComposite)) return null
  const hasMap = region === province && best.value !== null && findPlace(best.region)?.level === 'prefecture'
  return (
    <section className={styles['block']}>
      {hasMap && (
        <RegionMap
          title={t('map', {
            title,
            name: best.name,
            value: best.value === null ? '' : valueWords(indicator, best.value),
            unit: indicator.unit,
          })}
          regions={shown}
          classes={classes}
          measure={`${title}（${indicator.unit}）`}
          height={320}
          onOpen={onOpen}
        />
      )}
      <h2>{t('ranking')}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
      <section className={styles['scroll']} tabIndex={0} aria-label={t('ranking')}>
        <table className={styles['plain']}>
          <thead>
            <tr>
              <th scope="col">{t('rank')}</th>
              <th scope="col">{t('placeName')}</th>
              <th scope="col" className={styles['number']}>
                {words('value')}（{indicator.unit}）
              </th>
              <th scope="col" className={styles['number']}>
                {isComposite ? scores('knownWeight') : words('target')}
              </th>
            </tr>
          </thead>
          <tbody>
            {(places ?? []).map(({ region: code, name, value, known, rank, target }) => (
              <tr key={code}>
                <td>{rank ?? '—'}</td>
                <td>
                  <AddressLink
                    to={indicatorAddress(indicator.id, { region: code, ...(period !== undefined && { period }) })}
                  >
                    <span lang="zh-CN">{name}</span>
                  </AddressLink>
                </td>
                <td className={styles['number']}>{value === null ? '—' : valueWords(indicator, value)}</td>
                <td className={styles['number']}>
                  {isComposite ? percent(known ?? 0) : target === null ? '' : valueWords(indicator, target)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  )
}
