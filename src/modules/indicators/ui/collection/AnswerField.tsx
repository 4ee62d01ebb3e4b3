// The field of one value: what was typed is checked at once, and a doubtful value asks for its reason under it.
import { Input } from 'antd'
import { useId } from 'react'
import { inLanguage } from '#rules/field-words.ts'
import { useLanguage, useTexts } from '#web/language/define-texts.ts'
import { type CollectionForm, type FormAnswer, findIndicator, readCollectedValue, refuseValue } from '../../contract.ts'
import { AnswerFrame } from './AnswerFrame.tsx'
import styles from './Collection.module.css'
import { formTexts } from './texts.ts'

export interface Typed {
  value: string
  reason: string
}

interface Props {
  answer: FormAnswer
  form: CollectionForm
  typed: Typed
  /** What the server found missing. */
  problem: string | undefined
  onType: (typed: Typed) => void
}

export function AnswerField({ answer, form, typed, problem, onType }: Props) {
  const t = useTexts(formTexts)
  const language = useLanguage()
  const id = useId()
  const indicator = findIndicator(answer.indicator)
  if (!indicator) return null
  const title = inLanguage(indicator.title, language)
  const read = readCollectedValue(indicator, typed.value)
  const fault = 'fault' in read ? refuseValue(read).text[language] : undefined
  const asks = fault === undefined && (answer.questions.length > 0 || typed.reason !== '')
  // A field that nobody has touched is not complained of before it is handed in.
  const isUntouched = typed.value === '' && typed.reason === '' && problem === undefined
  return (
    <AnswerFrame
      indicator={indicator}
      answer={answer}
      form={form}
      value={
        <Input
          inputMode="decimal"
          aria-label={t('valueOf', { indicator: title })}
          aria-invalid={fault !== undefined}
          aria-describedby={`${id}-under`}
          maxLength={40}
          placeholder={t(indicator.unit === '%' ? 'boundsShare' : 'bounds')}
          suffix={<span lang="zh-CN">{indicator.unit}</span>}
          status={fault === undefined ? '' : 'error'}
          value={typed.value}
          onChange={({ target }) => onType({ ...typed, value: target.value })}
        />
      }
    >
      <div id={`${id}-under`}>
        {fault !== undefined && (
          <p className={styles['bad']} role="alert">
            {fault}
          </p>
        )}
        {asks &&
          !isUntouched &&
          answer.questions.map((question) => (
            <p key={question.kind} className={styles['question']}>
              {question[language]}
            </p>
          ))}
      </div>
      {asks && !isUntouched && (
        <Input.TextArea
          aria-label={t('reasonOf', { indicator: title })}
          placeholder={t('reasonHint')}
          rows={2}
          maxLength={500}
          status={problem === undefined || typed.reason !== '' ? '' : 'error'}
          value={typed.reason}
          onChange={({ target }) => onType({ ...typed, reason: target.value })}
        />
      )}
    </AnswerFrame>
  )
}
