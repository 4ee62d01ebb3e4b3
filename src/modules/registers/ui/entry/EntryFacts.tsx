// The facts of an entry in the order of its declaration; what is hidden is named, not shown.
import { placeName } from '#policy/places.ts'
import type { Facts, FactValue } from '#rules/condition.ts'
import { keyLabel, type Register } from '#rules/define-register.ts'
import type { Field } from '#rules/field.ts'
import { inLanguage, valueWords } from '#rules/field-words.ts'
import { AddressLink } from '#web/kit/AddressLink.tsx'
import { useLanguage, useTexts } from '#web/language/define-texts.ts'
import type { Entry } from '../../contract.ts'
import { entryAddress } from '../addresses.ts'
import styles from '../Registers.module.css'
import { entryTexts } from '../texts.ts'
import { YearlyFigures } from './YearlyFigures.tsx'

export function EntryFacts({ register, entry }: { register: Register; entry: Entry }) {
  const t = useTexts(entryTexts)
  const language = useLanguage()
  const { fields, key } = register
  const names = Object.keys(fields).filter((name) => name in entry.facts || entry.masked.includes(name))
  const isKeyApart = key.kind === 'number' || !(key.field in entry.facts)
  return (
    <section>
      <h2>{t('facts')}</h2>
      <dl className={styles['facts']}>
        {isKeyApart && entry.key !== null && <Fact name={inLanguage(keyLabel(register), language)}>{entry.key}</Fact>}
        {names.map((name) => {
          const field = fields[name] as Field
          const value = entry.facts[name] as FactValue
          return (
            <Fact
              key={name}
              name={inLanguage(field.label, language)}
              isWide={field.kind === 'table' && field.by !== undefined}
            >
              {entry.masked.includes(name) ? (
                <span className={styles['masked']} title={t('masked')}>
                  ●●●
                </span>
              ) : field.kind === 'table' ? (
                <TableWords field={field} rows={value as readonly Facts[]} />
              ) : (
                valueWords(field, value, language, placeName)
              )}
            </Fact>
          )
        })}
        {entry.party && (
          <Fact name={t('party')}>
            <AddressLink to={entryAddress(entry.party.register, entry.party.id)}>{entry.party.name}</AddressLink>
          </Fact>
        )}
        {entry.formerNames.length > 0 && <Fact name={t('formerNames')}>{entry.formerNames.join('、')}</Fact>}
        {entry.formerKeys.length > 0 && <Fact name={t('formerKeys')}>{entry.formerKeys.join('、')}</Fact>}
        {entry.links.map((link) => (
          <Fact key={`${link.name} ${link.on}`} name={t('links')}>
            {link.name}
            {link.key && ` ${link.key}`} · {t(`link.${link.kind}` as 'link.merger')} · {link.on} · {link.why}
          </Fact>
        ))}
      </dl>
    </section>
  )
}

function Fact({ name, isWide, children }: { name: string; isWide?: boolean; children: React.ReactNode }) {
  return (
    <div className={isWide ? styles['whole'] : undefined}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

type TableField = Extract<Field, { kind: 'table' }>

function TableWords({ field, rows }: { field: TableField; rows: readonly Facts[] }) {
  const language = useLanguage()
  if (field.by !== undefined) return <YearlyFigures field={field} by={field.by} rows={rows} />
  return (
    <ul>
      {rows.map((row, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row has no other name than its place
        <li key={index}>
          {Object.entries(field.columns)
            .map(([name, column]) => valueWords(column, row[name], language, placeName))
            .filter(Boolean)
            .join('，')}
        </li>
      ))}
    </ul>
  )
}
