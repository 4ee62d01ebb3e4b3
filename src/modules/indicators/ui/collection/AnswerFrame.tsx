// What stands around a value on a form: the indicator with its unit and definition, and last year's value beside it.
import type { ReactNode } from 'react'
import { periodInChinese } from '#kernel/period.ts'
import type { Indicator } from '#rules/define-indicator.ts'
import { inLanguage } from '#rules/field-words.ts'
import { AddressLink } from '#web/kit/AddressLink.tsx'
import { useLanguage, useTexts } from '#web/language/define-texts.ts'
import type { CollectionForm, FormAnswer } from '../../contract.ts'
import { indicatorAddress } from '../addresses.ts'
import { valueWords } from '../figure-words.ts'
import styles from './Collection.module.css'
import { formTexts } from './texts.ts'

interface Props {
  indicator: Indicator
  answer: FormAnswer
  form: Pick<CollectionForm, 'region' | 'period'>
  /** The value, or the field for it. */
  value: ReactNode
  /** Under it: what is asked about it, and the reason. */
  children: ReactNode
}

export function AnswerFrame({ indicator, answer: { last, approved }, form, value, children }: Props) {
  const t = useTexts(formTexts)
  const language = useLanguage()
  const definition = indicator.definitions.at(-1)
  const lastPeriod = last && (language === 'zh' ? periodInChinese(last.period) : last.period)
  return (
    <li className={styles['answer']}>
      <div>
        <AddressLink to={indicatorAddress(indicator.id, { region: form.region, period: form.period })}>
          <b>{inLanguage(indicator.title, language)}</b>
        </AddressLink>
        {definition && <p className={styles['soft']}>{inLanguage(definition.text, language)}</p>}
      </div>
      <div className={styles['beside']}>
        {value}
        <span className={styles['soft']}>
          {last === null
            ? t('lastUnknown')
            : `${t('last', { period: lastPeriod ?? '' })} ${valueWords(indicator, last.value)} ${indicator.unit}`}
        </span>
        {approved !== null && (
          <span className={styles['soft']}>
            {t('approvedBefore', { value: valueWords(indicator, approved), unit: indicator.unit })}
          </span>
        )}
      </div>
      <div className={styles['under']}>{children}</div>
    </li>
  )
}
