// The real notice of 2022 as a living plan: imported, read, reviewed and confirmed by the same commands people use.
import { createReadStream } from 'node:fs'
import { basename } from 'node:path'
import { confirmNotice, findNotices, getNotice, importNotice, reviewNotice } from '#modules/notices/index.ts'
import { addListEntry, findCommitments, findPlans } from '#modules/plan/index.ts'
import type { Platform } from '#platform/platform.ts'
import type { Context } from '#platform/work/context.ts'
import { tenMatters } from './ten-matters.data.ts'

/** One unit of work in the name of the demonstration's supervisor. */
type AsSupervisor = <T>(act: (ctx: Context) => Promise<T>) => Promise<T>

interface SampleYear {
  platform: Pick<Platform, 'files'>
  asSupervisor: AsSupervisor
  /** Carries out the jobs that wait. */
  drain(): Promise<void>
  samplePath: string
  tell(step: string): void
}

export async function loadSampleYear({ platform, asSupervisor, drain, samplePath, tell }: SampleYear): Promise<void> {
  tell('读取 2022 年工作要点 / reading the notice of 2022')
  const received = await platform.files.receive(createReadStream(samplePath))
  const file = { ...received, name: basename(samplePath), mediaType: 'text/plain' }
  await asSupervisor((ctx) => importNotice(ctx, { file, copy: 'no' }))
  await drain()

  const notice = await asSupervisor(async (ctx) => {
    const { rows } = await findNotices(ctx, { limit: 1 })
    return getNotice(ctx, { noticeId: rows[0]?.id ?? '' })
  })
  tell(`审读 / reviewing: ${notice.ledger.sentences} 句 sentences, ${notice.proposals.length} 项任务 commitments`)
  await acceptEverything(asSupervisor, notice.id)
  await drain()
  await asSupervisor(listTenMatters)
}

/** What the reader proposes, and its likely readings of misprints, taken as they are. */
async function acceptEverything(asSupervisor: AsSupervisor, noticeId: string): Promise<void> {
  await asSupervisor((ctx) => reviewNotice(ctx, { noticeId, step: { action: 'correct-likely' } }))
  const { version } = await asSupervisor((ctx) => reviewNotice(ctx, { noticeId, step: { action: 'accept-all' } }))
  await asSupervisor((ctx) => confirmNotice(ctx, { noticeId, version }))
}

async function listTenMatters(ctx: Context): Promise<void> {
  const [plan] = await findPlans(ctx)
  if (!plan) return
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
}
