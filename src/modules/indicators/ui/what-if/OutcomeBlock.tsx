// What came of a trial: the sentence that matters first, before and after, which rules stop whom, what is missing, where.
import { number } from '#web/kit/quantity.ts'
import { useLanguage, useTexts } from '#web/language/define-texts.ts'
import type { TrialOutcome } from '../../contract.ts'
import { CitiesTable } from './CitiesTable.tsx'
import { inWan } from './in-wan.ts'
import styles from './TryOut.module.css'
import { TurnedFirms } from './TurnedFirms.tsx'
import { tryOutTexts } from './texts.ts'

const signed = (value: number) => (value > 0 ? `+${number(value)}` : number(value))

const standingNames = ['passes', 'awaits-marks', 'fails', 'lacks-facts'] as const

export function OutcomeBlock({ outcome }: { outcome: TrialOutcome }) {
  const t = useTexts(tryOutTexts)
  const language = useLanguage()
  const { changed, turns, firms, demonstration, years } = outcome
  return (
    <div className={styles['outcome']}>
      <p className={styles['finding']} role="status">
        {t('finding', {
          gained: number(turns.gained),
          lost: number(turns.lost),
          undecided: number(turns.undecided),
        })}
      </p>
      <div className={styles['facts']}>
        {changed.map(({ name, label, before, after, isAssumed }) => (
          <span key={name} title={isAssumed ? t('announcedHint') : undefined}>
            {t('changes', { label: label[language], before, after })}
          </span>
        ))}
      </div>
      <div className={styles['facts']}>
        <span>{t('ofFirms', { firms: number(firms) })}</span>
        {years.length > 0 && (
          <span>
            {t('years', {
              years: years
                .slice(0, 3)
                .map(({ year, firms: count }) => t('yearOf', { year: String(year), firms: number(count) }))
                .join('、'),
            })}
          </span>
        )}
      </div>
      {demonstration > 0 && <p className={styles['warning']}>{t('demonstration', { count: number(demonstration) })}</p>}
      <div className={styles['columns']}>
        <div>
          <Standings outcome={outcome} />
          <RulesTable outcome={outcome} />
          <Lacking outcome={outcome} />
        </div>
        <div>
          <CitiesTable outcome={outcome} />
        </div>
      </div>
      <TurnedFirms outcome={outcome} />
    </div>
  )
}

function Heads({ first }: { first: string }) {
  const t = useTexts(tryOutTexts)
  return (
    <thead>
      <tr>
        <th scope="col">{first}</th>
        {(['before', 'after', 'change'] as const).map((name) => (
          <th key={name} scope="col" className={styles['number']}>
            {t(name)}
          </th>
        ))}
      </tr>
    </thead>
  )
}

function Sides({ before, after, told = number }: { before: number; after: number; told?: (value: number) => string }) {
  const difference = after - before
  return (
    <>
      <td className={styles['number']}>{told(before)}</td>
      <td className={styles['number']}>{told(after)}</td>
      <td className={styles['number']}>
        {told === number ? signed(difference) : `${difference > 0 ? '+' : ''}${told(difference)}`}
      </td>
    </>
  )
}

function Standings({ outcome: { before, after, cost } }: { outcome: TrialOutcome }) {
  const t = useTexts(tryOutTexts)
  return (
    <section>
      <h2>{t('standing')}</h2>
      <table>
        <Heads first={t('firms')} />
        <tbody>
          {standingNames
            .filter((name) => before[name] + after[name] > 0)
            .map((name) => (
              <tr key={name}>
                <th scope="row">{t(`standing.${name}`)}</th>
                <Sides before={before[name]} after={after[name]} />
              </tr>
            ))}
        </tbody>
        {cost && (
          <tfoot>
            <tr>
              <th scope="row">{t('money')}</th>
              <Sides before={cost.before} after={cost.after} told={inWan} />
            </tr>
          </tfoot>
        )}
      </table>
    </section>
  )
}

function RulesTable({ outcome: { rules } }: { outcome: TrialOutcome }) {
  const t = useTexts(tryOutTexts)
  const language = useLanguage()
  return (
    <section>
      <h2>{t('stops')}</h2>
      <table>
        <Heads first={t('rule')} />
        <tbody>
          {rules.map(({ rule, title, article, fails }) => (
            <tr key={rule}>
              <th scope="row" title={article}>
                {title[language]}
              </th>
              <Sides before={fails.before} after={fails.after} />
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Lacking({ outcome: { lacking } }: { outcome: TrialOutcome }) {
  const t = useTexts(tryOutTexts)
  const language = useLanguage()
  if (lacking.length === 0) return null
  return (
    <section>
      <h2>{t('lacking')}</h2>
      <p className={styles['soft']}>{t('lackingHint')}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('fact')}</th>
            <th scope="col" className={styles['number']}>
              {t('firms')}
            </th>
          </tr>
        </thead>
        <tbody>
          {lacking.map(({ fact, label, firms }) => (
            <tr key={fact}>
              <th scope="row">{label[language]}</th>
              <td className={styles['number']}>{number(firms)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
