// Prepares one migrated database that every test file copies: a directory for the embedded engine, a template on a server.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { cp, mkdir, rename, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { pino } from 'pino'
import { type Database, openEmbedded, openServer } from '#platform/database/database.ts'
import { migrate } from '#platform/database/migrate.ts'
import { openJobQueue } from '#platform/jobs/job-queue.ts'

const root = join(import.meta.dirname, '../..')
const silent = pino({ level: 'silent' })

const shape = createHash('sha256')
for (const name of readdirSync(join(root, 'migrations')).sort())
  shape.update(readFileSync(join(root, 'migrations', name)))
shape.update(readFileSync(join(root, 'package-lock.json')))
const key = shape.digest('hex').slice(0, 16)

/** The server's address, when this run has one. */
export const serverUrl = process.env['LUOSHI_TEST_DATABASE_URL']

const templateDirectory = join(tmpdir(), `luoshi-test-template-${key}`)
const templateName = `luoshi_test_template_${key}`

async function fill(database: Database): Promise<void> {
  await migrate(database)
  await (await openJobQueue(database, silent)).stop()
  await database.close()
}

/** Vitest calls this once per project before its tests, in its own process. */
export default async function prepareTemplate({ name }: { name: string }): Promise<void> {
  if (name === 'postgres' && serverUrl) return prepareServerTemplate(serverUrl)
  if (existsSync(templateDirectory)) return
  const making = `${templateDirectory}-${process.pid}`
  await fill(await openEmbedded(making))
  await rename(making, templateDirectory).catch(() => rm(making, { recursive: true }))
}

async function prepareServerTemplate(url: string): Promise<void> {
  const server = await openServer(url)
  const { rows } = await sql`select 1 from pg_database where datname = ${templateName}`.execute(server.sql)
  if (rows.length === 0) {
    await sql.raw(`create database ${templateName}`).execute(server.sql)
    await fill(await openServer(named(url, templateName)))
  }
  await server.close()
}

function named(url: string, database: string): string {
  const address = new URL(url)
  address.pathname = `/${database}`
  return address.href
}

/** A fresh copy of the template; `discard` closes it and removes it. */
export async function openTestDatabase(): Promise<{ database: Database; discard(): Promise<void> }> {
  const name = `luoshi_test_${process.pid}_${Date.now().toString(36)}_${Math.floor(Math.random() * 1e6)}`
  if (!serverUrl) {
    const directory = join(tmpdir(), name)
    await mkdir(directory)
    await cp(templateDirectory, directory, { recursive: true })
    const database = await openEmbedded(directory)
    const discard = async () => {
      await database.close()
      await rm(directory, { recursive: true })
    }
    return { database, discard }
  }
  const server = await openServer(serverUrl)
  await sql.raw(`create database ${name} template ${templateName}`).execute(server.sql)
  const database = await openServer(named(serverUrl, name))
  const discard = async () => {
    await database.close()
    await sql.raw(`drop database ${name} with (force)`).execute(server.sql)
    await server.close()
  }
  return { database, discard }
}
