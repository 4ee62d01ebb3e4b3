// The 21 cities and prefectures as a map in at most five classes, each class with its count; a list reaches the small ones.
import { useMemo } from 'react'
import { useTexts } from '#web/language/define-texts.ts'
import { kitTexts } from '../texts.ts'
import { Chart } from './Chart.tsx'
import type { ChartOption } from './engine.ts'

export interface MapRegion {
  /** Six digits. */
  region: string
  name: string
  /** null where nothing is known. */
  value: number | null
  /** The value in words, with its unit. */
  words: string
}

export interface MapClass {
  label: string
  colour: string
  /** From, included, and up to, excluded. */
  from: number
  below: number
}

interface Props {
  title: string
  regions: readonly MapRegion[]
  classes: readonly MapClass[]
  /** What the value is called in the table. */
  measure: string
  height: number
  onOpen: (region: string) => void
}

const mapName = 'sichuan-prefectures'
const unknownColour = '#e3e6ea'

async function prepareMap(): Promise<void> {
  const { getMap, registerMap } = await import('./engine.ts')
  if (getMap(mapName)) return
  const shapes = (await import('#web/maps/sichuan-prefectures.geo.json')).default
  registerMap(mapName, shapes as never)
}

const classOf = (value: number | null, classes: readonly MapClass[]) =>
  value === null ? undefined : classes.find(({ from, below }) => value >= from && value < below)

export function RegionMap({ title, regions, classes, measure, height, onOpen }: Props) {
  const t = useTexts(kitTexts)
  const option = useMemo<ChartOption>(() => {
    const byCode = new Map(regions.map((region) => [region.region, region]))
    return {
      tooltip: {
        trigger: 'item',
        formatter: ({ name }: { name: string }) => {
          const region = byCode.get(name)
          return region ? `${region.name}：${region.words}` : ''
        },
      },
      series: [
        {
          type: 'map',
          map: mapName,
          nameProperty: 'adcode',
          roam: false,
          selectedMode: false,
          label: {
            show: true,
            fontSize: 11,
            color: '#1c2430',
            formatter: ({ name }: { name: string }) => byCode.get(name)?.name.replace(/[市州]$/, '') ?? '',
          },
          emphasis: {
            itemStyle: { areaColor: undefined, borderColor: '#1b4b8a', borderWidth: 2 },
            label: { show: true },
          },
          itemStyle: { borderColor: '#fff', borderWidth: 1, areaColor: unknownColour },
          data: regions.map(({ region, value }) => ({
            name: region,
            value: value ?? 0,
            itemStyle: { areaColor: classOf(value, classes)?.colour ?? unknownColour },
          })),
        },
      ],
    }
  }, [regions, classes])
  const counted = [
    ...classes.map((one) => ({
      ...one,
      count: regions.filter(({ value }) => classOf(value, classes) === one).length,
    })),
    {
      label: t('unknownValue'),
      colour: unknownColour,
      count: regions.filter(({ value }) => classOf(value, classes) === undefined).length,
    },
  ].filter(({ count }) => count > 0)
  return (
    <Chart
      title={title}
      option={option}
      height={height}
      prepare={prepareMap}
      onClick={onOpen}
      table={{ columns: [t('region'), measure], rows: regions.map(({ name, words }) => [name, words]) }}
      note={
        <>
          <ul style={{ display: 'flex', flexWrap: 'wrap', gap: '2px 12px' }}>
            {counted.map(({ label, colour, count }) => (
              <li key={label}>
                <span
                  aria-hidden="true"
                  style={{ display: 'inline-block', width: 12, height: 10, background: colour, marginRight: 4 }}
                />
                {label}（{count}）
              </li>
            ))}
          </ul>
          {t('mapApproval')}
        </>
      }
    />
  )
}
