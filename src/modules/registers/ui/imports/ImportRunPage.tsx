// One import from the upload to its end: how far it is, what was found, and the step that comes next.
import { useParams } from '@tanstack/react-router'
import { Button, Progress } from 'antd'
import { useState } from 'react'
import type { Register } from '#rules/define-register.ts'
import { inLanguage } from '#rules/field-words.ts'
import { Problem } from '#web/api/problem.ts'
import { useCommand } from '#web/api/use-command.ts'
import { useEndpoint } from '#web/api/use-endpoint.ts'
import { EmptyState } from '#web/kit/EmptyState.tsx'
import { PageHeader } from '#web/kit/PageHeader.tsx'
import { ProblemNotice } from '#web/kit/ProblemNotice.tsx'
import { number } from '#web/kit/quantity.ts'
import { useLanguage, useTexts } from '#web/language/define-texts.ts'
import { dayAndTime } from '#web/language/instants.ts'
import { findRegister, type ImportRun, listImports, readImport, resumeImport } from '../../contract.ts'
import { importsAddress, registerAddress } from '../addresses.ts'
import { registerTexts } from '../texts.ts'
import { ImportActions } from './ImportActions.tsx'
import { ImportColumns } from './ImportColumns.tsx'
import { ImportFindings } from './ImportFindings.tsx'
import { ImportStageTag } from './ImportStageTag.tsx'
import styles from './Imports.module.css'
import { importTexts } from './texts.ts'

const busy: readonly ImportRun['stage'][] = ['waiting', 'reading', 'checking', 'applying', 'undoing']

export function ImportRunPage() {
  const list = useTexts(registerTexts)
  const { register: id = '', importId = '' } = useParams({ strict: false }) as { register?: string; importId?: string }
  const register = findRegister(id)
  const [isBusy, setBusy] = useState(true)
  const { answer, problem, readAgain } = useEndpoint(readImport, { importId }, { every: isBusy ? 700 : false })
  const nowBusy = answer === undefined || busy.includes(answer.stage)
  if (nowBusy !== isBusy) setBusy(nowBusy)
  if (!register) return <EmptyState title={list('noRegister')} />
  if (problem) return <ProblemNotice problem={problem} onRetry={readAgain} />
  return answer ? <OneImport register={register} run={answer} /> : null
}

function OneImport({ register, run }: { register: Register; run: ImportRun }) {
  const t = useTexts(importTexts)
  const list = useTexts(registerTexts)
  const language = useLanguage()
  const [isMatching, setMatching] = useState(false)
  const isBusy = busy.includes(run.stage)
  const refused = run.problem && new Problem(run.problem[language], { status: 409, code: run.problem.code })
  return (
    <>
      <PageHeader
        title={run.fileName}
        trail={[
          { title: list('registers'), to: '/registers' },
          { title: inLanguage(register.title, language), to: registerAddress(register.id) },
          { title: t('title'), to: importsAddress(register.id) },
        ]}
        facts={<ImportStageTag stage={run.stage} />}
        actions={<ImportActions run={run} onMatch={() => setMatching(true)} />}
      />
      <div className={styles['run']}>
        <ProblemNotice problem={refused} />
        {isBusy && <Working run={run} />}
        {run.undoneAt !== null && (
          <p>{t('undoneBy', { at: dayAndTime(run.undoneAt), by: run.undoneBy ?? '', why: run.undoneWhy ?? '' })}</p>
        )}
        {run.appliedAt !== null && <p>{t('appliedBy', { at: dayAndTime(run.appliedAt), by: run.appliedBy ?? '' })}</p>}
        {(run.stage === 'columns' || isMatching) && (
          <ImportColumns register={register} run={run} onDone={() => setMatching(false)} />
        )}
        {!isBusy && run.stage !== 'columns' && run.stage !== 'failed' && <Counts run={run} />}
        {!isBusy && run.stage !== 'columns' && run.stage !== 'failed' && <ImportFindings run={run} />}
      </div>
    </>
  )
}

function Working({ run }: { run: ImportRun }) {
  const t = useTexts(importTexts)
  const resume = useCommand(resumeImport, [readImport, listImports])
  const isWriting = run.stage === 'applying' || run.stage === 'undoing'
  return (
    <section className={styles['working']} aria-live="polite">
      <h2>{t(`stage.${run.stage}`)}</h2>
      {run.stage === 'checking' && (
        <Progress percent={Math.round(run.progress * 100)} aria-label={t('stage.checking')} />
      )}
      <p>{isWriting ? t('writingHint') : t('leave')}</p>
      {run.isStalled && (
        <p>
          {t('stalled')}{' '}
          <Button size="small" loading={resume.isSending} onClick={() => resume.send({ importId: run.id })}>
            {t('resume')}
          </Button>
        </p>
      )}
      <ProblemNotice problem={resume.problem} />
    </section>
  )
}

function Counts({ run: { counts } }: { run: ImportRun }) {
  const t = useTexts(importTexts)
  const shown = ['rows', 'create', 'update', 'unchanged', 'problemRows', 'questionRows', 'warnings'] as const
  return (
    <dl className={styles['counts']}>
      {shown.map((name) => (
        <div
          key={name}
          data-wrong={(name === 'problemRows' || name === 'questionRows') && counts[name] > 0 ? true : undefined}
        >
          <dt>{t(name)}</dt>
          <dd>{number(counts[name])}</dd>
        </div>
      ))}
    </dl>
  )
}
