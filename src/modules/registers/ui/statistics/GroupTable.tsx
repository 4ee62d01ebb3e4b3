// One grouping of the statistics; the number of contracts opens the contracts themselves.
import { inLanguage } from '#rules/field-words.ts'
import { AddressLink } from '#web/kit/AddressLink.tsx'
import { number } from '#web/kit/quantity.ts'
import { useLanguage, useTexts } from '#web/language/define-texts.ts'
import { type ContractStatistics, type Grouping, groupingTitles, groupWords } from '../../contract.ts'
import styles from './ContractStatistics.module.css'
import { amountWords, sharePercent, unitFor } from './figures.ts'
import { recordsBehind } from './records-behind.ts'
import { statisticsTexts } from './texts.ts'

interface Props {
  by: Grouping
  statistics: ContractStatistics
  region: string | undefined
}

export function GroupTable({ by, statistics, region }: Props) {
  const t = useTexts(statisticsTexts)
  const language = useLanguage()
  const unit = unitFor(statistics)
  const title = inLanguage(groupingTitles[by], language)
  return (
    <table className={styles['table']}>
      <caption>{title}</caption>
      <thead>
        <tr>
          <th scope="col">{t('group')}</th>
          <th scope="col">{t('contracts')}</th>
          <th scope="col">{t('amount', { unit })}</th>
          <th scope="col">{t('technicalAmount', { unit })}</th>
          <th scope="col">{t('share')}</th>
        </tr>
      </thead>
      <tbody>
        {statistics.groups
          .filter((group) => group.by === by)
          .map(({ key, count, amount, technicalAmount }) => (
            <tr key={key}>
              <th scope="row">{groupWords(by, key, language)}</th>
              <td>
                <AddressLink to={recordsBehind(statistics, by, key, region)}>{number(count)}</AddressLink>
              </td>
              <td>{amountWords(amount, unit)}</td>
              <td>{amountWords(technicalAmount, unit)}</td>
              <td>{sharePercent(amount, statistics.total.amount)}%</td>
            </tr>
          ))}
      </tbody>
    </table>
  )
}
