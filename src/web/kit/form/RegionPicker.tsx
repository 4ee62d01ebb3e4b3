// Picks a place by its name or code: divisions of the standard and zones that have none; those of the province first.
import { Select } from 'antd'
import { useEffect, useState } from 'react'
import type { Place } from '#policy/places.ts'
import { useTexts } from '#web/language/define-texts.ts'
import { formTexts } from './texts.ts'

interface Props {
  id?: string
  value: string | undefined
  onChange: (code: string | undefined) => void
  onBlur?: () => void
  label: string
  /** A filter offers provinces and cities first and what is closed too. */
  allowClear?: boolean
  width?: number | string
  'aria-describedby'?: string
  'aria-invalid'?: boolean
}

interface Option {
  value: string
  label: string
}

let known: Promise<Option[]> | undefined

/** The map of the country is fetched when a form first asks for a place. */
function optionsOf(): Promise<Option[]> {
  known ??= import('#policy/places.ts').then(({ placeName, places }) => {
    const home = (place: Place) => (place.code.startsWith('51') ? 0 : 1)
    return places
      .filter(({ closedOn }) => closedOn === null)
      .toSorted((a, b) => home(a) - home(b) || (a.code < b.code ? -1 : 1))
      .map(({ code }) => ({ value: code, label: placeName(code) }))
  })
  return known
}

export function RegionPicker({ value, onChange, label, width = '100%', allowClear = true, ...rest }: Props) {
  const t = useTexts(formTexts)
  const [options, setOptions] = useState<Option[]>()
  useEffect(() => {
    let isHere = true
    void optionsOf().then((found) => isHere && setOptions(found))
    return () => {
      isHere = false
    }
  }, [])
  return (
    <Select
      {...rest}
      aria-label={label}
      style={{ width }}
      placeholder={t('chooseRegion')}
      allowClear={allowClear}
      loading={options === undefined}
      showSearch={{
        filterOption: (words, option) =>
          option !== undefined && (option.label.includes(words.trim()) || option.value.startsWith(words.trim())),
      }}
      value={value ?? null}
      options={options ?? []}
      notFoundContent={t('noMatch')}
      onChange={(next: string | null | undefined) => onChange(next ?? undefined)}
    />
  )
}
