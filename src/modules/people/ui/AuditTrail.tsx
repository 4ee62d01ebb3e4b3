// The audit trail: who did what to what, and the proof that no line was changed.
import { Button, Select } from 'antd'
import * as z from 'zod'
import { useEndpoint } from '#web/api/use-endpoint.ts'
import { knownActs, knownSubjects, useActWords } from '#web/history/acts.ts'
import { changeInWords } from '#web/history/change-in-words.ts'
import { type Column, DataTable } from '#web/kit/DataTable.tsx'
import { EmptyState } from '#web/kit/EmptyState.tsx'
import { useListAddress } from '#web/kit/list-address.ts'
import { Pager } from '#web/kit/Pager.tsx'
import { ProblemNotice } from '#web/kit/ProblemNotice.tsx'
import { kitTexts } from '#web/kit/texts.ts'
import { useTexts } from '#web/language/define-texts.ts'
import { dayAndTime } from '#web/language/instants.ts'
import { type AuditLine, listAuditLines } from '../contract.ts'
import { AdministrationHeader } from './AdministrationHeader.tsx'
import { AuditProof } from './AuditProof.tsx'
import { administrationTexts } from './administration-texts.ts'

const addressSchema = z.object({
  action: z.string().max(60).optional(),
  subjectKind: z.string().max(40).optional(),
  subjectId: z.string().max(60).optional(),
})

export function AuditTrail() {
  const t = useTexts(administrationTexts)
  const kit = useTexts(kitTexts)
  const { filter, cursor, paging, narrow } = useListAddress(addressSchema)
  const { answer, problem, isRefreshing, readAgain } = useEndpoint(
    listAuditLines,
    { ...filter, cursor, limit: 100 },
    { keepsLast: true },
  )
  const words = useActWords()
  const columns: Column<AuditLine>[] = [
    { key: 'at', title: t('time'), width: 158, cell: ({ at }) => dayAndTime(at) },
    { key: 'actor', title: t('actor'), width: 110, cell: ({ actor }) => actor },
    { key: 'action', title: t('action'), width: 150, cell: ({ action }) => words.act(action) },
    { key: 'subject', title: t('subject'), width: 90, cell: ({ subjectKind }) => words.subject(subjectKind) },
    {
      key: 'change',
      title: t('change'),
      cell: (line) => <span title={changeInWords(line, words)}>{changeInWords(line, words)}</span>,
    },
    { key: 'reason', title: t('reason'), width: 180, cell: ({ reason }) => reason },
    {
      key: 'subjectId',
      title: t('subjectId'),
      width: 120,
      cell: ({ subjectKind, subjectId }) => (
        <Button
          type="link"
          size="small"
          className="code"
          style={{ padding: 0, height: 22 }}
          title={t('showHistory')}
          onClick={() => narrow({ subjectKind, subjectId })}
        >
          <span translate="no">…{subjectId.slice(-8)}</span>
        </Button>
      ),
    },
    {
      key: 'requestId',
      title: t('reference'),
      width: 300,
      hiddenAtFirst: true,
      cell: ({ requestId }) => <code>{requestId}</code>,
    },
  ]
  const isNarrowed = Object.values(filter).some((value) => value !== undefined)
  return (
    <>
      <AdministrationHeader tab="audit" />
      <ProblemNotice problem={problem} onRetry={readAgain} />
      <DataTable
        name="audit"
        label={t('audit')}
        columns={columns}
        rows={answer?.rows}
        rowId={({ id }) => id}
        isRefreshing={isRefreshing}
        empty={<EmptyState title={t('noLines')} next={t('noLinesNext')} />}
        filters={
          <>
            <Select
              allowClear
              showSearch={{ optionFilterProp: 'label' }}
              aria-label={t('action')}
              placeholder={t('allActions')}
              style={{ width: 170 }}
              value={filter.action ?? null}
              onChange={(action) => narrow({ action: action ?? undefined })}
              options={knownActs().map((action) => ({ value: action, label: words.act(action) }))}
            />
            <Select
              allowClear
              aria-label={t('subject')}
              placeholder={t('allSubjects')}
              style={{ width: 130 }}
              value={filter.subjectKind ?? null}
              onChange={(subjectKind) => narrow({ subjectKind: subjectKind ?? undefined, subjectId: undefined })}
              options={knownSubjects().map((kind) => ({ value: kind, label: words.subject(kind) }))}
            />
            {filter.subjectId !== undefined && (
              <span className="code" translate="no">
                …{filter.subjectId.slice(-8)}
              </span>
            )}
            {isNarrowed && (
              <Button
                type="link"
                onClick={() => narrow({ action: undefined, subjectKind: undefined, subjectId: undefined })}
              >
                {kit('clearFilters')}
              </Button>
            )}
          </>
        }
        commands={<AuditProof />}
        footer={<Pager paging={paging} answer={answer} />}
      />
    </>
  )
}
