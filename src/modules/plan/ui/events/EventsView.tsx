// The meetings and activities of a plan: when, where, by whom, at what cost, and what came of them.
import { Button, Select } from 'antd'
import { type ReactNode, useState } from 'react'
import * as z from 'zod'
import { inUnit } from '#rules/field-words.ts'
import { useEndpoint } from '#web/api/use-endpoint.ts'
import { AddressLink } from '#web/kit/AddressLink.tsx'
import { useAddress } from '#web/kit/address.ts'
import { type Column, DataTable } from '#web/kit/DataTable.tsx'
import { EmptyState } from '#web/kit/EmptyState.tsx'
import { ProblemNotice } from '#web/kit/ProblemNotice.tsx'
import { number } from '#web/kit/quantity.ts'
import { StatusTag } from '#web/kit/StatusTag.tsx'
import { kitTexts } from '#web/kit/texts.ts'
import { useTexts } from '#web/language/define-texts.ts'
import { eventStates, listEvents, type PlanEvent } from '../../contract.ts'
import { commitmentAddress } from '../addresses.ts'
import { documentTexts } from '../documents/texts.ts'
import { CalendarFeed } from './CalendarFeed.tsx'
import { EventDrawer } from './EventDrawer.tsx'
import { daysOfEvent } from './EventFactList.tsx'
import { eventTones } from './event-tones.ts'

const addressSchema = z.object({ event: z.enum(eventStates).optional() })

export function EventsView({ planId, views }: { planId: string; views: ReactNode }) {
  const t = useTexts(documentTexts)
  const kit = useTexts(kitTexts)
  const [{ event: state }, change] = useAddress(addressSchema)
  const { answer, problem, readAgain } = useEndpoint(listEvents, { planId })
  const [openId, setOpenId] = useState<string>()
  const [isAdding, setAdding] = useState(false)
  const rows = answer?.events.filter((event) => state === undefined || event.state === state)
  const columns = useEventColumns(rows?.some(({ endsOn }) => endsOn !== null) ? 196 : 106)
  const close = () => {
    setOpenId(undefined)
    setAdding(false)
  }
  return (
    <>
      <ProblemNotice problem={problem} onRetry={readAgain} />
      <DataTable
        name="events"
        label={t('events')}
        columns={columns}
        rows={rows}
        rowId={({ id }) => id}
        onOpen={({ id }) => setOpenId(id)}
        empty={<EmptyState title={t('noEvents')} next={t('noEventsNext')} />}
        filters={
          <>
            {views}
            <Select
              allowClear
              aria-label={t('eventState')}
              placeholder={t('allEvents')}
              style={{ width: 120 }}
              value={state ?? null}
              onChange={(next) => change({ event: next ?? undefined })}
              options={eventStates.map((one) => ({ value: one, label: t(`event.${one}`) }))}
            />
          </>
        }
        commands={
          <>
            <CalendarFeed />
            {answer?.allowedActions.includes('add') && (
              <Button type="primary" onClick={() => setAdding(true)}>
                {t('addEvent')}
              </Button>
            )}
          </>
        }
        footer={<span>{kit('total', { count: rows?.length ?? 0 })}</span>}
      />
      <EventDrawer
        planId={planId}
        event={isAdding ? 'new' : answer?.events.find(({ id }) => id === openId)}
        onClose={close}
      />
    </>
  )
}

/** A stretch of days needs more room than a day. */
function useEventColumns(dayWidth: number): Column<PlanEvent>[] {
  const t = useTexts(documentTexts)
  return [
    {
      key: 'day',
      title: t('day'),
      width: dayWidth,
      cell: (event) => daysOfEvent(event) ?? <span style={{ color: 'var(--soft)' }}>{t('noDay')}</span>,
    },
    {
      key: 'name',
      title: t('name'),
      isHeading: true,
      cell: ({ name }) => (
        <span lang="zh-CN" title={name}>
          {name}
        </span>
      ),
    },
    {
      key: 'state',
      title: t('eventState'),
      width: 90,
      cell: ({ state }) => <StatusTag tone={eventTones[state]}>{t(`event.${state}`)}</StatusTag>,
    },
    { key: 'place', title: t('place'), width: 100, cell: ({ place }) => place },
    {
      key: 'organisers',
      title: t('organisers'),
      width: 120,
      cell: ({ organisers }) => <span title={organisers.join('、')}>{organisers.join('、')}</span>,
    },
    {
      key: 'participants',
      title: t('participants'),
      width: 70,
      align: 'right',
      cell: ({ participants }) => participants !== null && number(participants),
    },
    {
      key: 'budget',
      title: t('budget'),
      width: 100,
      align: 'right',
      cell: ({ budget }) => budget !== null && number(inUnit(budget, '万元')),
    },
    {
      key: 'outcomes',
      title: t('outcomes'),
      width: 150,
      cell: ({ outcomes }) => <span title={outcomes ?? ''}>{outcomes}</span>,
    },
    { key: 'minutes', title: t('minutes'), width: 80, cell: ({ minutesFileId }) => minutesFileId && t('has') },
    {
      key: 'no',
      title: t('commitment'),
      width: 70,
      cell: ({ commitmentId, commitmentNo }) =>
        commitmentId && <AddressLink to={commitmentAddress(commitmentId)}>{commitmentNo}</AddressLink>,
    },
    {
      key: 'source',
      title: t('source'),
      width: 200,
      hiddenAtFirst: true,
      cell: ({ sourceNote }) => <span title={sourceNote ?? ''}>{sourceNote}</span>,
    },
  ]
}
