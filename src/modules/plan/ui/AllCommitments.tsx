// All commitments of a plan: the tree of systems and items on the left, the table with its filters on the right.

import { Button } from 'antd'
import { useState } from 'react'
import { useEndpoint } from '#web/api/use-endpoint.ts'
import { useGo } from '#web/kit/AddressLink.tsx'
import { DataTable } from '#web/kit/DataTable.tsx'
import { EmptyState } from '#web/kit/EmptyState.tsx'
import { useListAddress } from '#web/kit/list-address.ts'
import { Pager } from '#web/kit/Pager.tsx'
import { ProblemNotice } from '#web/kit/ProblemNotice.tsx'
import { kitTexts } from '#web/kit/texts.ts'
import { useTexts } from '#web/language/define-texts.ts'
import { commitmentFilter, listCommitments, type Plan } from '../contract.ts'
import { commitmentAddress } from './addresses.ts'
import { CommitmentFilters } from './CommitmentFilters.tsx'
import { ConfirmUnits } from './ConfirmUnits.tsx'
import { useCommitmentColumns } from './commitment-columns.tsx'
import { ItemPicker } from './ItemPicker.tsx'
import styles from './PlanPage.module.css'
import { PlanTree } from './PlanTree.tsx'
import { planTexts } from './texts.ts'

const nothing: ReadonlySet<string> = new Set()
const noFilter = Object.fromEntries(Object.keys(commitmentFilter.shape).map((key) => [key, undefined]))

export function AllCommitments({ plan }: { plan: Plan }) {
  const t = useTexts(planTexts)
  const kit = useTexts(kitTexts)
  const go = useGo()
  const { filter, cursor, paging, narrow } = useListAddress(commitmentFilter)
  const { answer, problem, isRefreshing, readAgain } = useEndpoint(
    listCommitments,
    { planId: plan.id, ...filter, cursor, limit: 100 },
    { keepsLast: true },
  )
  const [chosen, setChosen] = useState(nothing)
  const columns = useCommitmentColumns(filter.search)
  const mayAssign = plan.allowedActions.includes('assign-units')
  const change = (part: Parameters<typeof narrow>[0]) => {
    setChosen(nothing)
    narrow(part)
  }
  return (
    <div className={styles['body']}>
      <PlanTree plan={plan} system={filter.system} itemId={filter.itemId} onChoose={change} />
      <div className={styles['table']}>
        <ProblemNotice problem={problem} onRetry={readAgain} />
        <DataTable
          name="commitments"
          label={t('all')}
          columns={columns}
          rows={answer?.rows}
          rowId={({ id }) => id}
          isRefreshing={isRefreshing}
          onOpen={({ id }) => go(commitmentAddress(id))}
          {...(mayAssign && { chosen, onChoose: setChosen })}
          empty={
            <EmptyState title={t('noMatch')} next={t('noMatchNext')}>
              <Button onClick={() => change(noFilter)}>{kit('clearFilters')}</Button>
            </EmptyState>
          }
          filters={
            <>
              <ItemPicker plan={plan} system={filter.system} itemId={filter.itemId} onChoose={change} />
              <CommitmentFilters filter={filter} onChange={change} />
            </>
          }
          commands={
            mayAssign && (
              <ConfirmUnits
                planId={plan.id}
                rows={answer?.rows.filter(({ id, state }) => chosen.has(id) && state === 'proposed') ?? []}
                onDone={() => setChosen(nothing)}
              />
            )
          }
          footer={<Pager paging={paging} answer={answer} />}
        />
      </div>
    </div>
  )
}
