// What was handed in, section by section, with its attachments and hashes.
import { placeName } from '#policy/places.ts'
import { programmes } from '#policy/programmes.ts'
import { type Facts, type FactValue, holds } from '#rules/condition.ts'
import type { Fields, TableField } from '#rules/field.ts'
import { inLanguage, valueWords } from '#rules/field-words.ts'
import { FactList } from '#web/kit/FactList.tsx'
import { useLanguage, useTexts } from '#web/language/define-texts.ts'
import { dayAndTime } from '#web/language/instants.ts'
import type { Application } from '../contract.ts'
import styles from './Applications.module.css'
import { applicationTexts } from './texts.ts'

export function ApplicationFacts({ application }: { application: Application }) {
  const t = useTexts(applicationTexts)
  const language = useLanguage()
  const edition = programmes.getEdition(application.edition)
  return (
    <>
      <FactList
        facts={[
          [t('unit'), application.unitName],
          [
            t('uscc'),
            <span key="uscc" className="code">
              {application.uscc}
            </span>,
          ],
          [t('applicant'), application.applicantName],
          [t('endorser'), application.endorserName],
        ]}
      />
      {Object.entries(edition.form).map(([name, { title, fields }]) => (
        <SectionFacts
          key={name}
          title={inLanguage(title, language)}
          fields={fields}
          facts={application.facts as Facts}
          masked={application.masked}
        />
      ))}
      {application.files.length > 0 && (
        <section>
          <h2>{t('attachments')}</h2>
          <ul>
            {application.files.map(({ id, name, field }) => (
              <li key={id}>
                <a href={`/api/applications/${application.id}/files/${id}`}>{name}</a>{' '}
                <small className={styles['soft']}>
                  {inLanguage(edition.attachments[field]?.label ?? [field, field], language)}
                </small>
              </li>
            ))}
          </ul>
        </section>
      )}
      {application.snapshots.map(({ no, at, hash }) => (
        <p key={no} className={styles['hash']}>
          {t('snapshot', { no, at: dayAndTime(at), hash })}
        </p>
      ))}
    </>
  )
}

interface SectionProps {
  title: string
  fields: Fields
  facts: Facts
  masked: readonly string[]
}

function SectionFacts({ title, fields, facts, masked }: SectionProps) {
  const t = useTexts(applicationTexts)
  const language = useLanguage()
  const asked = Object.entries(fields).filter(([, { shownWhen }]) => !shownWhen || holds(shownWhen, facts))
  const filled = asked.filter(([name]) => facts[name] !== undefined || masked.includes(name))
  if (filled.length === 0) return null
  const plain = filled.filter(([, { kind }]) => kind !== 'table')
  const tables = filled.filter((one): one is [string, TableField] => one[1].kind === 'table')
  return (
    <section>
      <h2>{title}</h2>
      <FactList
        facts={plain.map(([name, field]) => [
          inLanguage(field.label, language),
          masked.includes(name) ? t('masked') : valueWords(field, facts[name], language, placeName),
        ])}
      />
      {tables.map(([name, field]) => (
        <TableFacts key={name} field={field} value={facts[name]} />
      ))}
    </section>
  )
}

function TableFacts({ field, value }: { field: TableField; value: FactValue }) {
  const language = useLanguage()
  const rows = Array.isArray(value) ? (value as readonly Facts[]) : []
  const columns = Object.entries(field.columns)
  return (
    <table className={styles['rows']}>
      <caption>{inLanguage(field.label, language)}</caption>
      <thead>
        <tr>
          {columns.map(([name, { label }]) => (
            <th key={name} scope="col">
              {inLanguage(label, language)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a row has no other name than its place
          <tr key={index}>
            {columns.map(([name, column]) => (
              <td key={name}>{valueWords(column, row[name], language, placeName)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
