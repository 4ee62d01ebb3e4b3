// The rows of a breakdown while it is drafted: unit, words, share, weight, date and supporting units of each part.
import { Button, DatePicker, Input, InputNumber } from 'antd'
import dayjs from 'dayjs'
import { UnitPicker } from '#web/kit/UnitPicker.tsx'
import { useTexts } from '#web/language/define-texts.ts'
import type { DraftPart, PartNode } from '../../contract.ts'
import styles from './Breakdown.module.css'
import { breakdownTexts } from './texts.ts'

interface Props {
  rows: readonly DraftPart[]
  /** What is split. */
  part: PartNode
  /** All parts of the commitment: their units are known by name. */
  parts: readonly PartNode[]
  onChange: (rows: DraftPart[]) => void
}

export function SplitRows({ rows, part, parts, onChange }: Props) {
  const t = useTexts(breakdownTexts)
  const known = parts.flatMap(({ unit, supports }) => [...(unit ? [unit] : []), ...supports])
  const change = (at: number, next: Partial<DraftPart>) =>
    onChange(rows.map((row, index) => (index === at ? { ...row, ...next } : row)))
  return (
    <div className={styles['rows']}>
      {rows.length > 0 && (
        <div className={`${styles['row']} ${styles['rowHead']}`} aria-hidden="true">
          <span>{t('part')}</span>
          <span>{t('title')}</span>
          <span>{part.target ? `${t('share')}（${part.target.unit}）` : ''}</span>
          <span>{t('weight')}（%）</span>
          <span>{t('due')}</span>
          <span>{t('supports')}</span>
        </div>
      )}
      {rows.map((row, index) => {
        const label = { row: index + 1 }
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a new row is known by its place alone
          <div key={index} className={styles['row']}>
            <UnitPicker
              single
              allowClear={false}
              label={t('unitOf', label)}
              known={known}
              value={row.unitId === null ? [] : [row.unitId]}
              onChange={([unitId]) => change(index, { unitId: unitId ?? null })}
            />
            <Input
              aria-label={t('titleOf', label)}
              maxLength={500}
              value={row.title}
              onChange={({ target }) => change(index, { title: target.value })}
            />
            {part.target ? (
              <InputNumber
                aria-label={t('shareOf', label)}
                min={0}
                controls={false}
                style={{ width: '100%' }}
                value={row.share}
                onChange={(share) => change(index, { share })}
              />
            ) : (
              <span />
            )}
            <InputNumber
              aria-label={t('weightOf', label)}
              min={0}
              max={100}
              controls={false}
              style={{ width: '100%' }}
              value={row.weight}
              onChange={(weight) => change(index, { weight: weight ?? 0 })}
            />
            <DatePicker
              aria-label={t('dueOf', label)}
              allowClear={false}
              minDate={dayjs(part.startsOn)}
              maxDate={dayjs(part.dueOn)}
              value={dayjs(row.dueOn)}
              onChange={(day) => day && change(index, { dueOn: day.format('YYYY-MM-DD') })}
            />
            <UnitPicker
              label={t('supportsOf', label)}
              placeholder={t('supports')}
              known={known}
              value={row.supportIds ?? []}
              onChange={(supportIds) => change(index, { supportIds })}
            />
            <Button
              aria-label={`${t('remove')} ${index + 1}`}
              title={t('remove')}
              onClick={() => onChange(rows.filter((_, at) => at !== index))}
            >
              ×
            </Button>
          </div>
        )
      })}
      <div>
        <Button
          size="small"
          onClick={() =>
            onChange([
              ...rows,
              {
                unitId: null,
                title: part.title,
                share: part.target ? 0 : null,
                weight: 0,
                dueOn: part.dueOn,
                supportIds: [],
              },
            ])
          }
        >
          {t('addRow')}
        </Button>
      </div>
    </div>
  )
}
