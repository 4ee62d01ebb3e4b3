// The columns of a register's list, from its declaration: names lead to the entry, money stands in the unit of its field.
import { placeName } from '#policy/places.ts'
import type { FactValue } from '#rules/condition.ts'
import { hasEnded, privacyOf, type Register, statusField } from '#rules/define-register.ts'
import type { Field, Privacy } from '#rules/field.ts'
import { cellOf, headingOf, valueWords } from '#rules/field-words.ts'
import { AddressLink } from '#web/kit/AddressLink.tsx'
import type { Column } from '#web/kit/DataTable.tsx'
import { StatusTag } from '#web/kit/StatusTag.tsx'
import { useLanguage, useTexts } from '#web/language/define-texts.ts'
import type { EntryRow } from '../contract.ts'
import { entryAddress } from './addresses.ts'
import { registerTexts } from './texts.ts'

const widths: Partial<Record<Field['kind'], number>> = {
  text: 150,
  uscc: 172,
  region: 132,
  day: 98,
  money: 126,
  number: 104,
  choice: 112,
  choices: 150,
  'yes-no': 84,
  unit: 130,
  phone: 120,
}

/** Long words beside the name get their room. */
const room = (name: string, field: Field) =>
  /name|host|holder|firm|seller|buyer|breeder|employer|borrower|partner|author$/i.test(name) && field.kind === 'text'
    ? 200
    : (widths[field.kind] ?? 130)

const figures = new Intl.NumberFormat('zh-CN', { maximumFractionDigits: 6 })
const amounts = new Intl.NumberFormat('zh-CN', { minimumFractionDigits: 2, maximumFractionDigits: 2 })

export const inCell = (field: Field, value: FactValue, language: 'zh' | 'en'): string => {
  if (field.kind !== 'money' && field.kind !== 'number') return valueWords(field, value, language, placeName)
  const cell = cellOf(field, value, placeName)
  if (cell === null) return ''
  if (field.kind === 'money') return amounts.format(Number(cell))
  return field.unit === undefined ? String(cell) : figures.format(Number(cell))
}

/** Fields that may stand in a list: no tables and files, nothing the person sees only here and there. */
export const listable = ({ allFields }: Register, sees: readonly Privacy[]): string[] =>
  Object.entries(allFields)
    .filter(([, field]) => !['table', 'files'].includes(field.kind) && privacyOf(field) !== 'sensitive')
    .filter(([, field]) => sees.includes(privacyOf(field)))
    .map(([name]) => name)

export function useEntryColumns(register: Register, sees: readonly Privacy[]): Column<EntryRow>[] {
  const t = useTexts(registerTexts)
  const language = useLanguage()
  const { common, columns: first, allFields } = register
  const names = [common.name, ...new Set([...first, ...listable(register, sees)])].filter(
    (name, index, all) => all.indexOf(name) === index && sees.includes(privacyOf(allFields[name] as Field)),
  )
  return names.map((name): Column<EntryRow> => {
    const field = allFields[name] as Field
    const shared = {
      key: name,
      title: headingOf(field, language),
      hiddenAtFirst: !first.includes(name),
      sorts: field.kind !== 'choices',
    }
    if (name === common.name)
      return {
        ...shared,
        isHeading: true,
        cell: (row) => (
          <>
            <AddressLink to={entryAddress(register.id, row.id)} title={row.name}>
              {row.name}
            </AddressLink>
            {row.isDemonstration && (
              <small style={{ color: 'var(--soft)', marginLeft: 6 }}>{t('demonstrationRow')}</small>
            )}
          </>
        ),
      }
    if (name === statusField)
      return {
        ...shared,
        width: 92,
        cell: ({ status, facts }) => (
          <StatusTag tone={hasEnded(register, status) ? 'none' : 'good'}>
            {inCell(field, facts[name] ?? status, language)}
          </StatusTag>
        ),
      }
    const isFigure = field.kind === 'money' || field.kind === 'number'
    return {
      ...shared,
      width: Math.max(room(name, field), headingOf(field, language).length * (language === 'zh' ? 13 : 7) + 20),
      ...(isFigure && { align: 'right' as const }),
      cell: ({ facts }) => {
        const words = inCell(field, facts[name], language)
        return <span title={valueWords(field, facts[name], language, placeName)}>{words}</span>
      },
    }
  })
}
