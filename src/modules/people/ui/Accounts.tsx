// The accounts of the department, for the three administrators.
import { Button } from 'antd'
import { useState } from 'react'
import * as z from 'zod'
import { useEndpoint } from '#web/api/use-endpoint.ts'
import { type Column, DataTable } from '#web/kit/DataTable.tsx'
import { EmptyState } from '#web/kit/EmptyState.tsx'
import { useListAddress } from '#web/kit/list-address.ts'
import { Pager } from '#web/kit/Pager.tsx'
import { ProblemNotice } from '#web/kit/ProblemNotice.tsx'
import { SearchField } from '#web/kit/SearchField.tsx'
import { StatusTag } from '#web/kit/StatusTag.tsx'
import { useTexts } from '#web/language/define-texts.ts'
import { shellTexts } from '#web/shell/texts.ts'
import { type Account, listAccounts } from '../contract.ts'
import { AccountPanel } from './AccountPanel.tsx'
import { AdministrationHeader } from './AdministrationHeader.tsx'
import { accountTones } from './account-state.ts'
import { administrationTexts } from './administration-texts.ts'
import { CreateAccount } from './CreateAccount.tsx'

const addressSchema = z.object({ search: z.string().max(50).optional(), account: z.uuid().optional() })

export function Accounts() {
  const t = useTexts(administrationTexts)
  const role = useTexts(shellTexts)
  const { filter, cursor, paging, narrow } = useListAddress(addressSchema)
  const { answer, problem, isRefreshing, readAgain } = useEndpoint(
    listAccounts,
    { search: filter.search, cursor, limit: 50 },
    { keepsLast: true },
  )
  const [isCreating, setCreating] = useState(false)
  const opened = answer?.rows.find(({ id }) => id === filter.account)
  const open = (id: string | undefined) => narrow({ account: id })
  const columns: Column<Account>[] = [
    {
      key: 'username',
      title: t('username'),
      width: 150,
      cell: ({ id, username }) => (
        <Button type="link" size="small" style={{ padding: 0, height: 22 }} onClick={() => open(id)}>
          <span translate="no">{username}</span>
        </Button>
      ),
    },
    { key: 'name', title: t('name'), width: 120, cell: ({ name }) => name },
    { key: 'unit', title: t('unit'), width: 220, cell: ({ unitName }) => unitName },
    {
      key: 'roles',
      title: t('roles'),
      cell: ({ grants }) =>
        grants.length === 0
          ? t('noRole')
          : grants.map((grant) => `${role(`role.${grant.role}`)}（${grant.unitName}）`).join('、'),
    },
    {
      key: 'state',
      title: t('state'),
      width: 90,
      cell: ({ state }) => <StatusTag tone={accountTones[state]}>{t(`state.${state}`)}</StatusTag>,
    },
    {
      key: 'secondFactor',
      title: t('secondFactor'),
      width: 110,
      cell: ({ secondFactor }) => (secondFactor ? t('on') : t('off')),
    },
  ]
  return (
    <>
      <AdministrationHeader
        tab="accounts"
        actions={
          answer?.allowedActions.includes('create') && (
            <Button type="primary" onClick={() => setCreating(true)}>
              {t('createAccount')}
            </Button>
          )
        }
      />
      <ProblemNotice problem={problem} onRetry={readAgain} />
      <DataTable
        name="accounts"
        label={t('accounts')}
        columns={columns}
        rows={answer?.rows}
        rowId={({ id }) => id}
        isRefreshing={isRefreshing}
        onOpen={({ id }) => open(id)}
        empty={<EmptyState title={t('noAccounts')} next={t('noAccountsNext')} />}
        filters={
          <SearchField
            value={filter.search}
            placeholder={t('searchAccounts')}
            onSearch={(search) => narrow({ search })}
          />
        }
        footer={<Pager paging={paging} answer={answer} />}
      />
      <CreateAccount open={isCreating} onClose={() => setCreating(false)} />
      <AccountPanel account={opened} onClose={() => open(undefined)} />
    </>
  )
}
