// Stores what was read: the text untouched, its items and sentences, a proposal for every commitment, every suspect.
import { uuidv7 } from 'uuidv7'
import { json } from '#platform/database/tables.ts'
import type { Context } from '#platform/work/context.ts'
import type { ReadCommitment, Reading } from '#reading/contract.ts'
import type { Facts, Ledger } from './contract.ts'
import './table.ts'

export interface ReadNotice {
  text: string
  reading: Reading
  fileId: string
  fileName: string
  sha256: string
  copyNo: number
  importedBy: string
}

/** Rows of one insert; PostgreSQL takes at most 65,535 parameters. */
const batch = 1_000

/** The id of the new notice. */
export async function storeReading(ctx: Context, notice: ReadNotice): Promise<string> {
  const { text, reading } = notice
  const { header } = reading
  const noticeId = uuidv7()
  const own = { authority: ctx.authority, notice_id: noticeId }
  await ctx.sql
    .insertInto('notice')
    .values({
      authority: ctx.authority,
      id: noticeId,
      file_id: notice.fileId,
      sha256: notice.sha256,
      copy_no: notice.copyNo,
      file_name: notice.fileName,
      title: header.printedDocument ?? header.title ?? notice.fileName,
      doc_number: header.docNumber,
      issuer: header.issuer,
      plan_year: header.planYear,
      text,
      header: json(header),
      headline_targets: json(reading.headlineTargets),
      systems: json(reading.systems),
      ledger: json(firstLedger(reading)),
      state: 'in-review',
      imported_by: notice.importedBy,
      imported_at: ctx.clock.now(),
    })
    .execute()

  const items = reading.items.map((item, position) => ({ item, id: uuidv7(), position }))
  await inBatches(items, (rows) =>
    ctx.sql
      .insertInto('notice_item')
      .values(
        rows.map(({ item, id, position }) => ({
          ...own,
          id,
          position,
          no: item.no,
          path: item.path,
          title: item.title,
          system: item.system,
          starts_at: item.start,
          ends_at: item.end,
          responsible: item.responsible ? json(item.responsible) : null,
          deadline: item.deadline ? json(item.deadline) : null,
        })),
      )
      .execute(),
  )

  const sentences = [
    ...reading.preamble.map((sentence) => ({ sentence, itemId: null })),
    ...items.flatMap(({ item, id }) => item.sentences.map((sentence) => ({ sentence, itemId: id }))),
    ...reading.closing.map((sentence) => ({ sentence, itemId: null })),
  ].map((sentence, position) => ({ ...sentence, id: uuidv7(), position }))
  await inBatches(sentences, (rows) =>
    ctx.sql
      .insertInto('notice_sentence')
      .values(
        rows.map(({ sentence, id, itemId, position }) => ({
          ...own,
          id,
          item_id: itemId,
          position,
          starts_at: sentence.start,
          ends_at: sentence.end,
          role: sentence.role,
        })),
      )
      .execute(),
  )

  const proposals = sentences.flatMap(({ sentence, id, itemId }) =>
    itemId === null ? [] : sentence.commitments.map((commitment) => ({ commitment, sentenceId: id, itemId })),
  )
  await inBatches(proposals, (rows) =>
    ctx.sql
      .insertInto('proposal')
      .values(
        rows.map(({ commitment, sentenceId, itemId }) => ({
          ...own,
          id: uuidv7(),
          item_id: itemId,
          sentence_id: sentenceId,
          starts_at: commitment.start,
          ends_at: commitment.end,
          facts: json(factsOf(commitment)),
          state: 'proposed' as const,
          origin: 'reader' as const,
          confidence: commitment.confidence,
        })),
      )
      .execute(),
  )

  await inBatches(reading.suspects, (rows) =>
    ctx.sql
      .insertInto('suspect')
      .values(
        rows.map(({ start, end, ...suspect }) => ({
          ...own,
          ...suspect,
          id: uuidv7(),
          starts_at: start,
          ends_at: end,
          state: 'open' as const,
        })),
      )
      .execute(),
  )
  await ctx.audit({
    action: 'read-notice',
    subjectKind: 'notice',
    subjectId: noticeId,
    after: { title: header.title, items: items.length, sentences: sentences.length, proposals: proposals.length },
  })
  return noticeId
}

function firstLedger({ items, ledger: { sentences }, suspects }: Reading): Ledger {
  const undecided = items.flatMap((item) => item.sentences.flatMap((sentence) => sentence.commitments)).length
  const none = { committed: 0, context: 0, declined: 0 }
  return { items: items.length, sentences, ...none, unaccounted: sentences, undecided, openSuspects: suspects.length }
}

function factsOf({ start: _start, end: _end, confidence: _confidence, ...facts }: ReadCommitment): Facts {
  return facts
}

async function inBatches<T>(rows: readonly T[], insert: (rows: readonly T[]) => Promise<unknown>): Promise<void> {
  for (let from = 0; from < rows.length; from += batch) await insert(rows.slice(from, from + batch))
}
