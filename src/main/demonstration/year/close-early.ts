// What is done early in the demonstration: evidence handed in, completion asked for by the unit, approved by the supervisor.

import { findUnits } from '#modules/people/index.ts'
import { addEvidence, decideRequest, findParts, type Part, requestChange } from '#modules/plan/index.ts'
import type { Actor } from '#rules/actor.ts'
import type { Stage } from '../stage.ts'
import type { Actors } from './give-out.ts'
import { lot, paceOf } from './progress.ts'

/** So many a month, from the fast ones. */
const aMonth = 8
const doneFrom = 90

const wholesOf = async (stage: Stage, supervisor: Actor, planId: string) =>
  (await stage.as(supervisor, (ctx) => findParts(ctx, { planId, level: 0, limit: 2_000 }))).rows

export async function closeEarly(stage: Stage, actors: Actors, planId: string): Promise<void> {
  const wholes = await wholesOf(stage, actors.get('supervisor') as Actor, planId)
  const ready = wholes
    .filter(
      ({ no, completion, target, computed }) =>
        paceOf(no) === 'fast' && (completion ?? 0) >= doneFrom && target === null && computed === null,
    )
    .sort((a, b) => lot(a.no) - lot(b.no))
  const note = (no: string) => `演示佐证材料：${no}号任务完成情况说明。内容为虚构。\n`
  const open = ready.filter(({ state }) => state === 'signed').slice(0, aMonth)
  for (const whole of open) await closeWhole(stage, actors, whole, note(whole.no), '任务已完成，申请销号（演示）')
}

/** The commitment whose document was issued. */
export async function closeCommitment(
  stage: Stage,
  actors: Actors,
  planId: string,
  commitmentId: string,
  note: string,
) {
  const wholes = await wholesOf(stage, actors.get('supervisor') as Actor, planId)
  const whole = wholes.find((one) => one.commitmentId === commitmentId && one.state === 'signed')
  if (whole) await closeWhole(stage, actors, whole, `${note}\n`, '文件已印发，申请销号（演示）')
}

async function closeWhole(stage: Stage, actors: Actors, whole: Part, words: string, reason: string): Promise<void> {
  const { id: partId, no, unit } = whole
  const supervisor = actors.get('supervisor') as Actor
  const units = await stage.as(supervisor, (ctx) => findUnits(ctx, {}))
  const officer = actors.get(units.find(({ id }) => id === unit?.id)?.code ?? '')
  if (!officer) return
  const received = await stage.platform.files.receive(
    (async function* () {
      yield Buffer.from(words)
    })(),
  )
  const file = { ...received, name: `${no} 完成情况说明（演示）.txt`, mediaType: 'text/plain' }
  const request = await stage.as(officer, async (ctx) => {
    await addEvidence(ctx, { partId, file, note: '演示材料' })
    return requestChange(ctx, { partId, kind: 'completion', reason, proposed: {} })
  })
  const decision = { requestId: request.id, version: request.version, approve: true, why: '材料齐全，同意销号' }
  await stage.as(supervisor, (ctx) => decideRequest(ctx, decision))
}
