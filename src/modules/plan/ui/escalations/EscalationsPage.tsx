// The papers of supervision of a plan: reminders, orders, interviews, criticism.
import { Select } from 'antd'
import { useState } from 'react'
import * as z from 'zod'
import { ladderSteps } from '#rules/ladder.ts'
import { useEndpoint } from '#web/api/use-endpoint.ts'
import { type Column, DataTable } from '#web/kit/DataTable.tsx'
import { EmptyState } from '#web/kit/EmptyState.tsx'
import { useListAddress } from '#web/kit/list-address.ts'
import { Pager } from '#web/kit/Pager.tsx'
import { ProblemNotice } from '#web/kit/ProblemNotice.tsx'
import { StatusTag } from '#web/kit/StatusTag.tsx'
import { useTexts } from '#web/language/define-texts.ts'
import { type Escalation, escalationStates, listEscalations } from '../../contract.ts'
import { SupervisionFrame, usePlanId } from '../supervision/SupervisionFrame.tsx'
import { supervisionTexts } from '../supervision/texts.ts'
import { EscalationDrawer } from './EscalationDrawer.tsx'
import { paperTones } from './paper-tones.ts'
import { SlipMark } from './SlipMark.tsx'

const addressSchema = z.object({
  state: z.enum(escalationStates).optional(),
  step: z.enum(ladderSteps).optional(),
})

export function EscalationsPage() {
  const t = useTexts(supervisionTexts)
  const planId = usePlanId()
  const { filter, cursor, paging, narrow } = useListAddress(addressSchema)
  const list = useEndpoint(listEscalations, { planId, ...filter, cursor, limit: 50 }, { keepsLast: true })
  const [openId, setOpenId] = useState<string>()
  const columns: Column<Escalation>[] = [
    { key: 'slip', title: t('kind'), width: 130, cell: (paper) => <SlipMark paper={paper} /> },
    { key: 'paperNo', title: t('paperNo'), width: 160, cell: ({ no }) => no },
    { key: 'no', title: t('no'), width: 84, cell: ({ partNo }) => partNo },
    {
      key: 'task',
      title: t('task'),
      isHeading: true,
      cell: ({ partTitle }) => <span title={partTitle}>{partTitle}</span>,
    },
    { key: 'unit', title: t('unit'), width: 170, cell: ({ unitName }) => unitName },
    { key: 'because', title: t('because'), width: 200, cell: ({ because }) => <span title={because}>{because}</span> },
    {
      key: 'state',
      title: t('state'),
      width: 90,
      cell: ({ state }) => <StatusTag tone={paperTones[state]}>{t(`paperState.${state}`)}</StatusTag>,
    },
    { key: 'day', title: t('issuedOn'), width: 96, cell: ({ issuedOn, draftedOn }) => issuedOn ?? draftedOn },
  ]
  return (
    <SupervisionFrame tab="escalations">
      <ProblemNotice problem={list.problem} onRetry={list.readAgain} />
      <DataTable
        name="escalations"
        label={t('tab.escalations')}
        columns={columns}
        rows={list.answer?.rows}
        rowId={({ id }) => id}
        isRefreshing={list.isRefreshing}
        onOpen={({ id }) => setOpenId(id)}
        empty={<EmptyState title={t('noPapers')} next={t('noPapersNext')} />}
        filters={
          <>
            <Select
              allowClear
              aria-label={t('kind')}
              placeholder={t('allSteps')}
              style={{ width: 130 }}
              value={filter.step ?? null}
              onChange={(next) => narrow({ step: next ?? undefined })}
              options={ladderSteps.map((one) => ({ value: one, label: t(`step.${one}`) }))}
            />
            <Select
              allowClear
              aria-label={t('state')}
              placeholder={t('allStates')}
              style={{ width: 130 }}
              value={filter.state ?? null}
              onChange={(next) => narrow({ state: next ?? undefined })}
              options={escalationStates.map((one) => ({ value: one, label: t(`paperState.${one}`) }))}
            />
          </>
        }
        footer={<Pager paging={paging} answer={list.answer} />}
      />
      <EscalationDrawer
        paper={list.answer?.rows.find(({ id }) => id === openId)}
        onDone={() => setOpenId(undefined)}
        onClose={() => setOpenId(undefined)}
      />
    </SupervisionFrame>
  )
}
