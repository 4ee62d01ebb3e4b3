// The requests of a plan: extension, adjustment, cancellation, completion, each decided by a second person.
import { Select } from 'antd'
import { useState } from 'react'
import * as z from 'zod'
import { useEndpoint } from '#web/api/use-endpoint.ts'
import { type Column, DataTable } from '#web/kit/DataTable.tsx'
import { EmptyState } from '#web/kit/EmptyState.tsx'
import { useListAddress } from '#web/kit/list-address.ts'
import { Pager } from '#web/kit/Pager.tsx'
import { ProblemNotice } from '#web/kit/ProblemNotice.tsx'
import { StatusTag } from '#web/kit/StatusTag.tsx'
import { useTexts } from '#web/language/define-texts.ts'
import { dayAndTime } from '#web/language/instants.ts'
import { listRequests, type PartRequest, partRequestStates } from '../../contract.ts'
import { SupervisionFrame, usePlanId } from '../supervision/SupervisionFrame.tsx'
import { supervisionTexts } from '../supervision/texts.ts'
import { RequestDrawer } from './RequestDrawer.tsx'
import { requestTones } from './request-tones.ts'

const addressSchema = z.object({ state: z.enum(partRequestStates).optional() })

export function RequestsPage() {
  const t = useTexts(supervisionTexts)
  const planId = usePlanId()
  const { filter, cursor, paging, narrow } = useListAddress(addressSchema)
  const list = useEndpoint(listRequests, { planId, ...filter, cursor, limit: 50 }, { keepsLast: true })
  const [openId, setOpenId] = useState<string>()
  const columns: Column<PartRequest>[] = [
    { key: 'no', title: t('no'), width: 84, cell: ({ partNo }) => partNo },
    {
      key: 'kind',
      title: t('kind'),
      width: 90,
      cell: ({ kind }) => t(`request.${kind}`),
    },
    {
      key: 'task',
      title: t('task'),
      isHeading: true,
      cell: ({ partTitle }) => <span title={partTitle}>{partTitle}</span>,
    },
    { key: 'unit', title: t('unit'), width: 170, cell: ({ unitName }) => unitName },
    { key: 'reason', title: t('reason'), width: 220, cell: ({ reason }) => <span title={reason}>{reason}</span> },
    {
      key: 'state',
      title: t('state'),
      width: 90,
      cell: ({ state }) => <StatusTag tone={requestTones[state]}>{t(`requestState.${state}`)}</StatusTag>,
    },
    {
      key: 'requested',
      title: t('requestedBy'),
      width: 210,
      cell: ({ requestedBy, requestedAt }) => `${requestedBy} ${dayAndTime(requestedAt)}`,
    },
  ]
  return (
    <SupervisionFrame tab="requests">
      <ProblemNotice problem={list.problem} onRetry={list.readAgain} />
      <DataTable
        name="requests"
        label={t('tab.requests')}
        columns={columns}
        rows={list.answer?.rows}
        rowId={({ id }) => id}
        isRefreshing={list.isRefreshing}
        onOpen={({ id }) => setOpenId(id)}
        empty={<EmptyState title={t('noRequests')} next={t('noRequestsNext')} />}
        filters={
          <Select
            allowClear
            aria-label={t('state')}
            placeholder={t('allStates')}
            style={{ width: 130 }}
            value={filter.state ?? null}
            onChange={(next) => narrow({ state: next ?? undefined })}
            options={partRequestStates.map((one) => ({ value: one, label: t(`requestState.${one}`) }))}
          />
        }
        footer={<Pager paging={paging} answer={list.answer} />}
      />
      <RequestDrawer
        request={list.answer?.rows.find(({ id }) => id === openId)}
        onDone={() => setOpenId(undefined)}
        onClose={() => setOpenId(undefined)}
      />
    </SupervisionFrame>
  )
}
