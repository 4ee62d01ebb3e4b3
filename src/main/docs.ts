// Writes docs/generated from the code itself: what it answers, stores, permits and refuses.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { pino } from 'pino'
import * as z from 'zod'
import { systemClock } from '#platform/clock/clock.ts'
import { type Database, openEmbedded } from '#platform/database/database.ts'
import { migrate } from '#platform/database/migrate.ts'
import { openFileStore } from '#platform/files/file-store.ts'
import { scannerOf } from '#platform/files/take-attachment.ts'
import { Api } from '#platform/http/route.ts'
import { createHttpServer } from '#platform/http/server.ts'
import { openJobQueue } from '#platform/jobs/job-queue.ts'
import { readingSchema } from '#reading/contract.ts'
import { type Role, roles } from '#rules/actor.ts'
import { allowancesOf } from '#rules/allow.ts'
import { openDoor } from './door.ts'
import { addRoutes, errorCatalogues, permissionTables } from './modules.ts'
import { programmePages } from './programme-pages.ts'

const directory = join(import.meta.dirname, '../../docs/generated')
const isCheck = process.argv.includes('--check')
const differing: string[] = []

function emit(name: string, content: string): void {
  const path = join(directory, name)
  if (!isCheck) {
    mkdirSync(directory, { recursive: true })
    writeFileSync(path, content)
    return
  }
  let present = ''
  try {
    present = readFileSync(path, 'utf8')
  } catch {
    // Missing counts as different.
  }
  if (present !== content) differing.push(name)
}

const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
const table = (head: readonly string[], rows: readonly string[][]) =>
  [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n')

const roleNames = (held: readonly Role[]) => (held.length === roles.length ? 'everyone signed in' : held.join(', '))

function permissions(): string {
  const sections = Object.entries(permissionTables).map(([record, actions]) => {
    const rows = Object.entries(actions).flatMap(([action, allowances]) =>
      allowancesOf(allowances).map(({ roles: held, states, withinUnit }) => [
        action,
        roleNames(held),
        states?.join(', ') ?? 'any',
        withinUnit ? 'in a unit at or above the record’s' : 'anywhere',
      ]),
    )
    return `## ${record}\n\n${table(['action', 'roles', 'states', 'role held'], rows)}`
  })
  return `# Who may do what\n\nGenerated from the permission tables.\n\n${sections.join('\n\n')}\n`
}

function errors(): string {
  const sections = Object.entries(errorCatalogues).map(([room, { texts }]) => {
    const rows = Object.entries(texts).map(([code, { kind, zh, en }]) => [`\`${code}\``, kind, zh, en])
    return `## ${room}\n\n${table(['code', 'kind', '中文', 'English'], rows)}`
  })
  return `# What may be refused, and what to do then\n\nGenerated from the error catalogues. Codes are permanent.\n\n${sections.join('\n\n')}\n`
}

async function schema(database: Database): Promise<string> {
  const { rows } = await sql<{ table: string; column: string; type: string; nullable: boolean; key: boolean }>`
    select c.relname as table, a.attname as column, format_type(a.atttypid, a.atttypmod) as type,
      not a.attnotnull as nullable, coalesce(a.attnum = any (k.conkey), false) as key
    from pg_class c
    join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    left join pg_constraint k on k.conrelid = c.oid and k.contype = 'p'
    where c.relkind in ('r', 'p') and not c.relispartition order by c.relname, a.attnum`.execute(database.sql)
  const names = [...new Set(rows.map((column) => column.table))]
  const sections = names.map((name) => {
    const columns = rows
      .filter((column) => column.table === name)
      .map(({ column, type, nullable, key }) => [column, type, key ? 'key' : nullable ? 'may be empty' : ''])
    return `## ${name}\n\n${table(['column', 'type', ''], columns)}`
  })
  return `# Tables\n\nGenerated from the migrated database. Every table of a department begins its key with \`authority\` and is under row security.\n\n${sections.join('\n\n')}\n`
}

async function openApi(database: Database): Promise<string> {
  const log = pino({ level: 'silent' })
  const jobs = await openJobQueue(database, log)
  const platform = { database, log, jobs, clock: systemClock, files: openFileStore('unused') }
  const app = await createHttpServer(platform, {
    requestsPerMinute: 1,
    uploadMegabytes: 1,
    checkAnswers: false,
    trustProxy: false,
  })
  addRoutes(new Api(app, openDoor(platform, { authority: 'sichuan', secure: true })), {
    readWorkbook: async () => [],
    files: platform.files,
    scan: scannerOf(undefined),
    stepDay: undefined,
  })
  await app.ready()
  const document = app.swagger()
  await app.close()
  await jobs.stop()
  return `${JSON.stringify(document, null, 1)}\n`
}

const database = await openEmbedded()
await migrate(database)
emit('schema.md', await schema(database))
emit('openapi.json', await openApi(database))
emit('permissions.md', permissions())
emit('errors.md', errors())
emit('programmes.md', programmePages(table))
emit('reading.schema.json', `${JSON.stringify(z.toJSONSchema(readingSchema), null, 1)}\n`)
await database.close()
if (differing.length > 0) {
  console.error(`docs/generated is out of date: ${differing.join(', ')}. Run npm run docs.`)
  process.exit(1)
}
