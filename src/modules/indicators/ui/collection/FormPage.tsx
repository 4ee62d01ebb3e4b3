// The form of one city: written by its officer, decided by whoever collects, with all that happened to it.
import { useParams } from '@tanstack/react-router'
import { periodInChinese } from '#kernel/period.ts'
import { useEndpoint } from '#web/api/use-endpoint.ts'
import { useActWords } from '#web/history/acts.ts'
import { changeInWords } from '#web/history/change-in-words.ts'
import { HistoryList } from '#web/history/HistoryList.tsx'
import { PageHeader } from '#web/kit/PageHeader.tsx'
import { ProblemNotice } from '#web/kit/ProblemNotice.tsx'
import { StatusTag } from '#web/kit/StatusTag.tsx'
import { useLanguage, useTexts } from '#web/language/define-texts.ts'
import { type CollectionForm, readForm } from '../../contract.ts'
import { collectionAddress, collectionsAddress } from '../addresses.ts'
import { indicatorTexts } from '../texts.ts'
import { AnswerReading } from './AnswerReading.tsx'
import styles from './Collection.module.css'
import { FormDecision } from './FormDecision.tsx'
import { FormTag } from './FormTag.tsx'
import { FormWriting } from './FormWriting.tsx'
import { ReopenForm } from './ReopenForm.tsx'
import { collectionTexts, formTexts } from './texts.ts'

export function FormPage() {
  const t = useTexts(formTexts)
  const about = useTexts(collectionTexts)
  const words = useTexts(indicatorTexts)
  const language = useLanguage()
  const { formId = '' } = useParams({ strict: false }) as { formId?: string }
  const { answer: form, problem, readAgain } = useEndpoint(readForm, { formId })
  if (problem) return <ProblemNotice problem={problem} onRetry={readAgain} />
  if (!form) return null
  const may = (action: string) => form.allowedActions.includes(action)
  return (
    <>
      <PageHeader
        title={form.unitName}
        trail={[
          { title: words('indicators'), to: '/indicators' },
          { title: about('collections'), to: collectionsAddress },
          { title: form.title, to: collectionAddress(form.collectionId) },
        ]}
        facts={
          <>
            <span>{language === 'zh' ? periodInChinese(form.period) : form.period}</span>
            <span>{words(`status.${form.status}`)}</span>
            <FormTag state={form.state} />
            {form.isLate && (
              <StatusTag tone="bad">{about(form.firstSubmittedOn === null ? 'missing' : 'late')}</StatusTag>
            )}
            {may('write') && <span>{t('openUntil', { day: form.openUntil })}</span>}
          </>
        }
        actions={may('reopen') && <ReopenForm form={form} />}
      />
      <div className={styles['record']}>
        <div className={styles['left']}>
          <Notices form={form} />
          {may('write') ? (
            <FormWriting key={form.id} form={form} />
          ) : (
            <>
              <ul className={styles['answers']}>
                {form.answers.map((answer) => (
                  <AnswerReading key={answer.indicator} answer={answer} form={form} />
                ))}
              </ul>
              {may('approve') && <FormDecision key={form.version} form={form} />}
            </>
          )}
        </div>
        <FormHistory history={form.history} />
      </div>
    </>
  )
}

function Notices({ form }: { form: CollectionForm }) {
  const t = useTexts(formTexts)
  const by = form.decidedBy === null ? '' : `（${form.decidedBy}）`
  return (
    <>
      {form.returnedWhy !== null && (
        <p className={styles['returned']}>
          {t('returnedWhy')}：{form.returnedWhy}
          {by}
        </p>
      )}
      {form.reopenedWhy !== null && (
        <p className={styles['known']}>
          {t('reopenedWhy')}：{form.reopenedWhy}（{form.reopenedBy}）
        </p>
      )}
      {form.state === 'locked' && (
        <p className={styles['known']}>{t('lockedWhy', { day: form.openUntil, by: form.openedBy })}</p>
      )}
      {form.note !== '' && (
        <p className={styles['known']}>
          {t('note')}：<span lang="zh-CN">{form.note}</span>
        </p>
      )}
    </>
  )
}

/** Drafts save themselves every few words: they are not told. */
const told = ({ action }: CollectionForm['history'][number]) => action !== 'draft-form'

function FormHistory({ history }: Pick<CollectionForm, 'history'>) {
  const t = useTexts(formTexts)
  const words = useActWords()
  const lines = history.filter(told).map(({ before, after, reason, ...line }) => {
    const change = changeInWords({ before, after }, words)
    return { ...line, changes: change === '' ? [] : [change], why: reason }
  })
  return <HistoryList title={t('history')} lines={lines} />
}
