// One entry: its facts and ladder on the left, its history on the right, what else is known of it below.
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import type { Register } from '#rules/define-register.ts'
import { inLanguage } from '#rules/field-words.ts'
import { useEndpoint } from '#web/api/use-endpoint.ts'
import { EmptyState } from '#web/kit/EmptyState.tsx'
import { PageHeader } from '#web/kit/PageHeader.tsx'
import { ProblemNotice } from '#web/kit/ProblemNotice.tsx'
import { StatusTag } from '#web/kit/StatusTag.tsx'
import { useLanguage, useTexts } from '#web/language/define-texts.ts'
import { dayAndTime } from '#web/language/instants.ts'
import { findRegister, readEntry } from '../contract.ts'
import { registerAddress } from './addresses.ts'
import { Demonstration } from './Demonstration.tsx'
import { EntryActions } from './entry/EntryActions.tsx'
import { EntryFacts } from './entry/EntryFacts.tsx'
import { EntryHistory } from './entry/EntryHistory.tsx'
import { EntrySections } from './entry/EntrySections.tsx'
import { Ladder } from './entry/Ladder.tsx'
import { Representatives } from './entry/Representatives.tsx'
import styles from './Registers.module.css'
import { entryTexts, registerTexts } from './texts.ts'

export function EntryPage() {
  const t = useTexts(registerTexts)
  const { register: id = '', entryId = '' } = useParams({ strict: false }) as { register?: string; entryId?: string }
  const register = findRegister(id)
  return register ? (
    <OneEntry key={entryId} register={register} entryId={entryId} />
  ) : (
    <EmptyState title={t('noRegister')} />
  )
}

function OneEntry({ register, entryId }: { register: Register; entryId: string }) {
  const t = useTexts(registerTexts)
  const entry = useTexts(entryTexts)
  const language = useLanguage()
  /** The reason for which sensitive facts are shown, while the page is open. */
  const [reveal, setReveal] = useState<string>()
  const { answer, problem, readAgain } = useEndpoint(
    readEntry,
    { register: register.id, entryId, reveal },
    { keepsLast: true },
  )
  if (problem) return <ProblemNotice problem={problem} onRetry={readAgain} />
  if (!answer) return null
  const status = register.statuses[answer.status]
  return (
    <>
      <PageHeader
        title={answer.name}
        trail={[
          { title: t('registers'), to: '/registers' },
          { title: inLanguage(register.title, language), to: registerAddress(register.id) },
        ]}
        facts={
          <>
            {answer.key !== null && <span className="code">{answer.key}</span>}
            <StatusTag tone={answer.hasEnded ? 'none' : 'good'}>
              {status ? inLanguage(status.label, language) : answer.status}
            </StatusTag>
            {answer.hasExpired && !answer.hasEnded && <StatusTag tone="wait">{entry('expired')}</StatusTag>}
            {answer.isDemonstration && <Demonstration />}
          </>
        }
        actions={<EntryActions register={register} entry={answer} onReveal={setReveal} />}
      />
      <div className={styles['entry']}>
        <div className={styles['left']}>
          <EntryFacts register={register} entry={answer} />
          {register.id === 'enterprise' && <Ladder steps={answer.ladder} />}
          <EntrySections entry={answer} />
          {register.key.kind === 'uscc' && <Representatives entry={answer} />}
          <p style={{ color: 'var(--soft)', fontSize: 12 }}>
            {entry('recordedBy', { at: dayAndTime(answer.recordedAt), by: answer.recordedBy })}
          </p>
        </div>
        <EntryHistory register={register} history={answer.history} />
      </div>
    </>
  )
}
