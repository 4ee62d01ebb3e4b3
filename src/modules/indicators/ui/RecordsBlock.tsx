// The records behind the figure: how many, their sum, and the way to each of them in the register.
import { registerAddress } from '#modules/registers/ui/screens.ts'
import { useEndpoint } from '#web/api/use-endpoint.ts'
import { AddressLink } from '#web/kit/AddressLink.tsx'
import { number } from '#web/kit/quantity.ts'
import { useTexts } from '#web/language/define-texts.ts'
import { readRecords } from '../contract.ts'
import { valueWords } from './figure-words.ts'
import styles from './Indicator.module.css'
import type { Shown } from './IndicatorPage.tsx'
import { figureTexts } from './texts.ts'

export function RecordsBlock({ indicator, region, period }: Shown) {
  const t = useTexts(figureTexts)
  const { answer: behind } = useEndpoint(readRecords, { indicator: indicator.id, region, period }, { keepsLast: true })
  if (!behind || indicator.source.from === 'composite') return null
  const { total, records } = behind
  const isNet = records.some(({ sign }) => sign === -1)
  return (
    <section className={styles['block']}>
      <h2>{t('records')}</h2>
      {total === null ? (
        <p>{t('noRecords')}</p>
      ) : (
        <>
          <p>
            {t('recordsTotal', {
              count: number(total.entries),
              value: valueWords(indicator, total.value),
              unit: indicator.unit,
            })}
            ，{t('recordsEqual')}
          </p>
          <ul>
            {records.map(({ register, where, sign }) => (
              <li key={JSON.stringify(where)}>
                <AddressLink to={registerAddress(register, { where })}>
                  {t(sign === -1 ? 'openEnded' : isNet ? 'openAdded' : 'openList')}
                </AddressLink>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
