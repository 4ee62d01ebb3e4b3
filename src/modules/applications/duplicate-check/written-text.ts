// What an applicant wrote: answers in words, and the attachments that are texts.
import { Refusal } from '#kernel/refusal.ts'
import type { FileStore } from '#platform/files/file-store.ts'
import type { Context } from '#platform/work/context.ts'
import type { Facts } from '#rules/condition.ts'
import { type Edition, writtenFields } from '#rules/define-programme.ts'
import { applicationsOf, procedureOf } from '../application-rows.ts'
import './table.ts'

/** The text of a file; refuses where it holds none that can be read. */
export type ReadText = (bytes: Uint8Array, name: string) => Promise<string>

interface Written {
  answers: string
  files: readonly { name: string; sha256: string }[]
}

export async function findWritten(ctx: Context, applicationId: string): Promise<Written | undefined> {
  const row = await applicationsOf(ctx).where('application.id', '=', applicationId).executeTakeFirst()
  if (!row) return undefined
  const { edition } = procedureOf(row.edition)
  const kept = await ctx.sql
    .selectFrom('application_file')
    .innerJoin('stored_file', (join) =>
      join
        .onRef('stored_file.authority', '=', 'application_file.authority')
        .onRef('stored_file.id', '=', 'application_file.file_id'),
    )
    .select(['stored_file.id', 'stored_file.name', 'stored_file.sha256'])
    .where('application_file.authority', '=', ctx.authority)
    .where('application_file.application_id', '=', applicationId)
    .where('application_file.field', 'in', ['', ...textFiles(edition)])
    .orderBy('stored_file.id')
    .execute()
  // A file that was replaced before submission is still kept, and is not part of it.
  const named = new Set(
    textFiles(edition).flatMap((field) => (row.facts[field] as readonly string[] | undefined) ?? []),
  )
  return { answers: answersIn(edition, row.facts), files: kept.filter(({ id }) => named.has(id)) }
}

/** Papers written for the application may come as docx; scans and printed works may not. */
const textFiles = ({ attachments }: Edition): string[] =>
  Object.entries(attachments).flatMap(([name, field]) =>
    field.kind === 'files' && field.accepts.includes('docx') ? [name] : [],
  )

/** Nothing personal, and nothing the registers said. */
function answersIn(edition: Edition, facts: Facts): string {
  const known = Object.values(edition.form).flatMap(({ fields, from }) =>
    from === 'register' ? Object.keys(fields) : [],
  )
  return Object.entries(writtenFields(edition))
    .filter(
      ([name, { kind, privacy }]) => kind === 'text' && !privacy?.match(/personal|sensitive/) && !known.includes(name),
    )
    .flatMap(([name]) => (typeof facts[name] === 'string' ? [facts[name]] : []))
    .join('\n')
}

export async function readWritten({ answers, files }: Written, store: Pick<FileStore, 'get'>, readText: ReadText) {
  const texts = [answers]
  const unreadable: string[] = []
  for (const { name, sha256 } of files)
    try {
      texts.push(await readText(await store.get(sha256), name))
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      unreadable.push(name)
    }
  return { text: texts.filter(Boolean).join('\n\n'), unreadable }
}
