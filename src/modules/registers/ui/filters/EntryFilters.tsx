// The filters of a register: words, and any declared field, each as a chip that can be changed or taken away.
import { Button, Popover, Select } from 'antd'
import { useState } from 'react'
import type { Condition } from '#rules/condition.ts'
import { privacyOf, type Register } from '#rules/define-register.ts'
import type { Field, Privacy } from '#rules/field.ts'
import { inLanguage } from '#rules/field-words.ts'
import { SearchField } from '#web/kit/SearchField.tsx'
import { kitTexts } from '#web/kit/texts.ts'
import { useLanguage, useTexts } from '#web/language/define-texts.ts'
import type { EntryFilter } from '../../contract.ts'
import { registerTexts } from '../texts.ts'
import { conditionWords, type FieldCondition, type ListCondition, plainOf, readWhere } from './condition-words.ts'
import styles from './EntryFilters.module.css'
import { FilterEditor } from './FilterEditor.tsx'
import { PartyChip } from './PartyChip.tsx'

interface Props {
  register: Register
  sees: readonly Privacy[]
  filter: EntryFilter
  onChange: (part: { [Key in keyof EntryFilter]?: string | undefined }) => void
}

/** Identity numbers and files are looked at, not filtered by. */
const filterable = (field: Field, sees: readonly Privacy[]) =>
  sees.includes(privacyOf(field)) && privacyOf(field) !== 'sensitive' && !['files', 'table'].includes(field.kind)

export function EntryFilters({ register, sees, filter, onChange }: Props) {
  const t = useTexts(registerTexts)
  const kit = useTexts(kitTexts)
  const language = useLanguage()
  const [open, setOpen] = useState<string | null>(null)
  const conditions = readWhere(filter.where)
  const store = (next: readonly ListCondition[]) =>
    onChange({ where: next.length === 0 ? undefined : JSON.stringify(next) })
  const put = (name: string, condition: FieldCondition | null) => {
    const others = conditions.filter((one) => plainOf(one).field !== name)
    store(condition === null ? others : [...others, condition])
    setOpen(null)
  }
  const offered = Object.entries(register.allFields).filter(
    ([name, field]) => filterable(field, sees) && !conditions.some((condition) => plainOf(condition).field === name),
  )
  const editorOf = (name: string, condition: Condition | null) => (
    <FilterEditor
      name={name}
      field={register.allFields[name] as Field}
      condition={condition}
      onChange={(next) => put(name, next)}
    />
  )
  return (
    <>
      <SearchField
        value={filter.search}
        placeholder={t('search')}
        width={210}
        onSearch={(search) => onChange({ search })}
      />
      {filter.party !== undefined && <PartyChip party={filter.party} onRemove={() => onChange({ party: undefined })} />}
      {conditions.map((condition) => {
        const { field } = plainOf(condition)
        const words = conditionWords(register, condition, language)
        return (
          <span key={field} className={styles['chip']}>
            <Popover
              trigger="click"
              placement="bottomLeft"
              open={open === field}
              onOpenChange={(isOpen) => setOpen(isOpen ? field : null)}
              content={editorOf(field, 'not' in condition ? null : condition)}
              destroyOnHidden
            >
              <button type="button">{words}</button>
            </Popover>
            <button type="button" aria-label={t('removeFilter', { name: words })} onClick={() => put(field, null)}>
              ×
            </button>
          </span>
        )
      })}
      <AddFilter
        options={offered.map(([name, { label }]) => ({ value: name, label: inLanguage(label, language) }))}
        editorOf={(name) => editorOf(name, null)}
        isOpen={open?.startsWith('+') ?? false}
        chosen={open?.startsWith('+') ? open.slice(1) : ''}
        onOpen={(isOpen) => setOpen(isOpen ? '+' : null)}
        onChoose={(name) => setOpen(`+${name}`)}
      />
      {(conditions.length > 0 || filter.search !== undefined || filter.party !== undefined) && (
        <Button
          type="link"
          style={{ padding: '0 4px' }}
          onClick={() => onChange({ search: undefined, where: undefined, party: undefined })}
        >
          {kit('clearFilters')}
        </Button>
      )}
    </>
  )
}

interface AddFilterProps {
  options: { value: string; label: string }[]
  editorOf: (name: string) => React.ReactNode
  isOpen: boolean
  chosen: string
  onOpen: (isOpen: boolean) => void
  onChoose: (name: string) => void
}

function AddFilter({ options, editorOf, isOpen, chosen, onOpen, onChoose }: AddFilterProps) {
  const t = useTexts(registerTexts)
  return (
    <Popover
      trigger="click"
      placement="bottomLeft"
      open={isOpen}
      onOpenChange={onOpen}
      content={
        <div className={styles['add']}>
          <Select
            aria-label={t('chooseField')}
            placeholder={t('chooseField')}
            showSearch={{ optionFilterProp: 'label' }}
            autoFocus
            value={chosen || null}
            options={options}
            onChange={(name: string) => onChoose(name)}
          />
          {chosen !== '' && editorOf(chosen)}
        </div>
      }
      destroyOnHidden
    >
      <Button>{t('addFilter')}</Button>
    </Popover>
  )
}
