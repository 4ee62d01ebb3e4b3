// The firms that gain or lose, each with the rule that turned: what was found of it, what is needed, what would be.
import { entryAddress } from '#modules/registers/ui/screens.ts'
import { placeName } from '#policy/places.ts'
import { AddressLink } from '#web/kit/AddressLink.tsx'
import { number } from '#web/kit/quantity.ts'
import { StatusTag } from '#web/kit/StatusTag.tsx'
import { useLanguage, useTexts } from '#web/language/define-texts.ts'
import type { TrialOutcome } from '../../contract.ts'
import { inWan } from './in-wan.ts'
import styles from './TryOut.module.css'
import { tryOutTexts } from './texts.ts'

export function TurnedFirms({ outcome: { turned, turns, cost } }: { outcome: TrialOutcome }) {
  const t = useTexts(tryOutTexts)
  const language = useLanguage()
  const all = turns.gained + turns.lost
  return (
    <section>
      <h2>{t('turned')}</h2>
      {turned.length === 0 && <p className={styles['soft']}>{t('nobodyTurns')}</p>}
      {turned.length < all && (
        <p className={styles['soft']}>{t('turnedMore', { shown: number(turned.length), all: number(all) })}</p>
      )}
      {turned.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
        <section className={styles['scroll']} tabIndex={0} aria-label={t('turned')}>
          <table>
            <thead>
              <tr>
                {(['firm', 'city', 'turn', 'turnedRule', 'found', 'neededBefore', 'neededAfter'] as const).map(
                  (name) => (
                    <th key={name} scope="col">
                      {t(name)}
                    </th>
                  ),
                )}
                {cost && (
                  <th scope="col" className={styles['number']}>
                    {t('money')}
                  </th>
                )}
              </tr>
            </thead>
            <tbody>
              {turned.map(({ id, name, region, turn, rules, paid }) => {
                const lines = (of: (rule: (typeof rules)[number]) => string) =>
                  rules.map((rule) => <div key={rule.rule}>{of(rule)}</div>)
                return (
                  <tr key={id}>
                    <th scope="row" lang="zh-CN">
                      <AddressLink to={entryAddress('enterprise', id)}>{name}</AddressLink>
                    </th>
                    <td lang="zh-CN">{region === null ? '' : placeName(region)}</td>
                    <td>
                      <StatusTag tone={turn === 'gained' ? 'good' : 'bad'}>
                        {t(turn === 'gained' ? 'gained' : 'lost')}
                      </StatusTag>
                    </td>
                    <td>{lines(({ title }) => title[language])}</td>
                    <td>{lines(({ found }) => found[language])}</td>
                    <td>{lines(({ before }) => before[language])}</td>
                    <td>{lines(({ after }) => after[language])}</td>
                    {cost && (
                      <td className={styles['number']}>
                        {inWan(paid.before)} → {inWan(paid.after)}
                      </td>
                    )}
                  </tr>
                )
              })}
            </tbody>
          </table>
        </section>
      )}
    </section>
  )
}
