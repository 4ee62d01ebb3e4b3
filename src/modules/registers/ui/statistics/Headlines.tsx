// The three figures of the time asked for, each beside that of the same stretch a year before.
import { number } from '#web/kit/quantity.ts'
import { useTexts } from '#web/language/define-texts.ts'
import type { ContractStatistics } from '../../contract.ts'
import styles from './ContractStatistics.module.css'
import { amountWords, growthPercent, unitFor } from './figures.ts'
import { statisticsTexts } from './texts.ts'

export function Headlines({ statistics }: { statistics: ContractStatistics }) {
  const t = useTexts(statisticsTexts)
  const { total, before } = statistics
  const unit = unitFor(statistics)
  const inWords = (fen: number) => amountWords(fen, unit)
  const shown = [
    ['count', t('contracts'), number],
    ['amount', t('amount', { unit }), inWords],
    ['technicalAmount', t('technicalAmount', { unit }), inWords],
  ] as const
  return (
    <dl className={styles['headlines']}>
      {shown.map(([name, title, words]) => {
        const growth = growthPercent(total[name], before[name])
        return (
          <div key={name}>
            <dt>{title}</dt>
            <dd>
              {words(total[name])}
              <small>
                {growth === null
                  ? t('noBefore')
                  : `${t('before', { value: words(before[name]) })} · ${t('growth', { growth: `${growth > 0 ? '+' : ''}${growth}%` })}`}
              </small>
            </dd>
          </div>
        )
      })}
    </dl>
  )
}
