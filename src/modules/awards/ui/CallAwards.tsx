// On the page of a call: the ranked list with the budget line, and what is done with the entries chosen from it.

import { useState } from 'react'
import { readCall } from '#modules/calls/contract.ts'
import { programmes } from '#policy/programmes.ts'
import { useEndpoint } from '#web/api/use-endpoint.ts'
import { AddressLink, useGo } from '#web/kit/AddressLink.tsx'
import { type Column, DataTable } from '#web/kit/DataTable.tsx'
import { EmptyState } from '#web/kit/EmptyState.tsx'
import { ProblemNotice } from '#web/kit/ProblemNotice.tsx'
import { number } from '#web/kit/quantity.ts'
import { StatusTag } from '#web/kit/StatusTag.tsx'
import { useLanguage, useTexts } from '#web/language/define-texts.ts'
import type { RecordSectionProps } from '#web/shell/screens.ts'
import { type AwardRow, listAwards } from '../contract.ts'
import { AwardActs } from './AwardActs.tsx'
import styles from './Awards.module.css'
import { NoticeList } from './NoticeList.tsx'
import { ObjectionList } from './ObjectionList.tsx'
import { awardTexts } from './texts.ts'

const inWan = (fen: number | null) => (fen === null ? '' : number(fen / 1_000_000))

const lost = new Set(['rejected', 'revoked', 'exited'])

/** In the order of the list: what it costs down to each entry, by what was granted or else asked for. */
function runningSums(rows: readonly AwardRow[]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>()
  let sum = 0
  for (const { applicationId, state, asked, granted } of rows) {
    if (lost.has(state)) continue
    sum += granted ?? asked ?? 0
    sums.set(applicationId, sum)
  }
  return sums
}

export function CallAwards({ id: callId }: RecordSectionProps) {
  const t = useTexts(awardTexts)
  const language = useLanguage()
  const go = useGo()
  const { answer: call } = useEndpoint(readCall, { callId })
  const { answer, problem, readAgain, isRefreshing } = useEndpoint(listAwards, { callId }, { keepsLast: true })
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const edition = call && programmes.getEdition(call.edition)
  const isFunded = edition?.produces === 'project' || edition?.produces === 'payment'
  const rows = answer?.rows.filter(({ applicationId }) => chosen.has(applicationId)) ?? []
  const budget = answer?.budget ?? null
  const sums = runningSums(answer?.rows ?? [])
  const columns: Column<AwardRow>[] = [
    {
      key: 'title',
      title: t('title'),
      cell: ({ applicationId, title }) => <AddressLink to={`/applications/${applicationId}`}>{title}</AddressLink>,
    },
    { key: 'unit', title: t('unit'), width: 150, cell: ({ unitName }) => unitName },
    { key: 'no', title: t('no'), width: 160, cell: ({ no }) => <span className="code">{no}</span> },
    {
      key: 'score',
      title: t('score'),
      width: 70,
      align: 'right',
      cell: ({ score }) => score !== null && number(score),
    },
    ...(answer?.rows.some(({ panel }) => panel !== null)
      ? ([
          {
            key: 'panel',
            title: t('panel'),
            width: 160,
            cell: ({ panel }) => panel && `${panel.support}—${panel.against}—${panel.abstain}`,
          },
        ] satisfies Column<AwardRow>[])
      : []),
    ...(isFunded
      ? ([
          { key: 'asked', title: t('asked'), width: 90, align: 'right', cell: ({ asked }) => inWan(asked) },
          {
            key: 'sum',
            title: t('sum'),
            width: 110,
            align: 'right',
            cell: ({ applicationId }) => {
              const sum = sums.get(applicationId) ?? null
              const isOver = sum !== null && budget !== null && sum > budget
              return (
                <span title={isOver ? t('belowLine') : undefined}>
                  {isOver && <StatusTag tone="bad">{t('belowLineTag')}</StatusTag>} {inWan(sum)}
                </span>
              )
            },
          },
          { key: 'granted', title: t('granted'), width: 90, align: 'right', cell: ({ granted }) => inWan(granted) },
        ] satisfies Column<AwardRow>[])
      : []),
    {
      key: 'state',
      title: t('state'),
      width: 140,
      cell: ({ label, openObjections }) => (
        <StatusTag tone={openObjections > 0 ? 'wait' : 'info'}>{label[language]}</StatusTag>
      ),
    },
    {
      key: 'certificate',
      title: t('certificate'),
      width: 130,
      cell: ({ certificate }) =>
        certificate && (
          <AddressLink className="code" to={`/registers/${certificate.register}/${certificate.entryId}`}>
            {certificate.key}
          </AddressLink>
        ),
    },
  ]
  if (answer && answer.rows.length === 0 && answer.notices.length === 0) return null
  return (
    <section className={styles['section']}>
      <h2>{t('awards')}</h2>
      <ProblemNotice problem={problem} onRetry={readAgain} />
      <DataTable
        name="call.awards"
        label={t('awards')}
        columns={columns}
        rows={answer?.rows}
        rowId={({ applicationId }) => applicationId}
        isRefreshing={isRefreshing}
        onOpen={({ applicationId }) => go(`/applications/${applicationId}`)}
        chosen={chosen}
        onChoose={setChosen}
        filters={
          answer?.budget !== null && answer !== undefined ? (
            <span className={styles['soft']}>
              {t('budgetLine', { budget: inWan(answer.budget), granted: inWan(answer.granted) })}
            </span>
          ) : undefined
        }
        commands={<AwardActs callId={callId} rows={rows} isFunded={isFunded} onDone={() => setChosen(new Set())} />}
        empty={<EmptyState title={t('none')} />}
      />
      {answer && <NoticeList notices={answer.notices} decisions={answer.decisions} />}
      <ObjectionList callId={callId} />
    </section>
  )
}
