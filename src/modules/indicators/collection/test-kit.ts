// A department that collects figures from its cities, for tests.
import { employ, loadDepartment } from '#modules/people/test-kit.ts'
import type { Actor } from '#rules/actor.ts'
import { systemActor } from '#rules/actor.ts'
import { openWorld, type World } from '../../../../test/world.ts'
import type { CollectionForm, NewCollection } from '../contract.ts'
import { loadPublished } from '../observations/load-published.ts'
import { getCollection } from './find-collections.ts'
import { getForm } from './get-form.ts'
import { lockForms } from './lock-forms.ts'
import { openCollection } from './open-collection.ts'
import { submitForm } from './write-form.ts'

export interface CollectingWorld extends World {
  supervisor: Actor
  leader: Actor
  /** The division that answers for R&D expenditure. */
  planning: Actor
  /** Another one. */
  division: Actor
  mianyang: Actor
  deyang: Actor
  /** The first second of the day, with all that its passing does to forms. */
  dawn(day: string): Promise<void>
}

export const rdSpend2022: NewCollection = {
  title: '2022年研发经费预计数采集',
  indicators: ['rd-spend'],
  period: '2022',
  status: 'expected',
  dueOn: '2022-10-28',
  note: '按统计口径填报。',
}

/** With the published figures: 239.5亿元 for Mianyang in 2021. */
export async function openCollectingWorld(): Promise<CollectingWorld> {
  const world = await openWorld()
  const units = await loadDepartment(world)
  await world.as(systemActor, loadPublished)
  return {
    ...world,
    supervisor: await employ(world, units, 'duban', 'supervisor'),
    leader: await employ(world, units, 'tingling', 'leader'),
    planning: await employ(world, units, 'guihua', 'division-officer', 'planning'),
    division: await employ(world, units, 'gaoxin', 'division-officer', 'high-technology'),
    mianyang: await employ(world, units, 'mianyang', 'bureau-officer', '510700'),
    deyang: await employ(world, units, 'deyang', 'bureau-officer', '510600'),
    dawn: async (day) => {
      world.platform.clock.moveTo(`${day}T01:00:00Z`)
      await world.as(systemActor, (ctx) => lockForms(ctx, day))
    },
  }
}

/** The id of the round. */
export const openRound = (world: CollectingWorld, given: Partial<NewCollection> = {}): Promise<string> =>
  world.as(world.planning, (ctx) => openCollection(ctx, { ...rdSpend2022, ...given })).then(({ id }) => id)

/** The form of a city as the actor sees it; by default as the division does. */
export async function formOf(
  world: CollectingWorld,
  collectionId: string,
  region: string,
  actor: Actor = world.planning,
): Promise<CollectionForm> {
  return world.as(actor, async (ctx) => {
    const { rows } = await getCollection(ctx, { collectionId })
    return getForm(ctx, { formId: rows.find((row) => row.region === region)?.id ?? '' })
  })
}

/** As typed for one indicator. */
export const typed = (value: string | null, reason: string | null = null, indicator = 'rd-spend') => [
  { indicator, value, reason },
]

export const submit = (
  world: CollectingWorld,
  actor: Actor,
  { id: formId, version }: CollectionForm,
  answers: ReturnType<typeof typed>,
): Promise<CollectionForm> => world.as(actor, (ctx) => submitForm(ctx, { formId, version, answers }))

export const codeOf = (attempt: Promise<unknown>): Promise<string | undefined> =>
  attempt.then(
    () => 'done',
    (refusal: { code?: string }) => refusal.code,
  )
