// A step of the review being made: every record it touches is checked against the version seen, changed, and remembered.
import { json } from '#platform/database/tables.ts'
import type { Context } from '#platform/work/context.ts'
import { ruleErrors } from '#rules/errors.ts'
import { noticeErrors } from '../errors.ts'
import type { readRecords } from '../get-notice.ts'
import type { ProposalRow, SentenceRow, SuspectRow } from '../present.ts'
import type { RecordedChange } from '../table.ts'

type Records = Awaited<ReturnType<typeof readRecords>>
type Row = { id: string; version: number }
type ProposalPatch = Partial<Omit<ProposalRow, 'id' | 'version'>>

export class Draft {
  readonly ctx: Context
  readonly noticeId: string
  readonly text: string
  /** Who changed the notice last, for the person whose version is stale. */
  readonly #changedBy: string
  readonly proposals: Map<string, ProposalRow>
  readonly sentences: Map<string, SentenceRow>
  readonly suspects: Map<string, SuspectRow>
  readonly changes: RecordedChange[] = []

  constructor(ctx: Context, notice: { id: string; text: string; changed_by: string | null }, records: Records) {
    this.ctx = ctx
    this.noticeId = notice.id
    this.text = notice.text
    this.#changedBy = notice.changed_by ?? '他人'
    const byId = <T extends Row>(rows: readonly T[]) => new Map(rows.map((row) => [row.id, row]))
    this.proposals = byId(records.proposals)
    this.sentences = byId(records.sentences)
    this.suspects = byId(records.suspects)
  }

  /** Refuses `…-not-found`, and `stale-version` when someone changed the record since `version`. */
  proposal(id: string, version?: number): ProposalRow {
    return this.#seen(this.proposals.get(id), 'proposal-not-found', version)
  }
  sentence(id: string, version?: number): SentenceRow {
    return this.#seen(this.sentences.get(id), 'sentence-not-found', version)
  }
  suspect(id: string, version?: number): SuspectRow {
    return this.#seen(this.suspects.get(id), 'suspect-not-found', version)
  }

  changeProposal(row: ProposalRow, patch: ProposalPatch): Promise<void> {
    return this.changeProposals([row], patch)
  }
  /** The same change to many. */
  changeProposals(rows: readonly ProposalRow[], { facts, ...columns }: ProposalPatch): Promise<void> {
    const patch = facts === undefined ? columns : { ...columns, facts }
    const set = facts === undefined ? columns : { ...columns, facts: json(facts) }
    return this.#change('proposal', this.proposals, rows, patch, set)
  }
  changeSentences(rows: readonly SentenceRow[], patch: Pick<SentenceRow, 'decision' | 'reason'>): Promise<void> {
    return this.#change('notice_sentence', this.sentences, rows, patch, patch)
  }
  changeSuspect(row: SuspectRow, patch: Pick<SuspectRow, 'state' | 'correction'>): Promise<void> {
    return this.#change('suspect', this.suspects, [row], patch, patch)
  }

  async insertProposal(row: ProposalRow): Promise<void> {
    await this.ctx.sql
      .insertInto('proposal')
      .values({ ...row, facts: json(row.facts) })
      .execute()
    this.proposals.set(row.id, row)
    this.changes.push({ table: 'proposal', id: row.id, before: null, after: { ...row } })
  }

  async removeProposal(row: ProposalRow): Promise<void> {
    await this.ctx.sql
      .deleteFrom('proposal')
      .where('authority', '=', this.ctx.authority)
      .where('id', '=', row.id)
      .execute()
    this.proposals.delete(row.id)
    this.changes.push({ table: 'proposal', id: row.id, before: { ...row }, after: null })
  }

  proposalsOf(sentenceId: string): ProposalRow[] {
    return [...this.proposals.values()].filter((proposal) => proposal.sentence_id === sentenceId)
  }

  #seen<T extends Row>(row: T | undefined, missing: Parameters<typeof noticeErrors.refuse>[0], version?: number): T {
    if (!row) throw noticeErrors.refuse(missing)
    if (version !== undefined && row.version !== version) {
      throw ruleErrors.refuse('stale-version', { by: this.#changedBy })
    }
    return row
  }

  /** Remembers only the columns that changed, and the versions before and after. */
  async #change<T extends Row>(
    table: RecordedChange['table'],
    known: Map<string, T>,
    rows: readonly T[],
    patch: Partial<T>,
    set: object,
  ): Promise<void> {
    if (rows.length === 0) return
    await this.ctx.sql
      // The three tables share the columns used here.
      .updateTable(table as 'proposal')
      .set((column) => ({ ...set, version: column('version', '+', 1) }))
      .where('authority', '=', this.ctx.authority)
      .where(
        'id',
        'in',
        rows.map(({ id }) => id),
      )
      .execute()
    for (const row of rows) {
      const before: Record<string, unknown> = { version: row.version }
      for (const key of Object.keys(patch) as (keyof T & string)[]) before[key] = row[key]
      const after = { ...row, ...patch, version: row.version + 1 }
      known.set(row.id, after)
      this.changes.push({ table, id: row.id, before, after: { ...patch, version: after.version } })
    }
  }
}
