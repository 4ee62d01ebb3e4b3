// Lives the year of the demonstration from its first day to the day it is to stand on, as a department would have.
import { addDays, type DateOnly } from '#kernel/date-only.ts'
import { daysOf, type Period, previousPeriod } from '#kernel/period.ts'
import {
  draftBulletin,
  findEscalations,
  issueBulletin,
  openContract,
  passDay,
  stepEscalation,
} from '#modules/plan/index.ts'
import { tendDatabase } from '#platform/database/tend-database.ts'
import { addWorkingDays, isWorkingDay } from '#policy/national/working-days.ts'
import type { Actor } from '#rules/actor.ts'
import { keepDemonstrationDay } from '../day.ts'
import type { Stage } from '../stage.ts'
import { closeEarly } from './close-early.ts'
import { type Actors, giveOut } from './give-out.ts'
import { publishUntil } from './publish-calendar.ts'
import { acceptMonth, type Round, reportMonth } from './report-month.ts'

const monthlyProgress = {
  name: '月度进展',
  scope: { kind: 'plan' as const },
  frequency: 'month' as const,
  asks: ['figure' as const, 'narrative' as const, 'problem' as const, 'next-step' as const, 'evidence' as const],
  questions: [],
  days: 5,
  daysPerLevel: 2,
  endsOn: '2022-12-31',
}

export async function liveYear(stage: Stage, actors: Actors, planId: string): Promise<void> {
  const supervisor = actors.get('supervisor') as Actor
  const first = stage.clock.today()
  await giveOut(stage, actors, planId)
  await stage.as(supervisor, (ctx) => openContract(ctx, { planId, startsOn: first, ...monthlyProgress }))
  for (let day = addDays(first, 1); day <= stage.target; day = addDays(day, 1)) {
    stage.clock.moveToDay(day)
    await stage.asSystem((ctx) => passDay(ctx, day))
    await publishUntil(stage, actors, planId, day)
    const turn = turnOf(day)
    if (turn && turn !== 'close') {
      await reportMonth(stage, actors, planId, turn)
      await acceptMonth(stage, planId)
    }
    if (turn === 'close') {
      await closeEarly(stage, actors, planId)
      await issueOrders(stage, supervisor, planId)
      const told = previousPeriod(day.slice(0, 7))
      if (daysOf(told).last >= first) await tellOfMonth(stage, supervisor, planId, told)
      await tendDatabase(stage.platform.database)
      stage.tell(`${day.slice(0, 7)} 已过 / passed`)
    }
  }
  await stage.asSystem((ctx) => keepDemonstrationDay(ctx, stage.target))
}

type Turn = { round: Round; isLate: boolean } | 'close'

/** What happens on which working day of a month: each level reports on a day of its own, some after their day. */
const turns: ReadonlyMap<number, Turn> = new Map<number, Turn>([
  [3, { round: 'leaves', isLate: false }],
  [5, { round: 'middle', isLate: false }],
  [7, { round: 'wholes', isLate: false }],
  [12, { round: 'leaves', isLate: true }],
  [13, { round: 'middle', isLate: true }],
  [14, { round: 'wholes', isLate: true }],
  [15, 'close'],
])

function turnOf(day: DateOnly): Turn | undefined {
  if (!isWorkingDay(day)) return undefined
  const before = addDays(`${day.slice(0, 7)}-01`, -1)
  return [...turns].find(([working]) => addWorkingDays(before, working) === day)?.[1]
}

/** Some of what the ladder has drafted is issued, the rest waits on the supervisor's desk. */
async function issueOrders(stage: Stage, supervisor: Actor, planId: string): Promise<void> {
  const { rows } = await stage.as(supervisor, (ctx) =>
    findEscalations(ctx, { planId, state: 'draft', step: 'order', limit: 200 }),
  )
  for (const { id: escalationId, version } of rows.toReversed().slice(0, Math.floor(rows.length / 2)))
    await stage.as(supervisor, (ctx) => stepEscalation(ctx, { escalationId, version, step: 'issue', words: '' }))
}

async function tellOfMonth(stage: Stage, supervisor: Actor, planId: string, period: Period): Promise<void> {
  const { id: bulletinId, version } = await stage.as(supervisor, (ctx) => draftBulletin(ctx, { planId, period }))
  await stage.as(supervisor, (ctx) => issueBulletin(ctx, { bulletinId, version }))
}
