// One of the lists of a plan: its own columns, cells changed in place, rows added, moved and removed.
import { Button } from 'antd'
import { useState } from 'react'
import { useCommand } from '#web/api/use-command.ts'
import { useEndpoint } from '#web/api/use-endpoint.ts'
import { ConfirmAction } from '#web/kit/ConfirmAction.tsx'
import { EmptyState } from '#web/kit/EmptyState.tsx'
import { ProblemNotice } from '#web/kit/ProblemNotice.tsx'
import { useTexts } from '#web/language/define-texts.ts'
import {
  addListEntry,
  editListEntry,
  type ListEntry,
  type ListName,
  listCommitments,
  type Plan,
  readList,
  readPlan,
  removeListEntry,
} from '../contract.ts'
import { AddToList } from './AddToList.tsx'
import { ListRow } from './ListRow.tsx'
import styles from './ListTab.module.css'
import { listTexts } from './list-texts.ts'

export function ListTab({ plan, list }: { plan: Plan; list: ListName }) {
  const t = useTexts(listTexts)
  const planId = plan.id
  const { answer, problem, readAgain } = useEndpoint(readList, { planId, list })
  const edit = useCommand(editListEntry, [readList])
  const add = useCommand(addListEntry, [readList, readPlan, listCommitments])
  const remove = useCommand(removeListEntry, [readList, readPlan, listCommitments])
  const [isAdding, setAdding] = useState(false)
  const [leaving, setLeaving] = useState<ListEntry>()
  if (problem) return <ProblemNotice problem={problem} onRetry={readAgain} />
  if (!answer) return null

  const { columns, entries, allowedActions } = answer
  const mayEdit = allowedActions.includes('edit-lists')
  const total = columns.reduce((sum, { width }) => sum + width, 0)
  const wordsOf = ({ cells }: ListEntry) => cells[columns[0]?.key ?? ''] ?? ''
  const refused = edit.problem ?? (isAdding ? null : add.problem)
  const refresh = () => {
    edit.forgetProblem()
    add.forgetProblem()
    readAgain()
  }
  return (
    <div className={styles['tab']}>
      <div className={styles['tools']}>
        <span>{t('rows', { count: entries.length })}</span>
        {mayEdit && <span className={styles['hint']}>{t('editHint')}</span>}
        {mayEdit && (
          <span className={styles['commands']}>
            <Button
              loading={add.isSending && !isAdding}
              onClick={() => add.send({ planId, list, commitmentId: null, cells: {} })}
            >
              {t('addRow')}
            </Button>
            <Button type="primary" onClick={() => setAdding(true)}>
              {t('addCommitment')}
            </Button>
          </span>
        )}
      </div>
      <ProblemNotice problem={refused} onClose={refresh} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
      <section className={styles['scroll']} tabIndex={0} aria-label={t('commitment')}>
        <table className={styles['table']}>
          <colgroup>
            <col style={{ width: 96 }} />
            {columns.map(({ key, width }) => (
              <col key={key} style={{ width: `${(width / total) * 100}%` }} />
            ))}
            {mayEdit && <col style={{ width: 104 }} />}
          </colgroup>
          <thead>
            <tr>
              <th scope="col">{t('no')}</th>
              {columns.map(({ key, title }) => (
                <th key={key} scope="col" lang="zh-CN">
                  {title}
                </th>
              ))}
              {mayEdit && (
                <th scope="col">
                  <span className="unseen">{t('actions')}</span>
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {entries.map((entry, index) => (
              <ListRow
                key={entry.id}
                entry={entry}
                place={index + 1}
                isLast={index === entries.length - 1}
                columns={columns}
                mayEdit={mayEdit}
                onEdit={(cells) => edit.send({ entryId: entry.id, version: entry.version, cells })}
                onMove={(position) => edit.send({ entryId: entry.id, version: entry.version, position })}
                onRemove={() => setLeaving(entry)}
              />
            ))}
          </tbody>
        </table>
        {entries.length === 0 && <EmptyState title={t('empty')} next={mayEdit ? t('emptyNext') : t('emptyToRead')} />}
      </section>
      <AddToList
        planId={planId}
        open={isAdding}
        problem={add.problem}
        isSending={add.isSending}
        onAdd={(commitmentId) => add.send({ planId, list, commitmentId, cells: {} }, () => setAdding(false))}
        onClose={() => {
          setAdding(false)
          add.forgetProblem()
        }}
      />
      <ConfirmAction
        open={leaving !== undefined}
        title={t('removeTitle')}
        consequence={leaving && t('removeConsequence', { words: wordsOf(leaving) })}
        action={t('remove')}
        isDangerous
        isSending={remove.isSending}
        problem={remove.problem}
        onConfirm={() =>
          leaving && remove.send({ entryId: leaving.id, version: leaving.version }, () => setLeaving(undefined))
        }
        onClose={() => {
          setLeaving(undefined)
          remove.forgetProblem()
        }}
      />
    </div>
  )
}
