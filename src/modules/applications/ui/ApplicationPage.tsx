// One application: written by its applicant, read and moved on by those whose turn it is.
import { useParams } from '@tanstack/react-router'
import { Button } from 'antd'
import { useMemo } from 'react'
import { programmes } from '#policy/programmes.ts'
import type { Facts } from '#rules/condition.ts'
import { judge } from '#rules/judge.ts'
import { save } from '#web/api/call.ts'
import { useSignedIn } from '#web/api/session.ts'
import { useEndpoint } from '#web/api/use-endpoint.ts'
import { dueWords } from '#web/kit/due-words.ts'
import { PageHeader } from '#web/kit/PageHeader.tsx'
import { ProblemNotice } from '#web/kit/ProblemNotice.tsx'
import { useLanguage, useTexts } from '#web/language/define-texts.ts'
import { RecordSections } from '#web/shell/RecordSections.tsx'
import { type Application, printApplication, readApplication } from '../contract.ts'
import { ApplicationFacts } from './ApplicationFacts.tsx'
import { ApplicationForm } from './ApplicationForm.tsx'
import styles from './Applications.module.css'
import { CaseActions } from './CaseActions.tsx'
import { CaseHistory } from './CaseHistory.tsx'
import { DuplicateCheck } from './DuplicateCheck.tsx'
import { LimitsPanel } from './LimitsPanel.tsx'
import { RulesPanel } from './RulesPanel.tsx'
import { StateTag } from './state-tag.tsx'
import { applicationTexts } from './texts.ts'

export function ApplicationPage() {
  const t = useTexts(applicationTexts)
  const language = useLanguage()
  const { today } = useSignedIn()
  const { applicationId = '' } = useParams({ strict: false }) as { applicationId?: string }
  const { answer, problem, readAgain } = useEndpoint(readApplication, { applicationId })
  if (problem) return <ProblemNotice problem={problem} onRetry={readAgain} />
  if (!answer) return null
  return (
    <>
      <PageHeader
        title={answer.title}
        trail={[
          { title: t('applications'), to: '/programmes' },
          { title: answer.callTitle, to: `/calls/${answer.callId}` },
        ]}
        facts={
          <>
            {answer.no !== null && <span className="code">{answer.no}</span>}
            <StateTag {...answer} />
            {answer.dueOn !== null && <span title={answer.dueOn}>{dueWords(today, answer.dueOn, language)}</span>}
          </>
        }
        actions={
          answer.snapshots.length > 0 && (
            <Button onClick={() => void save(printApplication, { applicationId })}>{t('print')}</Button>
          )
        }
      />
      {answer.mayEdit ? (
        <ApplicationForm key={`${answer.id} ${answer.state}`} application={answer}>
          <CaseActions application={answer} />
          <CaseHistory steps={answer.steps} />
        </ApplicationForm>
      ) : (
        <HandedIn application={answer} />
      )}
      <RecordSections of="application" id={answer.id} />
    </>
  )
}

function HandedIn({ application }: { application: Application }) {
  const judgement = useMemo(
    () =>
      judge(programmes.getEdition(application.edition), application.facts as Facts, {
        on: application.judgedOn,
        call: application.given,
      }),
    [application],
  )
  return (
    <div className={styles['case']}>
      <div className={styles['left']}>
        <CaseActions application={application} />
        <DuplicateCheck application={application} />
        <ApplicationFacts application={application} />
      </div>
      <div className={styles['right']}>
        <CaseHistory steps={application.steps} />
        <RulesPanel judgement={judgement} />
        <LimitsPanel applicationId={application.id} />
      </div>
    </div>
  )
}
