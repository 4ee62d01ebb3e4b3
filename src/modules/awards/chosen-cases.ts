// Cases chosen from a list, held until the transaction ends, each with what the actor is to it.
import { type CaseRow, getCase } from '#modules/applications/index.ts'
import type { Context } from '#platform/work/context.ts'
import type { Party } from '#rules/stage.ts'
import { awardErrors } from './errors.ts'

export interface ChosenCase {
  row: CaseRow
  parties: ReadonlySet<Party>
}

/** In one order for everybody, so that two who choose the same cases never wait for each other. Refuses `not-in-call`. */
export async function chosenCases(ctx: Context, callId: string, ids: readonly string[]): Promise<ChosenCase[]> {
  const chosen: ChosenCase[] = []
  for (const id of [...new Set(ids)].sort()) {
    const { row, parties } = await getCase(ctx, id, { locked: true })
    if (row.call_id !== callId) throw awardErrors.refuse('not-in-call')
    chosen.push({ row, parties })
  }
  return chosen
}
