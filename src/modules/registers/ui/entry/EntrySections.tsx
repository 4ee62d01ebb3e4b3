// What other registers and modules know of an entry: the newest of each, and the way to all of them.
import { inUnit } from '#rules/field-words.ts'
import { AddressLink } from '#web/kit/AddressLink.tsx'
import { number } from '#web/kit/quantity.ts'
import { useLanguage, useTexts } from '#web/language/define-texts.ts'
import type { Entry } from '../../contract.ts'
import { registerAddress } from '../addresses.ts'
import styles from '../Registers.module.css'
import { entryTexts } from '../texts.ts'

const digits = new Intl.NumberFormat('zh-CN', { maximumFractionDigits: 2 })
const inWan = (fen: number) => `${digits.format(inUnit(fen, '万元'))} 万元`

export function EntrySections({ entry }: { entry: Entry }) {
  const t = useTexts(entryTexts)
  const language = useLanguage()
  return (
    <>
      {entry.sections.map(({ id, title, register, count, amount, rows }) => (
        <section key={id}>
          <h2>
            {title[language]}
            <small>
              {t('sectionCount', { count: number(count) })}
              {amount !== null && amount > 0 && `，${inWan(amount)}`}
            </small>
            {register !== null && (
              <AddressLink to={registerAddress(register, { party: entry.id })}>{t('sectionAll')}</AddressLink>
            )}
          </h2>
          {rows.map((row) => (
            <div key={row.id} className={styles['row']}>
              {row.address === null ? <b>{row.title}</b> : <AddressLink to={row.address}>{row.title}</AddressLink>}
              <span>{row.detail?.[language]}</span>
              <span className={styles['amount']}>{row.amount !== null && inWan(row.amount)}</span>
              <span>{row.on}</span>
            </div>
          ))}
        </section>
      ))}
    </>
  )
}
