// The documents of a plan: each with its stage, its clock and what it became.
import { Button, Select } from 'antd'
import { type ReactNode, useState } from 'react'
import * as z from 'zod'
import { useSignedIn } from '#web/api/session.ts'
import { useEndpoint } from '#web/api/use-endpoint.ts'
import { AddressLink } from '#web/kit/AddressLink.tsx'
import { useAddress } from '#web/kit/address.ts'
import { type Column, DataTable } from '#web/kit/DataTable.tsx'
import { dueWords } from '#web/kit/due-words.ts'
import { EmptyState } from '#web/kit/EmptyState.tsx'
import { ProblemNotice } from '#web/kit/ProblemNotice.tsx'
import { kitTexts } from '#web/kit/texts.ts'
import { useLanguage, useTexts } from '#web/language/define-texts.ts'
import { type DocumentTrack, documentRoutes, listDocumentTracks } from '../../contract.ts'
import { commitmentAddress } from '../addresses.ts'
import styles from './Documents.module.css'
import { StageMarks } from './StageMarks.tsx'
import { TrackDrawer } from './TrackDrawer.tsx'
import { documentTexts } from './texts.ts'

const states = ['open', 'late', 'over', 'dropped'] as const
type State = (typeof states)[number]
const addressSchema = z.object({ state: z.enum(states).optional(), route: z.enum(documentRoutes).optional() })

const isLate = ({ stageDueOn }: DocumentTrack, today: string) => stageDueOn !== null && stageDueOn < today
const isOver = ({ stage }: DocumentTrack) => stage === 'issued' || stage === 'obtained'

const stands: Record<State, (track: DocumentTrack, today: string) => boolean> = {
  open: (track) => !isOver(track) && track.stage !== 'dropped',
  late: isLate,
  over: isOver,
  dropped: ({ stage }) => stage === 'dropped',
}

export function TracksView({ planId, views }: { planId: string; views: ReactNode }) {
  const t = useTexts(documentTexts)
  const kit = useTexts(kitTexts)
  const { today } = useSignedIn()
  const [{ state, route }, change] = useAddress(addressSchema)
  const { answer, problem, readAgain } = useEndpoint(listDocumentTracks, { planId })
  const [openId, setOpenId] = useState<string>()
  const columns = useTrackColumns(today)
  const rows = answer?.filter(
    (track) => (state === undefined || stands[state](track, today)) && (route === undefined || track.route === route),
  )
  const countOf = (one: State) => answer?.filter((track) => stands[one](track, today)).length ?? 0
  const clear = () => change({ state: undefined, route: undefined })
  return (
    <>
      <ProblemNotice problem={problem} onRetry={readAgain} />
      <DataTable
        name="document-tracks"
        label={t('documents')}
        columns={columns}
        rows={rows}
        rowId={({ id }) => id}
        onOpen={({ id }) => setOpenId(id)}
        empty={
          <EmptyState title={t('noDocuments')} next={t('noDocumentsNext')}>
            <Button onClick={clear}>{kit('clearFilters')}</Button>
          </EmptyState>
        }
        filters={
          <>
            {views}
            <Select
              allowClear
              aria-label={t('state')}
              placeholder={t('allStates')}
              style={{ width: 150 }}
              value={state ?? null}
              onChange={(next) => change({ state: next ?? undefined })}
              options={states.map((one) => ({ value: one, label: `${t(`state.${one}`)}（${countOf(one)}）` }))}
            />
            <Select
              allowClear
              aria-label={t('route')}
              placeholder={t('allRoutes')}
              style={{ width: 130 }}
              value={route ?? null}
              onChange={(next) => change({ route: next ?? undefined })}
              options={documentRoutes.map((one) => ({ value: one, label: t(`route.${one}`) }))}
            />
          </>
        }
        footer={<span>{kit('total', { count: rows?.length ?? 0 })}</span>}
      />
      <TrackDrawer track={answer?.find(({ id }) => id === openId)} onClose={() => setOpenId(undefined)} />
    </>
  )
}

function useTrackColumns(today: string): Column<DocumentTrack>[] {
  const t = useTexts(documentTexts)
  const language = useLanguage()
  return [
    {
      key: 'no',
      title: t('no'),
      width: 70,
      cell: ({ commitmentId, commitmentNo }) => (
        <AddressLink to={commitmentAddress(commitmentId)}>{commitmentNo}</AddressLink>
      ),
    },
    {
      key: 'title',
      title: t('document'),
      isHeading: true,
      cell: ({ plannedTitle, issuedTitle }) => (
        <span lang="zh-CN" title={issuedTitle ?? plannedTitle}>
          {issuedTitle ?? plannedTitle}
        </span>
      ),
    },
    { key: 'stage', title: t('stage'), width: 170, cell: (track) => <StageMarks track={track} /> },
    { key: 'since', title: t('since'), width: 96, cell: ({ stageSince }) => stageSince },
    {
      key: 'clock',
      title: t('clock'),
      width: 130,
      cell: (track) =>
        track.stageDueOn && (
          <span className={isLate(track, today) ? styles['late'] : undefined} title={track.stageDueOn}>
            {dueWords(today, track.stageDueOn, language)}
          </span>
        ),
    },
    {
      key: 'number',
      title: t('docNumber'),
      width: 170,
      cell: ({ docNumber }) => <span title={docNumber ?? ''}>{docNumber}</span>,
    },
    { key: 'issuedOn', title: t('issuedOn'), width: 96, cell: ({ issuedOn }) => issuedOn },
    { key: 'file', title: t('issuedFile'), width: 90, cell: ({ fileId }) => fileId && t('has') },
    {
      key: 'route',
      title: t('route'),
      width: 90,
      hiddenAtFirst: true,
      cell: ({ route }) => t(`route.${route}`),
    },
    {
      key: 'planned',
      title: t('plannedTitle'),
      width: 240,
      hiddenAtFirst: true,
      cell: ({ plannedTitle }) => <span title={plannedTitle}>{plannedTitle}</span>,
    },
  ]
}
