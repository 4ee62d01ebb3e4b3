// Filings of technology contracts: the registrar's queue, and each seller's own.
import { App, Button, Dropdown, Segmented, Select } from 'antd'
import * as z from 'zod'
import { inUnit } from '#rules/field-words.ts'
import { asProblem } from '#web/api/problem.ts'
import { holdsRole, useSignedIn } from '#web/api/session.ts'
import { useCommand } from '#web/api/use-command.ts'
import { useEndpoint } from '#web/api/use-endpoint.ts'
import { AddressLink, useGo } from '#web/kit/AddressLink.tsx'
import { type Column, DataTable } from '#web/kit/DataTable.tsx'
import { EmptyState } from '#web/kit/EmptyState.tsx'
import { useListAddress } from '#web/kit/list-address.ts'
import { PageHeader } from '#web/kit/PageHeader.tsx'
import { Pager } from '#web/kit/Pager.tsx'
import { ProblemNotice } from '#web/kit/ProblemNotice.tsx'
import { SearchField } from '#web/kit/SearchField.tsx'
import { kitTexts } from '#web/kit/texts.ts'
import { useTexts } from '#web/language/define-texts.ts'
import { dayAndTime } from '#web/language/instants.ts'
import { draftFiling, type FilingRow, filingStates, listFilings, listOwnParties } from '../../contract.ts'
import { filingAddress } from '../addresses.ts'
import { useRegisterTrail } from '../register-trail.ts'
import { DaysLeft, FilingTag } from './FilingTag.tsx'
import { filingTexts } from './texts.ts'

const addressSchema = z.object({
  state: z.enum(filingStates).optional(),
  waiting: z.enum(['yes', 'no']).optional(),
  search: z.string().max(50).optional(),
})

const amounts = new Intl.NumberFormat('zh-CN', { minimumFractionDigits: 2, maximumFractionDigits: 2 })

export function FilingsPage() {
  const t = useTexts(filingTexts)
  const kit = useTexts(kitTexts)
  const go = useGo()
  const isApplicant = holdsRole(useSignedIn(), ['applicant'])
  const trail = useRegisterTrail()
  const { filter, cursor, paging, narrow } = useListAddress(addressSchema)
  // A registrar begins with what waits, a seller with everything of their own.
  const isWaiting = (filter.waiting ?? (isApplicant ? 'no' : 'yes')) === 'yes' && filter.state === undefined
  const { answer, problem, isRefreshing, readAgain } = useEndpoint(
    listFilings,
    { state: filter.state, search: filter.search, waiting: isWaiting ? 'yes' : undefined, cursor, limit: 100 },
    { keepsLast: true },
  )
  const isNarrowed = filter.search !== undefined || filter.state !== undefined
  return (
    <>
      <PageHeader title={t('title')} trail={trail} actions={isApplicant && <NewFiling />} />
      <ProblemNotice problem={problem} onRetry={readAgain} />
      <DataTable
        name="contract-filings"
        label={t('title')}
        columns={useFilingColumns(isApplicant)}
        rows={answer?.rows}
        rowId={({ id }) => id}
        isRefreshing={isRefreshing}
        onOpen={({ id }) => go(filingAddress(id))}
        filters={
          <>
            <Segmented
              aria-label={t('state')}
              value={isWaiting ? 'yes' : 'no'}
              options={[
                { value: 'yes', label: t('waitingOnly') },
                { value: 'no', label: t('all') },
              ]}
              onChange={(waiting) => narrow({ waiting: String(waiting), state: undefined })}
            />
            <SearchField value={filter.search} placeholder={t('search')} onSearch={(search) => narrow({ search })} />
            <Select
              aria-label={t('state')}
              style={{ width: 130 }}
              allowClear
              placeholder={t('anyState')}
              value={filter.state ?? null}
              options={filingStates.map((state) => ({ value: state, label: t(`state.${state}`) }))}
              onChange={(state?: string | null) => narrow({ state: state ?? undefined, waiting: 'no' })}
            />
          </>
        }
        empty={
          isNarrowed ? (
            <EmptyState title={t('noMatch')}>
              <Button onClick={() => narrow({ search: undefined, state: undefined })}>{kit('clearFilters')}</Button>
            </EmptyState>
          ) : isApplicant ? (
            <EmptyState title={t('none')} next={t('noneNext')} />
          ) : (
            <EmptyState title={t('noneWaiting')} next={t('hint')} />
          )
        }
        footer={<Pager paging={paging} answer={answer} />}
      />
    </>
  )
}

function useFilingColumns(isApplicant: boolean): Column<FilingRow>[] {
  const t = useTexts(filingTexts)
  return [
    {
      key: 'contract',
      title: t('contract'),
      isHeading: true,
      cell: ({ id, title }) => <AddressLink to={filingAddress(id)}>{title || t('untitled')}</AddressLink>,
    },
    { key: 'no', title: t('no'), width: 122, cell: ({ no }) => <span className="code">{no}</span> },
    { key: 'seller', title: t('seller'), width: 200, hiddenAtFirst: isApplicant, cell: ({ party }) => party.name },
    { key: 'buyer', title: t('buyer'), width: 180, cell: ({ buyer }) => buyer },
    {
      key: 'amount',
      title: t('amount'),
      width: 120,
      align: 'right',
      cell: ({ amount }) => (amount === null ? '' : amounts.format(inUnit(amount, '万元'))),
    },
    {
      key: 'state',
      title: t('state'),
      width: 150,
      cell: ({ state, openRequests }) => (
        <>
          <FilingTag state={state} />
          {openRequests > 0 && <small style={{ color: 'var(--wait)', marginLeft: 6 }}>{t('openRequest')}</small>}
        </>
      ),
    },
    { key: 'due', title: t('due'), width: 130, cell: (filing) => <DaysLeft filing={filing} /> },
    {
      key: 'filedAt',
      title: t('filedAt'),
      width: 140,
      hiddenAtFirst: true,
      cell: ({ filedAt }) => filedAt !== null && dayAndTime(filedAt),
    },
    {
      key: 'number',
      title: t('number'),
      width: 150,
      hiddenAtFirst: !isApplicant,
      cell: ({ number }) => number !== null && <span className="code">{number}</span>,
    },
  ]
}

function NewFiling() {
  const t = useTexts(filingTexts)
  const go = useGo()
  const { message } = App.useApp()
  const { answer: parties } = useEndpoint(listOwnParties, {})
  const draft = useCommand(draftFiling, [listFilings])
  const begin = (partyId: string) =>
    draft.send(
      { partyId, facts: {} },
      ({ id }) => go(filingAddress(id)),
      (problem) => void message.error(asProblem(problem).message),
    )
  if (!parties) return null
  const [only] = parties
  if (!only) return <span title={t('noPartyNext')}>{t('noParty')}</span>
  if (parties.length === 1)
    return (
      <Button type="primary" loading={draft.isSending} onClick={() => begin(only.id)}>
        {t('draft')}
      </Button>
    )
  const items = parties.map(({ id, name }) => ({ key: id, label: t('draftFor', { name }), onClick: () => begin(id) }))
  return (
    <Dropdown trigger={['click']} menu={{ items }}>
      <Button type="primary" loading={draft.isSending}>
        {t('draft')}
      </Button>
    </Dropdown>
  )
}
