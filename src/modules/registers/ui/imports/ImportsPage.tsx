// Imports into a register: the template, a place to drop a table, and what was imported before.
import { useParams } from '@tanstack/react-router'
import { App, Button } from 'antd'
import { useState } from 'react'
import { inLanguage } from '#rules/field-words.ts'
import { save, upload } from '#web/api/call.ts'
import { asProblem, type Problem } from '#web/api/problem.ts'
import { useEndpoint } from '#web/api/use-endpoint.ts'
import { AddressLink, useGo } from '#web/kit/AddressLink.tsx'
import { type Column, DataTable } from '#web/kit/DataTable.tsx'
import { DropZone } from '#web/kit/DropZone.tsx'
import { EmptyState } from '#web/kit/EmptyState.tsx'
import { PageHeader } from '#web/kit/PageHeader.tsx'
import { ProblemNotice } from '#web/kit/ProblemNotice.tsx'
import { number } from '#web/kit/quantity.ts'
import { kitTexts } from '#web/kit/texts.ts'
import { useLanguage, useTexts } from '#web/language/define-texts.ts'
import { dayAndTime } from '#web/language/instants.ts'
import { exportTemplate, findRegister, type ImportSummary, listImports, startImport } from '../../contract.ts'
import { importAddress, registerAddress } from '../addresses.ts'
import { registerTexts } from '../texts.ts'
import { ImportStageTag } from './ImportStageTag.tsx'
import styles from './Imports.module.css'
import { importTexts } from './texts.ts'

export function ImportsPage() {
  const t = useTexts(importTexts)
  const list = useTexts(registerTexts)
  const kit = useTexts(kitTexts)
  const language = useLanguage()
  const go = useGo()
  const { message } = App.useApp()
  const { register: id = '' } = useParams({ strict: false }) as { register?: string }
  const register = findRegister(id)
  const { answer, problem: unread, readAgain } = useEndpoint(listImports, { register: id })
  const [sent, setSent] = useState<number>()
  const [problem, setProblem] = useState<Problem | null>(null)
  if (!register) return <EmptyState title={list('noRegister')} />

  const start = (file: File) => {
    setProblem(null)
    setSent(0)
    upload(startImport, { register: id }, file, setSent)
      .then(
        (run) => go(importAddress(id, run.id)),
        (error) => setProblem(asProblem(error)),
      )
      .finally(() => setSent(undefined))
  }
  const columns: Column<ImportSummary>[] = [
    {
      key: 'file',
      title: t('file'),
      isHeading: true,
      cell: (run) => <AddressLink to={importAddress(id, run.id)}>{run.fileName}</AddressLink>,
    },
    { key: 'stage', title: t('stage'), width: 130, cell: (run) => <ImportStageTag stage={run.stage} /> },
    { key: 'rows', title: t('rows'), width: 90, align: 'right', cell: ({ counts }) => number(counts.rows) },
    { key: 'create', title: t('create'), width: 90, align: 'right', cell: ({ counts }) => number(counts.create) },
    { key: 'update', title: t('update'), width: 90, align: 'right', cell: ({ counts }) => number(counts.update) },
    { key: 'by', title: t('by'), width: 110, cell: ({ startedBy }) => startedBy },
    { key: 'at', title: t('at'), width: 150, cell: ({ startedAt }) => dayAndTime(startedAt) },
  ]
  return (
    <>
      <PageHeader
        title={t('title')}
        trail={[
          { title: list('registers'), to: '/registers' },
          { title: inLanguage(register.title, language), to: registerAddress(id) },
        ]}
        actions={
          <Button
            onClick={() =>
              void save(exportTemplate, { register: id }).catch((error) => void message.error(asProblem(error).message))
            }
          >
            {t('template')}
          </Button>
        }
      />
      <div className={styles['upload']}>
        <p>{t('hint')}</p>
        <ProblemNotice problem={problem} />
        {sent === undefined ? (
          <DropZone accept=".xlsx,.csv" onFile={start} />
        ) : (
          <p role="status">{kit('sending', { percent: Math.round(sent * 100) })}</p>
        )}
      </div>
      <ProblemNotice problem={unread} onRetry={readAgain} />
      <DataTable
        name="imports"
        label={t('history')}
        columns={columns}
        rows={answer}
        rowId={(run) => run.id}
        onOpen={(run) => go(importAddress(id, run.id))}
        empty={<EmptyState title={t('none')} next={t('noneNext')} />}
      />
    </>
  )
}
