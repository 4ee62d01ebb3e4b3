// Picks a unit of the department by name; what is kept is its code.
import { Select } from 'antd'
import { listUnits } from '#modules/people/contract.ts'
import { useEndpoint } from '#web/api/use-endpoint.ts'
import { useTexts } from '#web/language/define-texts.ts'
import type { ControlProps } from './control-props.ts'
import { formTexts } from './texts.ts'

export function UnitCodePicker({ id, value, onChange, onLeave, label, ...aria }: Omit<ControlProps, 'field'>) {
  const t = useTexts(formTexts)
  const { answer: units = [] } = useEndpoint(listUnits, { search: undefined })
  return (
    <Select
      {...aria}
      id={id}
      aria-label={label}
      allowClear
      showSearch={{ optionFilterProp: 'label' }}
      placeholder={t('choose')}
      value={(value as string | undefined) ?? null}
      options={units.map(({ code, name }) => ({ value: code, label: name }))}
      notFoundContent={t('noMatch')}
      onChange={(next: string | null | undefined) => onChange(next ?? undefined)}
      onBlur={onLeave}
    />
  )
}
