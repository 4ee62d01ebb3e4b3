// The applications of a call, on its page: searched and narrowed by state.
import { Select } from 'antd'
import { useState } from 'react'
import { readCall } from '#modules/calls/contract.ts'
import { programmes } from '#policy/programmes.ts'
import { inLanguage } from '#rules/field-words.ts'
import { lifecycleOf } from '#rules/lifecycle-of.ts'
import { useEndpoint } from '#web/api/use-endpoint.ts'
import { useGo } from '#web/kit/AddressLink.tsx'
import { DataTable } from '#web/kit/DataTable.tsx'
import { EmptyState } from '#web/kit/EmptyState.tsx'
import { ProblemNotice } from '#web/kit/ProblemNotice.tsx'
import { SearchField } from '#web/kit/SearchField.tsx'
import { useLanguage, useTexts } from '#web/language/define-texts.ts'
import type { RecordSectionProps } from '#web/shell/screens.ts'
import { listApplications } from '../contract.ts'
import styles from './Applications.module.css'
import { applicationAddress } from './addresses.ts'
import { useApplicationColumns } from './application-columns.tsx'
import { applicationTexts } from './texts.ts'

export function CallApplications({ id: callId }: RecordSectionProps) {
  const t = useTexts(applicationTexts)
  const language = useLanguage()
  const go = useGo()
  const columns = useApplicationColumns({ call: false })
  const [state, setState] = useState<string>()
  const [search, setSearch] = useState<string>()
  const { answer: call } = useEndpoint(readCall, { callId })
  const { answer, problem, readAgain, isRefreshing } = useEndpoint(
    listApplications,
    { callId, state, search, limit: 200 },
    { keepsLast: true },
  )
  const states = call ? Object.entries(lifecycleOf(programmes.getEdition(call.edition)).states) : []
  return (
    <section className={styles['section']}>
      <h2>{t('applications')}</h2>
      <ProblemNotice problem={problem} onRetry={readAgain} />
      <DataTable
        name="call.applications"
        label={t('applications')}
        columns={columns}
        rows={answer?.rows}
        rowId={({ id }) => id}
        isRefreshing={isRefreshing}
        onOpen={({ id }) => go(applicationAddress(id))}
        filters={
          <>
            <SearchField value={search} onSearch={setSearch} placeholder={t('search')} />
            <Select
              aria-label={t('state')}
              style={{ width: 170 }}
              allowClear
              placeholder={t('allStates')}
              value={state ?? null}
              options={states.map(([name, { label }]) => ({ value: name, label: inLanguage(label, language) }))}
              onChange={(next: string | null | undefined) => setState(next ?? undefined)}
            />
          </>
        }
        empty={
          state === undefined && search === undefined ? (
            <EmptyState title={t('none')} next={t('noneNext')} />
          ) : (
            <EmptyState title={t('noMatch')} />
          )
        }
      />
    </section>
  )
}
