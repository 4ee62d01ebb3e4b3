import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { loadDepartment } from '#modules/people/test-kit.ts'
import { onEvent, onJob } from '#platform/jobs/job-queue.ts'
import type { EventKind, JobKind } from '#platform/work/context.ts'
import { systemActor } from '#rules/actor.ts'
import { openWorld, person, type World } from '../../../test/world.ts'
import { work } from './work.ts'

const greeted: string[] = []
const greet: JobKind<{ name: string }> = { job: 'test/greet' }
const arrived: EventKind<{ name: string }> = { event: 'arrived' }

let world: World
beforeAll(async () => {
  world = await openWorld([
    onJob(greet, async (_start, { name }) => void greeted.push(`job ${name}`)),
    onEvent(arrived, 'test/on-arrival', async (_start, { name }) => void greeted.push(`event ${name}`)),
  ])
  await loadDepartment(world)
})
afterAll(() => world.close())

const supervisor = person('supervisor')
const rename = (name: string) =>
  sql`update unit set short_name = ${name} where kind = 'department' returning short_name`

describe('a unit of work', () => {
  test('undoes a change that wrote no audit line', async () => {
    const silently = world.as(supervisor, (ctx) =>
      ctx.sql.updateTable('unit').set({ short_name: '无痕' }).where('kind', '=', 'department').execute(),
    )

    await expect(silently).rejects.toThrow(/without an audit line/)

    const { rows } = await sql<{ short_name: string }>`select short_name from unit where kind = 'department'`.execute(
      world.platform.database.sql,
    )
    expect(rows).toEqual([{ short_name: '科技厅' }])
  })

  test('sees and changes nothing of another department, even without a filter', async () => {
    const { platform } = world
    const elsewhere = { authority: 'yunnan', actor: systemActor, requestId: 'test' }

    const seen = await work(platform, elsewhere, (ctx) => ctx.sql.selectFrom('unit').selectAll().execute())
    const changed = await work(platform, elsewhere, (ctx) => rename('篡改').execute(ctx.sql))
    const smuggled = work(platform, elsewhere, (ctx) =>
      sql`update audit_line set authority = 'sichuan'`.execute(ctx.sql),
    )

    expect(seen).toEqual([])
    expect(changed.rows).toEqual([])
    await expect(smuggled).rejects.toThrow(/permission denied/)
  })

  test('takes its jobs and events with it: they run after a commit and are gone after a failure', async () => {
    await world.as(supervisor, async (ctx) => {
      await ctx.enqueue(greet, { name: '甲' })
      await ctx.emit(arrived, { name: '乙' })
    })
    const failing = world.as(supervisor, async (ctx) => {
      await ctx.enqueue(greet, { name: '丙' })
      await ctx.emit(arrived, { name: '丁' })
      throw new Error('changed my mind')
    })
    await expect(failing).rejects.toThrow('changed my mind')

    await world.drain()

    expect(greeted).toEqual(['job 甲', 'event 乙'])
  })

  test('does not open another inside itself', async () => {
    const nested = () => world.as(supervisor, () => world.as(supervisor, async () => 'never'))

    await expect(nested()).rejects.toThrow(/cannot open another/)
  })

  test('stands beside others: thirty at once, each whole', async () => {
    const write = (n: number) =>
      world.as(supervisor, async (ctx) => {
        await ctx.audit({ action: `n${n}`, subjectKind: 'test', subjectId: 'parallel' })
        if (n % 3 === 0) throw new Error('every third fails')
        await ctx.audit({ action: `n${n}-again`, subjectKind: 'test', subjectId: 'parallel' })
      })

    await Promise.allSettled(Array.from({ length: 30 }, (_, n) => write(n)))

    const { rows } = await sql<{
      n: number
    }>`select count(*)::int as n from audit_line where subject_id = 'parallel'`.execute(world.platform.database.sql)
    expect(rows).toEqual([{ n: 40 }])
  })
})

describe('every table of a department', () => {
  test('is guarded by row security, and its keys begin with the authority', async () => {
    const { rows } = await sql<{ name: string; guarded: boolean; keys: string[][] }>`
      select c.relname as name, c.relrowsecurity and c.relforcerowsecurity as guarded,
        (select json_agg(array(
            select a.attname from unnest(k.conkey) with ordinality as u(attnum, place)
            join pg_attribute a on a.attrelid = c.oid and a.attnum = u.attnum order by u.place))
          from pg_constraint k where k.conrelid = c.oid and k.contype in ('p', 'u', 'f')) as keys
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = 'public' and c.relkind = 'r' and c.relname <> 'migration'`.execute(world.platform.database.sql)

    expect(rows.length).toBeGreaterThan(10)
    for (const { name, guarded, keys } of rows) {
      expect({ name, guarded }).toEqual({ name, guarded: true })
      for (const key of keys) expect({ name, first: key[0] }).toEqual({ name, first: 'authority' })
    }
  })
})
