// The filters of the table of commitments: words, kind, lead state, unit, region.
import { Button, Select } from 'antd'
import { listUnits } from '#modules/people/contract.ts'
import { kinds } from '#reading/contract.ts'
import { useEndpoint } from '#web/api/use-endpoint.ts'
import { readingTexts } from '#web/kit/reading-texts.ts'
import { SearchField } from '#web/kit/SearchField.tsx'
import { kitTexts } from '#web/kit/texts.ts'
import { UnitPicker } from '#web/kit/UnitPicker.tsx'
import { useTexts } from '#web/language/define-texts.ts'
import { type CommitmentFilter, commitmentStates } from '../contract.ts'
import { planTexts } from './texts.ts'

interface Props {
  filter: CommitmentFilter
  onChange: (part: { [Key in keyof CommitmentFilter]?: string | undefined }) => void
}

/** 绵阳市科技局 stands for 绵阳市. */
const placeOf = (unit: string) => unit.replace(/(科技局|科技部门)$/, '')

export function CommitmentFilters({ filter, onChange }: Props) {
  const t = useTexts(planTexts)
  const kit = useTexts(kitTexts)
  const reading = useTexts(readingTexts)
  const { answer: units = [] } = useEndpoint(listUnits, { search: undefined })
  const places = units.flatMap(({ kind, region, shortName }) =>
    region !== null && (kind === 'bureau' || kind === 'county') ? [{ value: region, label: placeOf(shortName) }] : [],
  )
  const { search, kind, state, unitId, region } = filter
  const isNarrowed = [search, kind, state, unitId, region].some((value) => value !== undefined)
  return (
    <>
      <SearchField
        value={search}
        placeholder={t('search')}
        width={178}
        onSearch={(words) => onChange({ search: words })}
      />
      <Select
        allowClear
        aria-label={t('kind')}
        placeholder={t('allKinds')}
        style={{ width: 104 }}
        value={kind ?? null}
        onChange={(next) => onChange({ kind: next ?? undefined })}
        options={kinds.map((one) => ({ value: one, label: reading(`kind.${one}`) }))}
      />
      <Select
        allowClear
        aria-label={t('state')}
        placeholder={t('allStates')}
        style={{ width: 108 }}
        value={state ?? null}
        onChange={(next) => onChange({ state: next ?? undefined })}
        options={commitmentStates.map((one) => ({ value: one, label: t(`state.${one}`) }))}
      />
      <UnitPicker
        single
        width={112}
        label={t('unit')}
        placeholder={t('unit')}
        value={unitId === undefined ? [] : [unitId]}
        onChange={([next]) => onChange({ unitId: next })}
      />
      <Select
        allowClear
        showSearch={{ optionFilterProp: 'label' }}
        aria-label={t('region')}
        placeholder={t('region')}
        style={{ width: 100 }}
        value={region ?? null}
        onChange={(next) => onChange({ region: next ?? undefined })}
        options={places}
      />
      {isNarrowed && (
        <Button
          type="link"
          style={{ padding: '0 4px' }}
          onClick={() =>
            onChange({ search: undefined, kind: undefined, state: undefined, unitId: undefined, region: undefined })
          }
        >
          {kit('clearFilters')}
        </Button>
      )}
    </>
  )
}
