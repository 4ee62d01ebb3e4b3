// The start of the year: owners confirmed, work given out and signed for, some of it split among cities and counties.

import { findUnits } from '#modules/people/index.ts'
import {
  assignUnits,
  confirmProposedUnits,
  dispatchParts,
  findCommitments,
  findParts,
  getPart,
  previewSplit,
  signForParts,
  splitPart,
} from '#modules/plan/index.ts'
import type { Actor } from '#rules/actor.ts'
import type { Stage } from '../stage.ts'

export type Actors = ReadonlyMap<string, Actor>

/** Percent of the province's high-tech firms at the end of 2022 (docs/sources.md §figures); the other cities share the rest alike. */
const highTechShare: Readonly<Record<string, number>> = {
  '510100': 80,
  '510700': 4.68,
  '510600': 2.32,
  '511500': 1.89,
  '511700': 1.36,
}
const restShare = 0.6

/** Commitments that cities carry parts of; a small number is shared by the first few. */
const shared = ['新增高新技术企业', '科技型中小企业', '瞪羚', '科普基地', '孵化载体']
const manyFrom = 1_000
const fewCities = 8
/** The city whose part goes on to its counties. */
const splitsFurther = '510700'

interface Unit {
  id: string
  code: string
  kind: string
}

export async function giveOut(stage: Stage, actors: Actors, planId: string): Promise<void> {
  const supervisor = actors.get('supervisor') as Actor
  const units: Unit[] = await stage.as(supervisor, (ctx) => findUnits(ctx, {}))
  const { rows } = await stage.as(supervisor, (ctx) => findCommitments(ctx, { planId, limit: 2_000 }))
  const proposed = rows.filter(({ state }) => state === 'proposed').map(({ id }) => id)
  await stage.as(supervisor, (ctx) => confirmProposedUnits(ctx, { planId, commitmentIds: proposed }))
  const office = units.find(({ code }) => code === 'office')?.id ?? ''
  for (const { id: commitmentId, version } of rows.filter(({ state }) => state === 'unassigned'))
    await stage.as(supervisor, (ctx) => assignUnits(ctx, { commitmentId, version, lead: [office], support: [] }))

  const wholes = await partsOf(stage, supervisor, planId, 0)
  await give(stage, actors, units, planId, supervisor, wholes)
  for (const words of shared) {
    const commitment = rows.find(({ text, quantity }) => quantity !== null && text.includes(words))
    const whole = wholes.find(({ commitmentId }) => commitmentId === commitment?.id)
    if (whole) await shareAmong(stage, actors, units, planId, whole)
  }
}

const partsOf = async (stage: Stage, actor: Actor, planId: string, level: number) =>
  (await stage.as(actor, (ctx) => findParts(ctx, { planId, level, limit: 5_000 }))).rows

type Part = Awaited<ReturnType<typeof partsOf>>[number]

/** Given out by whoever stands above, signed for unit by unit. */
async function give(
  stage: Stage,
  actors: Actors,
  units: readonly Unit[],
  planId: string,
  by: Actor,
  parts: readonly Part[],
): Promise<void> {
  await stage.as(by, (ctx) => dispatchParts(ctx, { planId, partIds: parts.map(({ id }) => id) }))
  for (const { id: unitId, code } of units) {
    const partIds = parts.filter(({ unit }) => unit?.id === unitId).map(({ id }) => id)
    const officer = actors.get(code)
    if (partIds.length > 0 && officer) await stage.as(officer, (ctx) => signForParts(ctx, { partIds }))
  }
}

async function shareAmong(
  stage: Stage,
  actors: Actors,
  units: readonly Unit[],
  planId: string,
  whole: Part,
): Promise<void> {
  const owner = actors.get(units.find(({ id }) => id === whole.unit?.id)?.code ?? '')
  if (!owner) return
  const cities = units.filter(({ kind }) => kind === 'bureau')
  const rule =
    (whole.target?.value ?? 0) * (whole.target?.unit.startsWith('万') ? 10_000 : 1) >= manyFrom
      ? {
          kind: 'base' as const,
          bases: cities.map(({ id, code }) => ({ unitId: id, base: highTechShare[code] ?? restShare })),
        }
      : { kind: 'equal' as const, unitIds: cities.slice(0, fewCities).map(({ id }) => id) }
  await split(stage, owner, whole.id, rule)
  const parts = (await partsOf(stage, owner, planId, 1)).filter(({ parentId }) => parentId === whole.id)
  await give(stage, actors, units, planId, owner, parts)

  const further = parts.find(({ unit }) => unit?.id === units.find(({ code }) => code === splitsFurther)?.id)
  const counties = units.filter(({ kind, code }) => kind === 'county' && code.startsWith(splitsFurther.slice(0, 4)))
  const city = actors.get(splitsFurther)
  if (!further || !city || (further.target?.value ?? 0) < counties.length) return
  await split(stage, city, further.id, { kind: 'equal', unitIds: counties.map(({ id }) => id) })
  const ofCounties = (await partsOf(stage, city, planId, 2)).filter(({ parentId }) => parentId === further.id)
  await give(stage, actors, units, planId, city, ofCounties)
}

type Rule = Parameters<typeof previewSplit>[1]['rule']

async function split(stage: Stage, owner: Actor, partId: string, rule: Rule): Promise<void> {
  await stage.as(owner, async (ctx) => {
    const { rows } = await previewSplit(ctx, { partId, rule })
    const { version } = await getPart(ctx, partId)
    await splitPart(ctx, { partId, version, parts: rows, differenceWhy: null })
  })
}
