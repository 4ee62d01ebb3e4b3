// The bulletins of a plan: monthly ones and the summary of the year, drafted from the records.
import { Button } from 'antd'
import { useState } from 'react'
import { useEndpoint } from '#web/api/use-endpoint.ts'
import { useGo } from '#web/kit/AddressLink.tsx'
import { type Column, DataTable } from '#web/kit/DataTable.tsx'
import { EmptyState } from '#web/kit/EmptyState.tsx'
import { ProblemNotice } from '#web/kit/ProblemNotice.tsx'
import { StatusTag } from '#web/kit/StatusTag.tsx'
import { useTexts } from '#web/language/define-texts.ts'
import { type BulletinSummary, listBulletins } from '../../contract.ts'
import { bulletinAddress } from '../addresses.ts'
import { SupervisionFrame, usePlanId } from '../supervision/SupervisionFrame.tsx'
import { bulletinTones } from './bulletin-tones.ts'
import { DraftBulletin } from './DraftBulletin.tsx'
import { bulletinTexts } from './texts.ts'

export function BulletinsPage() {
  const t = useTexts(bulletinTexts)
  const go = useGo()
  const planId = usePlanId()
  const { answer, problem, readAgain } = useEndpoint(listBulletins, { planId })
  const [isDrafting, setDrafting] = useState(false)
  const mayDraft = answer?.allowedActions.includes('draft') ?? false
  const columns: Column<BulletinSummary>[] = [
    { key: 'period', title: t('period'), width: 90, cell: ({ period }) => period },
    { key: 'title', title: t('title'), isHeading: true, cell: ({ title }) => title },
    { key: 'kind', title: t('kind'), width: 140, cell: ({ kind }) => t(`kind.${kind}`) },
    {
      key: 'state',
      title: t('state'),
      width: 100,
      cell: ({ state }) => <StatusTag tone={bulletinTones[state]}>{t(`state.${state}`)}</StatusTag>,
    },
    { key: 'no', title: t('no'), width: 170, cell: ({ no }) => no },
    { key: 'draftedOn', title: t('draftedOn'), width: 110, cell: ({ draftedOn }) => draftedOn },
    { key: 'issuedOn', title: t('issuedOn'), width: 110, cell: ({ issuedOn }) => issuedOn },
    { key: 'issuedBy', title: t('issuedBy'), width: 100, cell: ({ issuedBy }) => issuedBy },
  ]
  return (
    <SupervisionFrame
      tab="bulletins"
      actions={
        mayDraft && (
          <Button type="primary" onClick={() => setDrafting(true)}>
            {t('draft')}
          </Button>
        )
      }
    >
      <ProblemNotice problem={problem} onRetry={readAgain} />
      <DataTable
        name="bulletins"
        label={t('title')}
        columns={columns}
        rows={answer?.bulletins}
        rowId={({ id }) => id}
        onOpen={({ id }) => go(bulletinAddress(id))}
        empty={<EmptyState title={t('none')} next={t(mayDraft ? 'noneNextDraft' : 'noneNext')} />}
      />
      {isDrafting && (
        <DraftBulletin
          planId={planId}
          existing={answer?.bulletins ?? []}
          onDone={(id) => go(bulletinAddress(id))}
          onClose={() => setDrafting(false)}
        />
      )}
    </SupervisionFrame>
  )
}
