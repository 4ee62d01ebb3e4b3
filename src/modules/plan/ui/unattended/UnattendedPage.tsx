// What nobody looks after: parts not opened, not signed for, given back or without an officer, and officers who own nothing.
import { Segmented } from 'antd'
import * as z from 'zod'
import { useEndpoint } from '#web/api/use-endpoint.ts'
import { useGo } from '#web/kit/AddressLink.tsx'
import { useAddress } from '#web/kit/address.ts'
import { type Column, DataTable } from '#web/kit/DataTable.tsx'
import { EmptyState } from '#web/kit/EmptyState.tsx'
import { ProblemNotice } from '#web/kit/ProblemNotice.tsx'
import { kitTexts } from '#web/kit/texts.ts'
import { useTexts } from '#web/language/define-texts.ts'
import { readUnattended, type Unattended, unattendedGroups } from '../../contract.ts'
import { commitmentAddress } from '../addresses.ts'
import { SupervisionFrame, usePlanId } from '../supervision/SupervisionFrame.tsx'
import { supervisionTexts } from '../supervision/texts.ts'
import { useUnattendedColumns } from './unattended-columns.tsx'

const groups = [...unattendedGroups, 'idle'] as const
const addressSchema = z.object({ group: z.enum(groups).optional() })

type Idle = Unattended['idle'][number]

export function UnattendedPage() {
  const t = useTexts(supervisionTexts)
  const planId = usePlanId()
  const [{ group }, change] = useAddress(addressSchema)
  const { answer, problem, readAgain } = useEndpoint(readUnattended, { planId })
  const countOf = (one: (typeof groups)[number]) => answer && (one === 'idle' ? answer.idle.length : answer[one].total)
  /** Unless one is chosen, the first in which there is something. */
  const shown = group ?? groups.find((one) => countOf(one)) ?? 'unopened'
  const choice = (
    <Segmented
      aria-label={t('tab.unattended')}
      value={shown}
      onChange={(next) => change({ group: next })}
      options={groups.map((one) => ({ value: one, label: `${t(one)}${answer ? ` ${countOf(one)}` : ''}` }))}
    />
  )
  return (
    <SupervisionFrame tab="unattended">
      <ProblemNotice problem={problem} onRetry={readAgain} />
      {shown === 'idle' ? (
        <IdleTable rows={answer?.idle} groups={choice} />
      ) : (
        <PartsTable key={shown} group={shown} found={answer?.[shown]} groups={choice} />
      )}
    </SupervisionFrame>
  )
}

interface PartsProps {
  group: (typeof unattendedGroups)[number]
  found: Unattended['unopened'] | undefined
  groups: React.ReactNode
}

function PartsTable({ group, found, groups: choice }: PartsProps) {
  const t = useTexts(supervisionTexts)
  const kit = useTexts(kitTexts)
  const go = useGo()
  const columns = useUnattendedColumns(group)
  const { rows, total = 0 } = found ?? {}
  return (
    <DataTable
      name={`unattended-${group}`}
      label={t(group)}
      columns={columns}
      rows={rows}
      rowId={({ id }) => id}
      onOpen={({ commitmentId }) => go(commitmentAddress(commitmentId))}
      empty={<EmptyState title={t('allAttended')} next={t('allAttendedNext')} />}
      filters={choice}
      footer={
        <span>
          {rows && rows.length < total ? t('firstOf', { shown: rows.length, total }) : kit('total', { count: total })}
        </span>
      }
    />
  )
}

function IdleTable({ rows, groups: choice }: { rows: readonly Idle[] | undefined; groups: React.ReactNode }) {
  const t = useTexts(supervisionTexts)
  const kit = useTexts(kitTexts)
  const columns: Column<Idle>[] = [
    { key: 'name', title: t('person'), width: 240, cell: ({ name }) => name },
    { key: 'unit', title: t('unit'), cell: ({ unitName }) => unitName },
  ]
  return (
    <DataTable
      name="unattended-idle"
      label={t('idle')}
      columns={columns}
      rows={rows}
      rowId={({ accountId }) => accountId}
      empty={<EmptyState title={t('noIdle')} next={t('noIdleNext')} />}
      filters={choice}
      footer={<span>{kit('total', { count: rows?.length ?? 0 })}</span>}
    />
  )
}
