// A trial by city and prefecture, those with the most firms first, with their sum.
import { number } from '#web/kit/quantity.ts'
import { useTexts } from '#web/language/define-texts.ts'
import type { TrialOutcome } from '../../contract.ts'
import { inWan } from './in-wan.ts'
import styles from './TryOut.module.css'
import { tryOutTexts } from './texts.ts'

type City = TrialOutcome['cities'][number]

const figures = ['firms', 'before', 'after', 'gained', 'lost', 'undecided'] as const
const figureOf = (city: City, name: (typeof figures)[number]) =>
  name === 'before' || name === 'after' ? city.passing[name] : city[name]

export function CitiesTable({ outcome: { cities, cost } }: { outcome: TrialOutcome }) {
  const t = useTexts(tryOutTexts)
  const shown = cities.filter(({ firms }) => firms > 0).toSorted((a, b) => b.firms - a.firms)
  const sum = (of: (city: City) => number) => shown.reduce((total, city) => total + of(city), 0)
  const paid = (city: City) => city.cost.after - city.cost.before
  return (
    <section>
      <h2>{t('cities')}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
      <section className={styles['wide']} tabIndex={0} aria-label={t('cities')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('city')}</th>
              {figures.map((name) => (
                <th key={name} scope="col" className={styles['number']}>
                  {t(name === 'before' || name === 'after' ? `passing.${name}` : name)}
                </th>
              ))}
              {cost && (
                <th scope="col" className={styles['number']}>
                  {t('moneyChange')}
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {shown.map((city) => (
              <tr key={city.region}>
                <th scope="row" lang="zh-CN">
                  {city.name || t('noPlace')}
                </th>
                {figures.map((name) => (
                  <td key={name} className={styles['number']}>
                    {number(figureOf(city, name))}
                  </td>
                ))}
                {cost && <td className={styles['number']}>{inWan(paid(city))}</td>}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t('total')}</th>
              {figures.map((name) => (
                <td key={name} className={styles['number']}>
                  {number(sum((city) => figureOf(city, name)))}
                </td>
              ))}
              {cost && <td className={styles['number']}>{inWan(sum(paid))}</td>}
            </tr>
          </tfoot>
        </table>
      </section>
    </section>
  )
}
