// Units by score, ranked among their own kind.
import { Segmented } from 'antd'
import { useState } from 'react'
import { firstScore, highestScore } from '#policy/sichuan/supervision/scoring.ts'
import { type Column, DataTable, type Order } from '#web/kit/DataTable.tsx'
import { EmptyState } from '#web/kit/EmptyState.tsx'
import { number } from '#web/kit/quantity.ts'
import { kitTexts } from '#web/kit/texts.ts'
import { useTexts } from '#web/language/define-texts.ts'
import type { UnitScore } from '../../contract.ts'
import { scoreTexts } from './texts.ts'

/** In the order in which they are offered. */
const kinds = ['bureau', 'division', 'office', 'county', 'department'] as const

interface Props {
  /** undefined until the first answer has come. */
  units: readonly UnitScore[] | undefined
  kind: string | undefined
  onKind: (kind: string) => void
  onOpen: (unitId: string) => void
}

export function UnitScores({ units, kind, onKind, onOpen }: Props) {
  const t = useTexts(scoreTexts)
  const kit = useTexts(kitTexts)
  const [order, setOrder] = useState<Order>({ by: 'score', isDescending: true })
  const present = kinds.filter((one) => units?.some((unit) => unit.kind === one))
  const shownKind = present.find((one) => one === kind) ?? present[0]
  const ofKind = units?.filter((unit) => unit.kind === shownKind)
  const rows = ofKind && inOrder(ofKind, order)
  const isRanked = ofKind !== undefined && ofKind.length > 1
  const rank: Column<UnitScore> = {
    key: 'rank',
    title: t('rank'),
    width: 64,
    align: 'right',
    cell: ({ score }) => 1 + (ofKind ?? []).filter((other) => other.score > score).length,
  }
  const columns: Column<UnitScore>[] = [
    ...(isRanked ? [rank] : []),
    { key: 'unit', title: t('unit'), isHeading: true, cell: ({ unitName }) => unitName },
    {
      key: 'score',
      title: t('scoreColumn'),
      width: 120,
      align: 'right',
      sorts: true,
      cell: ({ score }) => number(score),
    },
    { key: 'lost', title: t('lostColumn'), width: 120, align: 'right', sorts: true, cell: ({ lost }) => number(-lost) },
    {
      key: 'gained',
      title: t('gainedColumn'),
      width: 120,
      align: 'right',
      sorts: true,
      cell: ({ gained }) => number(gained),
    },
    { key: 'points', title: t('pointsColumn'), width: 120, align: 'right', sorts: true, cell: ({ points }) => points },
  ]
  return (
    <DataTable
      name="scores"
      label={t('byUnit')}
      columns={columns}
      rows={rows}
      rowId={({ unitId }) => unitId}
      onOpen={({ unitId }) => onOpen(unitId)}
      order={order}
      onOrder={setOrder}
      empty={<EmptyState title={t('noUnits')} next={t('noUnitsNext')} />}
      filters={
        present.length > 1 && (
          <Segmented
            aria-label={t('kinds')}
            value={shownKind ?? ''}
            onChange={onKind}
            options={present.map((one) => ({ value: one, label: kit(`unit.${one}`) }))}
          />
        )
      }
      footer={
        <span>
          {t('howScored', { first: firstScore, highest: highestScore })} {t('chooseUnit')}
        </span>
      }
    />
  )
}

function inOrder(units: readonly UnitScore[], { by, isDescending }: Order): UnitScore[] {
  const key = by as 'score' | 'lost' | 'gained' | 'points'
  return units.toSorted((a, b) => (isDescending ? b[key] - a[key] : a[key] - b[key]))
}
