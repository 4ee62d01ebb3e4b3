// One year of one indicator: the last word on it, the targets it is held against, and each word with its source when opened.
import { Popover } from 'antd'
import { periodInChinese } from '#kernel/period.ts'
import type { Indicator } from '#rules/define-indicator.ts'
import { useTexts } from '#web/language/define-texts.ts'
import type { Published } from '../contract.ts'
import { percent, valueWords } from './figure-words.ts'
import styles from './PublishedPage.module.css'
import { indicatorTexts } from './texts.ts'

interface Props {
  indicator: Indicator
  today: string
  /** The last word first. */
  observations: Published['observations']
  /** Oldest version first. */
  targets: Published['targets']
}

export function PublishedCell({ indicator, today, observations, targets }: Props) {
  const t = useTexts(indicatorTexts)
  const last = observations.find(({ period }) => period.length === 4) ?? observations[0]
  const told = (value: number) => valueWords(indicator, value)
  const isOfYear = last !== undefined && last.period.length === 4
  const aims = targets.map(({ no, value, effectiveOn }, index) => {
    const said = { target: told(value), day: effectiveOn, share: isOfYear ? percent(last.value / value) : '' }
    return <li key={no}>{t(isOfYear ? (index === 0 ? 'ofTarget' : 'ofTargetSince') : 'targetOnly', said)}</li>
  })
  return (
    <td>
      {last && (
        <Popover
          trigger="click"
          content={
            <ul className={styles['words']}>
              {observations.map(({ id, period, value, status, source, knownFrom }) => (
                <li key={id}>
                  <b>{told(value)}</b> {periodInChinese(period)}，{t(`status.${status}`)}，
                  {t('knownFrom', { day: knownFrom })}
                  <span lang="zh-CN">{source}</span>
                </li>
              ))}
            </ul>
          }
        >
          <button type="button" className={styles['value']} data-later={last.knownFrom > today || undefined}>
            {last.isDerived && t('about')}
            {told(last.value)}
            {!isOfYear && <small>{periodInChinese(last.period).slice(5)}</small>}
          </button>
        </Popover>
      )}
      {aims.length > 0 && <ul className={styles['aims']}>{aims}</ul>}
    </td>
  )
}
