// A value handed in, with what was asked about it and the reason given.
import { useLanguage, useTexts } from '#web/language/define-texts.ts'
import { type CollectionForm, type FormAnswer, findIndicator } from '../../contract.ts'
import { valueWords } from '../figure-words.ts'
import { AnswerFrame } from './AnswerFrame.tsx'
import styles from './Collection.module.css'
import { formTexts } from './texts.ts'

export function AnswerReading({ answer, form }: { answer: FormAnswer; form: CollectionForm }) {
  const t = useTexts(formTexts)
  const language = useLanguage()
  const indicator = findIndicator(answer.indicator)
  if (!indicator) return null
  const { value, questions, reason } = answer
  return (
    <AnswerFrame
      indicator={indicator}
      answer={answer}
      form={form}
      value={
        <span className={styles['figure']}>
          {value === null ? t('noValue') : `${valueWords(indicator, value)} ${indicator.unit}`}
        </span>
      }
    >
      {questions.map((question) => (
        <p key={question.kind} className={styles['question']}>
          {question[language]}
        </p>
      ))}
      {(reason !== null || questions.length > 0) && (
        <p>
          {t('reason')}：<span lang="zh-CN">{reason ?? t('noReason')}</span>
        </p>
      )}
    </AnswerFrame>
  )
}
