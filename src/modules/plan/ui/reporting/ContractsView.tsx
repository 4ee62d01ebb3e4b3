// The reporting contracts of a plan: what each asks, what it costs, how far its newest period has come.
import { type ReactNode, useState } from 'react'
import { useEndpoint } from '#web/api/use-endpoint.ts'
import { AddressLink } from '#web/kit/AddressLink.tsx'
import { type Column, DataTable } from '#web/kit/DataTable.tsx'
import { EmptyState } from '#web/kit/EmptyState.tsx'
import { ProblemNotice } from '#web/kit/ProblemNotice.tsx'
import { StatusTag } from '#web/kit/StatusTag.tsx'
import { useTexts } from '#web/language/define-texts.ts'
import { listContracts, type ReportingContract } from '../../contract.ts'
import { ContractDrawer } from './ContractDrawer.tsx'
import { useContractWords } from './contract-words.ts'
import { reportingTexts } from './texts.ts'
import { windowAddress } from './window-address.ts'

export function ContractsView({ planId, views }: { planId: string; views: ReactNode }) {
  const t = useTexts(reportingTexts)
  const words = useContractWords()
  const { answer, problem, readAgain } = useEndpoint(listContracts, { planId })
  const [openId, setOpenId] = useState<string>()
  const columns: Column<ReportingContract>[] = [
    { key: 'name', title: t('name'), cell: ({ name }) => name },
    { key: 'scope', title: t('scope'), width: 150, cell: words.scope },
    { key: 'frequency', title: t('frequency'), width: 80, cell: ({ frequency }) => t(`frequency.${frequency}`) },
    {
      key: 'window',
      title: t('window'),
      width: 250,
      cell: (contract) =>
        contract.window && (
          <AddressLink to={windowAddress(contract, contract.window)} title={t('windowWords', { ...contract.window })}>
            {t('windowShort', { ...contract.window })}
          </AddressLink>
        ),
    },
    {
      key: 'minutes',
      title: t('minutes'),
      width: 96,
      align: 'right',
      cell: ({ minutes }) => t('minutesWords', { minutes }),
    },
    {
      key: 'asks',
      title: t('asks'),
      width: 210,
      hiddenAtFirst: true,
      cell: (contract) => <span title={words.asks(contract)}>{words.asks(contract)}</span>,
    },
    { key: 'clock', title: t('dueOn'), width: 210, hiddenAtFirst: true, cell: words.clock },
    { key: 'term', title: t('term'), width: 186, cell: words.term },
    {
      key: 'state',
      title: t('state'),
      width: 140,
      cell: ({ endedOn }) => (
        <StatusTag tone={endedOn === null ? 'good' : 'none'}>
          {endedOn === null ? t('runs') : t('ended', { day: endedOn })}
        </StatusTag>
      ),
    },
  ]
  return (
    <>
      <ProblemNotice problem={problem} onRetry={readAgain} />
      <DataTable
        name="reporting-contracts"
        label={t('contracts')}
        columns={columns}
        rows={answer}
        rowId={({ id }) => id}
        onOpen={({ id }) => setOpenId(id)}
        empty={<EmptyState title={t('noContracts')} next={t('noContractsNext')} />}
        filters={views}
      />
      <ContractDrawer contract={answer?.find(({ id }) => id === openId)} onClose={() => setOpenId(undefined)} />
    </>
  )
}
