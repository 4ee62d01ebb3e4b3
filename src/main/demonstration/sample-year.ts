// The real notice of 2022 as a living plan: imported, read, reviewed and confirmed by the same commands people use.
import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import { confirmNotice, findNotices, getNotice, importNotice, reviewNotice } from '#modules/notices/index.ts'
import { addListEntry, findCommitments, findPlans } from '#modules/plan/index.ts'
import type { Context } from '#platform/work/context.ts'
import type { Actor } from '#rules/actor.ts'
import type { Stage } from './stage.ts'
import { tenMatters } from './ten-matters.data.ts'

const sample = '四川省2022年科技创新工作要点.txt'
/** The day after the notice was signed. */
const confirmedOn = '2022-03-01'

/** The id of the plan. */
export async function loadSampleYear(stage: Stage, actors: ReadonlyMap<string, Actor>): Promise<string> {
  const supervisor = actors.get('supervisor') as Actor
  const asSupervisor = <T>(act: (ctx: Context) => Promise<T>) => stage.as(supervisor, act)
  stage.clock.moveToDay(confirmedOn)
  stage.tell('读取 2022 年工作要点 / reading the notice of 2022')
  const received = await stage.platform.files.receive(createReadStream(join(stage.root, 'samples', sample)))
  const file = { ...received, name: sample, mediaType: 'text/plain' }
  await asSupervisor((ctx) => importNotice(ctx, { file, copy: 'no' }))
  await stage.drain()

  const notice = await asSupervisor(async (ctx) => {
    const { rows } = await findNotices(ctx, { limit: 1 })
    return getNotice(ctx, { noticeId: rows[0]?.id ?? '' })
  })
  const { ledger, proposals, id: noticeId } = notice
  stage.tell(`审读 / reviewing: ${ledger.sentences} 句 sentences, ${proposals.length} 项任务 commitments`)
  await asSupervisor((ctx) => reviewNotice(ctx, { noticeId, step: { action: 'correct-likely' } }))
  const { version } = await asSupervisor((ctx) => reviewNotice(ctx, { noticeId, step: { action: 'accept-all' } }))
  await asSupervisor((ctx) => confirmNotice(ctx, { noticeId, version }))
  await stage.drain()
  return asSupervisor(listTenMatters)
}

async function listTenMatters(ctx: Context): Promise<string> {
  const [plan] = await findPlans(ctx)
  if (!plan) throw new Error('the notice made no plan')
  const { rows } = await findCommitments(ctx, { planId: plan.id, limit: 2_000 })
  for (const { matter, mark, words } of tenMatters) {
    const commitment = words === '' ? undefined : rows.find(({ text }) => text.includes(words))
    await addListEntry(ctx, {
      planId: plan.id,
      list: 'ten-matters',
      commitmentId: commitment?.id ?? null,
      cells: { matter, mark },
    })
  }
  return plan.id
}
