// The cities and prefectures on a map, by mean completion or by the share that is late.
import { Segmented } from 'antd'
import { useMemo, useState } from 'react'
import { useGo } from '#web/kit/AddressLink.tsx'
import { type MapClass, RegionMap } from '#web/kit/chart/RegionMap.tsx'
import { useTexts } from '#web/language/define-texts.ts'
import type { Board } from '../../contract.ts'
import { partsAddress } from '../addresses.ts'
import styles from './Board.module.css'
import { boardTexts } from './texts.ts'

type Region = Board['regions'][number]

const completionClasses: readonly MapClass[] = [
  { label: '80% 以上', colour: '#2f6f9f', from: 80, below: 101 },
  { label: '70%—80%', colour: '#6aa0c8', from: 70, below: 80 },
  { label: '60%—70%', colour: '#a8c8e0', from: 60, below: 70 },
  { label: '不足 60%', colour: '#dce9f3', from: 0, below: 60 },
]
const lateClasses: readonly MapClass[] = [
  { label: '没有', colour: '#dbeadf', from: 0, below: 0.0001 },
  { label: '25% 以下', colour: '#f3dfa8', from: 0.0001, below: 25 },
  { label: '25%—50%', colour: '#e0a92e', from: 25, below: 50 },
  { label: '50% 以上', colour: '#b3261e', from: 50, below: 101 },
]

const lateShare = ({ byLight, parts }: Region) =>
  parts === 0 ? null : (((byLight.red ?? 0) + (byLight.yellow ?? 0)) / parts) * 100

export function RegionsBlock({ planId, regions }: { planId: string; regions: Board['regions'] }) {
  const t = useTexts(boardTexts)
  const go = useGo()
  const [by, setBy] = useState<'completion' | 'light'>('completion')
  const shown = useMemo(
    () =>
      regions.map((region) => {
        const value = by === 'completion' ? region.completion : lateShare(region)
        const words = value === null ? t('noParts') : `${Math.round(value * 10) / 10}%`
        return { region: region.region, name: region.name, value, words }
      }),
    [regions, by, t],
  )
  return (
    <section className={styles['block']}>
      <Segmented
        size="small"
        value={by}
        onChange={setBy}
        options={[
          { value: 'completion', label: t('byCompletion') },
          { value: 'light', label: t('byLight') },
        ]}
      />
      <RegionMap
        title={by === 'completion' ? t('map') : t('mapLate')}
        measure={by === 'completion' ? t('completion') : t('lateShare')}
        regions={shown}
        classes={by === 'completion' ? completionClasses : lateClasses}
        height={330}
        onOpen={(code) => {
          const unitId = regions.find(({ region }) => region === code)?.unitId
          if (unitId) go(partsAddress(planId, { unitId }))
        }}
      />
    </section>
  )
}
