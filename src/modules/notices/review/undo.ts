// Takes a step back: every record it touched returns to what it was, unless someone has changed it since.
import { isDeepStrictEqual } from 'node:util'
import { noticeErrors } from '../errors.ts'
import type { ProposalRow, SentenceRow, SuspectRow } from '../present.ts'
import type { RecordedChange } from '../table.ts'
import type { Draft } from './draft.ts'

/** Refuses `step-not-found` and `step-overtaken`. Undoing is itself a step and can be undone. */
export async function undo(draft: Draft, { stepNo }: { stepNo: number }): Promise<string> {
  const step = await draft.ctx.sql
    .selectFrom('review_step')
    .select(['about', 'changes', 'undone_by'])
    .where('authority', '=', draft.ctx.authority)
    .where('notice_id', '=', draft.noticeId)
    .where('no', '=', stepNo)
    .executeTakeFirst()
  if (!step || step.undone_by !== null) throw noticeErrors.refuse('step-not-found')
  for (const change of [...step.changes].reverse()) await revert(draft, change)
  return step.about
}

async function revert(draft: Draft, { table, id, before, after }: RecordedChange): Promise<void> {
  const present = rowsOf(draft, table).get(id)
  if (!isAsLeft(present, after)) throw noticeErrors.refuse('step-overtaken')

  if (before === null) await draft.removeProposal(present as ProposalRow)
  // A record that comes back counts its versions on: whoever saw the old ones must look again.
  else if (after === null)
    await draft.insertProposal({ ...(before as ProposalRow), version: Number(before['version']) + 1 })
  else {
    const { version: _version, ...patch } = before
    if (table === 'proposal') await draft.changeProposal(present as ProposalRow, patch)
    else if (table === 'notice_sentence') await draft.changeSentences([present as SentenceRow], patch as SentenceRow)
    else await draft.changeSuspect(present as SuspectRow, patch as SuspectRow)
  }
}

/** Whether a record still holds what the step left in it; its version may have gone on by undoing later steps. */
function isAsLeft(present: object | undefined, after: RecordedChange['after']): boolean {
  if (present === undefined || after === null) return present === undefined && after === null
  const left = new Map(Object.entries(present))
  return Object.entries(after).every(
    ([column, value]) => column === 'version' || isDeepStrictEqual(left.get(column), value),
  )
}

function rowsOf(draft: Draft, table: RecordedChange['table']): ReadonlyMap<string, { version: number }> {
  if (table === 'proposal') return draft.proposals
  return table === 'notice_sentence' ? draft.sentences : draft.suspects
}
