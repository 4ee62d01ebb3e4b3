// One register as a list: filtered, searched, sorted and paged by the server, with the totals of what is shown.
import { useParams } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import { technologyContract } from '#policy/national/registers/technology-contract.ts'
import type { Register } from '#rules/define-register.ts'
import { inLanguage, inUnit, unitOf } from '#rules/field-words.ts'
import { useEndpoint } from '#web/api/use-endpoint.ts'
import { AddressLink, useGo } from '#web/kit/AddressLink.tsx'
import { DataTable } from '#web/kit/DataTable.tsx'
import { EmptyState } from '#web/kit/EmptyState.tsx'
import { useListAddress } from '#web/kit/list-address.ts'
import { PageHeader } from '#web/kit/PageHeader.tsx'
import { Pager } from '#web/kit/Pager.tsx'
import { ProblemNotice } from '#web/kit/ProblemNotice.tsx'
import { number } from '#web/kit/quantity.ts'
import { kitTexts } from '#web/kit/texts.ts'
import { useLanguage, useTexts } from '#web/language/define-texts.ts'
import { countEntries, entryListQuery, findRegister, listEntries, listRegisters } from '../contract.ts'
import { entryAddress, filingsAddress, importsAddress, statisticsAddress } from './addresses.ts'
import { Demonstration } from './Demonstration.tsx'
import { EntryForm } from './EntryForm.tsx'
import { ExportEntries } from './ExportEntries.tsx'
import { listable, useEntryColumns } from './entry-columns.tsx'
import { filingTexts } from './filing/texts.ts'
import { EntryFilters } from './filters/EntryFilters.tsx'
import { SavedViews } from './SavedViews.tsx'
import { statisticsTexts } from './statistics/texts.ts'
import { registerTexts } from './texts.ts'

const listAddress = entryListQuery.omit({ columns: true })
const nothing = { search: undefined, where: undefined, party: undefined }

export function RegisterPage() {
  const t = useTexts(registerTexts)
  const { register: id = '' } = useParams({ strict: false }) as { register?: string }
  const register = findRegister(id)
  const { answer, problem, readAgain } = useEndpoint(listRegisters, {})
  const own = answer?.find((one) => one.id === id)
  if (!register) return <EmptyState title={t('noRegister')} />
  if (problem) return <ProblemNotice problem={problem} onRetry={readAgain} />
  return own ? <EntryList key={id} register={register} sees={own.sees} actions={own.allowedActions} /> : null
}

interface Props {
  register: Register
  sees: Parameters<typeof useEntryColumns>[1]
  actions: readonly string[]
}

function EntryList({ register, sees, actions }: Props) {
  const t = useTexts(registerTexts)
  const kit = useTexts(kitTexts)
  const language = useLanguage()
  const go = useGo()
  const { filter, cursor, paging, narrow } = useListAddress(listAddress)
  const { sort, ...narrowing } = filter
  const columns = useEntryColumns(register, sees)
  const asked = { register: register.id, ...filter, columns: listable(register, sees).join(',') }
  const { answer, problem, isRefreshing, readAgain } = useEndpoint(
    listEntries,
    { ...asked, cursor, limit: 100 },
    { keepsLast: true },
  )
  const { answer: totals } = useEndpoint(countEntries, { register: register.id, ...narrowing }, { keepsLast: true })
  const [isCreating, setCreating] = useState(false)
  const isNarrowed = Object.values(narrowing).some((value) => value !== undefined)
  const { amount, happenedOn } = register.common
  const by = (sort ?? `-${happenedOn ?? 'recorded'}`).replace(/^-/, '')
  return (
    <>
      <PageHeader
        title={inLanguage(register.title, language)}
        trail={[{ title: t('registers'), to: '/registers' }]}
        facts={
          <>
            {totals && <span>{t('countOf', { count: number(totals.count) })}</span>}
            <Demonstration count={totals?.demonstration ?? 0} />
            {register === technologyContract && <ContractLinks />}
          </>
        }
        actions={
          <>
            <SavedViews register={register} query={filter} onOpen={(query) => narrow({ ...nothing, ...query })} />
            <ExportEntries query={asked} />
            {actions.includes('import') && (
              <Button onClick={() => go(importsAddress(register.id))}>{t('import')}</Button>
            )}
            {actions.includes('create') && (
              <Button type="primary" onClick={() => setCreating(true)}>
                {t('create')}
              </Button>
            )}
          </>
        }
      />
      <ProblemNotice problem={problem} onRetry={readAgain} />
      <DataTable
        name={`register.${register.id}`}
        label={inLanguage(register.title, language)}
        columns={columns}
        rows={answer?.rows}
        rowId={({ id }) => id}
        isRefreshing={isRefreshing}
        onOpen={({ id }) => go(entryAddress(register.id, id))}
        order={{ by, isDescending: sort === undefined || sort.startsWith('-') }}
        onOrder={({ by: next, isDescending }) => narrow({ sort: `${isDescending ? '-' : ''}${next}` })}
        filters={<EntryFilters register={register} sees={sees} filter={filter} onChange={narrow} />}
        {...(totals && {
          totals: {
            [register.common.name]: t('sum'),
            ...(amount !== undefined && totals.amount !== null && { [amount]: sumIn(register, amount, totals.amount) }),
          },
        })}
        empty={
          isNarrowed ? (
            <EmptyState title={t('noMatch')} next={t('noMatchNext')}>
              <Button onClick={() => narrow(nothing)}>{kit('clearFilters')}</Button>
            </EmptyState>
          ) : (
            <EmptyState title={t('none')} next={t('noneNext')} />
          )
        }
        footer={<Pager paging={paging} answer={answer && { ...answer, total: totals?.count }} />}
      />
      <EntryForm
        register={register}
        open={isCreating}
        onClose={() => setCreating(false)}
        onDone={(id) => go(entryAddress(register.id, id))}
      />
    </>
  )
}

/** The service that fills the register, and the figures made of it. */
function ContractLinks() {
  const filing = useTexts(filingTexts)
  const statistics = useTexts(statisticsTexts)
  return (
    <>
      <AddressLink to={filingsAddress}>{filing('title')}</AddressLink>
      <AddressLink to={statisticsAddress}>{statistics('title')}</AddressLink>
    </>
  )
}

const digits = new Intl.NumberFormat('zh-CN', { minimumFractionDigits: 2, maximumFractionDigits: 2 })

function sumIn({ allFields }: Register, name: string, fen: number): string {
  const field = allFields[name]
  return field?.kind === 'money' ? digits.format(inUnit(fen, unitOf(field))) : ''
}
