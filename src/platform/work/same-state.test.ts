import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { loadDepartment } from '#modules/people/test-kit.ts'
import type { Context } from '#platform/work/context.ts'
import { openWorld, person, type World } from '../../../test/world.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
  await loadDepartment(world)
})
afterAll(() => world.close())

const supervisor = person('supervisor')
let computed = 0
const nameOf = (ctx: Context) =>
  ctx.oncePerState('name of the department', async () => {
    computed++
    const { name } = await ctx.sql
      .selectFrom('unit')
      .select('name')
      .where('authority', '=', ctx.authority)
      .where('kind', '=', 'department')
      .executeTakeFirstOrThrow()
    return name
  })
const rename = async (ctx: Context, name: string) => {
  await ctx.sql
    .updateTable('unit')
    .set({ name })
    .where('authority', '=', ctx.authority)
    .where('kind', '=', 'department')
    .execute()
  await ctx.audit({ action: 'rename', subjectKind: 'unit', subjectId: 'kjt' })
}
const read = () => world.as(supervisor, nameOf)

const snapshot = () =>
  world.as(supervisor, async ({ sql: query }) => {
    const { rows } = await sql<{ state: string }>`select pg_current_snapshot()::text as state`.execute(query)
    return rows[0]?.state
  })

/** On a server other databases commit too: what was done while nobody did. */
async function atRest<T>(act: () => Promise<T>): Promise<T> {
  for (;;) {
    const before = await snapshot()
    const result = await act()
    if ((await snapshot()) === before) return result
  }
}

describe('an answer of the same state', () => {
  test('is computed once while nothing is committed', async () => {
    const first = await atRest(async () => {
      const answer = await read()
      computed = 0
      return [answer, await read(), await read()]
    })

    expect(new Set(first).size).toBe(1)
    expect(computed).toBe(0)
  })

  test('is computed anew after a commit', async () => {
    await read()
    await world.as(supervisor, (ctx) => rename(ctx, '科技厅甲'))

    expect(await read()).toBe('科技厅甲')
  })

  test('is neither taken nor kept by a unit of work that has written', async () => {
    await read()
    const undone = world.as(supervisor, async (ctx) => {
      await rename(ctx, '科技厅乙')
      throw new Error(await nameOf(ctx))
    })

    await expect(undone).rejects.toThrow('科技厅乙')
    expect(await read()).toBe('科技厅甲')
  })

  test('is not kept where computing it failed', async () => {
    const failing = () =>
      world.as(supervisor, (ctx) => ctx.oncePerState('fails', () => Promise.reject(new Error('no'))))

    await expect(failing()).rejects.toThrow('no')
    expect(await world.as(supervisor, (ctx) => ctx.oncePerState('fails', async () => 'yes'))).toBe('yes')
  })
})
