// The home of programmes: what the person has to do with them, and every call.
import { Button, Select } from 'antd'
import { useState } from 'react'
import * as z from 'zod'
import { programmes } from '#policy/programmes.ts'
import { inLanguage } from '#rules/field-words.ts'
import { holdsRole, useSignedIn } from '#web/api/session.ts'
import { useEndpoint } from '#web/api/use-endpoint.ts'
import { AddressLink, useGo } from '#web/kit/AddressLink.tsx'
import { useAddress } from '#web/kit/address.ts'
import { type Column, DataTable } from '#web/kit/DataTable.tsx'
import { EmptyState } from '#web/kit/EmptyState.tsx'
import { PageHeader } from '#web/kit/PageHeader.tsx'
import { ProblemNotice } from '#web/kit/ProblemNotice.tsx'
import { useLanguage, useTexts } from '#web/language/define-texts.ts'
import { RecordSections } from '#web/shell/RecordSections.tsx'
import { type Call, callPhases, listCalls } from '../contract.ts'
import { callAddress } from './addresses.ts'
import { CallForm } from './CallForm.tsx'
import styles from './Calls.module.css'
import { CallPhaseTag, phaseWord, windowWords } from './call-phase.tsx'
import { callTexts } from './texts.ts'

const address = z.object({ phase: z.enum(callPhases).optional() })

export function CallsPage() {
  const t = useTexts(callTexts)
  const language = useLanguage()
  const session = useSignedIn()
  const go = useGo()
  const [{ phase }, change] = useAddress(address)
  const { answer, problem, readAgain, isRefreshing } = useEndpoint(listCalls, { phase }, { keepsLast: true })
  const [isCreating, setCreating] = useState(false)
  const columns: Column<Call>[] = [
    {
      key: 'title',
      title: t('call'),
      cell: ({ id, title }) => <AddressLink to={callAddress(id)}>{title}</AddressLink>,
    },
    {
      key: 'programme',
      title: t('programme'),
      width: 220,
      cell: ({ edition }) => inLanguage(programmes.getEdition(edition).title, language),
    },
    { key: 'phase', title: t('phase'), width: 110, cell: (call) => <CallPhaseTag phase={call.phase} /> },
    { key: 'window', title: t('window'), width: 290, cell: windowWords },
    { key: 'division', title: t('division'), width: 170, cell: ({ unitName }) => unitName },
  ]
  return (
    <>
      <PageHeader
        title={t('programmes')}
        actions={
          holdsRole(session, ['supervisor', 'division-officer']) && (
            <Button type="primary" onClick={() => setCreating(true)}>
              {t('create')}
            </Button>
          )
        }
      />
      <RecordSections of="programmes" id="" />
      {holdsRole(session, ['applicant', 'reviewer']) && <h2 className={styles['heading']}>{t('calls')}</h2>}
      <ProblemNotice problem={problem} onRetry={readAgain} />
      <DataTable
        name="calls"
        label={t('calls')}
        columns={columns}
        rows={answer}
        rowId={({ id }) => id}
        isRefreshing={isRefreshing}
        onOpen={({ id }) => go(callAddress(id))}
        filters={
          <Select
            aria-label={t('phase')}
            style={{ width: 130 }}
            allowClear
            placeholder={t('allPhases')}
            value={phase ?? null}
            options={callPhases.map((one) => ({ value: one, label: t(phaseWord(one)) }))}
            onChange={(next: string | null | undefined) => change({ phase: next ?? undefined })}
          />
        }
        empty={<EmptyState title={t('none')} next={t('noneNext')} />}
      />
      <CallForm open={isCreating} onClose={() => setCreating(false)} onDone={(id) => go(callAddress(id))} />
    </>
  )
}
