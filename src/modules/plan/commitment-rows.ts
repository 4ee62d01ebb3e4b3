// Commitments as rows of a list: with their item, units and lists.
import { jsonArrayFrom, jsonObjectFrom } from 'kysely/helpers/postgres'
import type { Context } from '#platform/work/context.ts'
import { commitmentState } from './commitment-state.ts'
import type { CommitmentRow } from './contract.ts'
import './breakdown/table.ts'
import './table.ts'

/** A query over commitments that callers narrow, order and limit. */
export const commitmentsOf = (ctx: Context) =>
  ctx.sql
    .selectFrom('commitment')
    .innerJoin('plan_item', (join) =>
      join.onRef('plan_item.authority', '=', 'commitment.authority').onRef('plan_item.id', '=', 'commitment.item_id'),
    )
    .select((query) => [
      'commitment.id',
      'commitment.plan_id',
      'commitment.position',
      'commitment.no',
      'commitment.text',
      'commitment.facts',
      'commitment.kind',
      'commitment.quantity',
      'commitment.due_on',
      'commitment.deadline_text',
      'commitment.responsible_leader',
      'commitment.contact',
      'commitment.note',
      'commitment.version',
      'plan_item.id as item_id',
      'plan_item.no as item_no',
      'plan_item.title as item_title',
      'plan_item.system',
      commitmentState.as('state'),
      // Looked up only for the rows shown: counting them needs no part.
      jsonObjectFrom(
        query
          .selectFrom('part')
          .select(['part.light', 'part.light_rule as lightRule', 'part.completion'])
          .whereRef('part.authority', '=', 'commitment.authority')
          .whereRef('part.commitment_id', '=', 'commitment.id')
          .where('part.parent_id', 'is', null),
      ).as('whole'),
      jsonArrayFrom(
        query
          .selectFrom('commitment_unit')
          .innerJoin('unit', (join) =>
            join
              .onRef('unit.authority', '=', 'commitment_unit.authority')
              .onRef('unit.id', '=', 'commitment_unit.unit_id'),
          )
          .select([
            'commitment_unit.unit_id as unitId',
            'unit.name as unitName',
            'commitment_unit.duty',
            'commitment_unit.state',
            'commitment_unit.why',
          ])
          .whereRef('commitment_unit.authority', '=', 'commitment.authority')
          .whereRef('commitment_unit.commitment_id', '=', 'commitment.id')
          .orderBy('commitment_unit.duty')
          .orderBy('commitment_unit.position'),
      ).as('units'),
      jsonArrayFrom(
        query
          .selectFrom('list_entry')
          .select('list_entry.list')
          .whereRef('list_entry.authority', '=', 'commitment.authority')
          .whereRef('list_entry.plan_id', '=', 'commitment.plan_id')
          .whereRef('list_entry.commitment_id', '=', 'commitment.id'),
      ).as('lists'),
    ])
    .where('commitment.authority', '=', ctx.authority)

type Row = Awaited<ReturnType<ReturnType<typeof commitmentsOf>['executeTakeFirstOrThrow']>>

export function presentCommitment(row: Row): CommitmentRow {
  return {
    id: row.id,
    no: row.no,
    itemId: row.item_id,
    itemNo: row.item_no,
    itemTitle: row.item_title,
    system: row.system,
    text: row.text,
    kind: row.kind,
    quantity: row.quantity,
    dueOn: row.due_on,
    deadlineText: row.deadline_text,
    document: row.facts.document ?? null,
    eventRole: row.facts.eventRole ?? null,
    places: row.facts.places,
    units: row.units,
    lists: row.lists.map(({ list }) => list),
    state: row.state,
    light: row.whole?.light ?? 'none',
    lightRule: row.whole?.lightRule ?? null,
    completion: row.whole?.completion ?? null,
    responsibleLeader: row.responsible_leader,
    contact: row.contact,
    note: row.note,
    version: row.version,
  }
}
