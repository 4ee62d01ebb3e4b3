// What was published of the year happens on its day: meetings are held, documents issued, one meeting is put off.
import type { DateOnly } from '#kernel/date-only.ts'
import { addEvent, editEvent, findEvents, findTracks, moveDocument } from '#modules/plan/index.ts'
import type { Actor } from '#rules/actor.ts'
import { publishedYear } from '../published-year.data.ts'
import type { Stage } from '../stage.ts'
import { closeCommitment } from './close-early.ts'
import type { Actors } from './give-out.ts'

/** Meetings before the plan stood are entered on its first day. */
export async function publishUntil(stage: Stage, actors: Actors, planId: string, day: DateOnly): Promise<void> {
  const supervisor = actors.get('supervisor') as Actor
  const isFirst = day === '2022-03-02'
  const isDue = (on: DateOnly) => on === day || (isFirst && on < day)
  for (const { on, name, source } of publishedYear.events.filter((event) => isDue(event.on))) {
    const event = {
      planId,
      commitmentId: null,
      name,
      state: 'held' as const,
      startsOn: on,
      endsOn: null,
      place: null,
      organisers: [],
      budget: null,
      participants: null,
      outcomes: null,
      sourceNote: source,
    }
    await stage.as(supervisor, (ctx) => addEvent(ctx, event))
  }
  for (const document of publishedYear.documents.filter(({ on }) => isDue(on)))
    await issue(stage, actors, planId, document)
  if (isFirst)
    for (const { words, note } of publishedYear.postponed) await postpone(stage, supervisor, planId, words, note)
}

type PublishedDocument = (typeof publishedYear.documents)[number]

async function issue(stage: Stage, actors: Actors, planId: string, document: PublishedDocument): Promise<void> {
  const { on: issuedOn, words, source: sourceNote, ...issued } = document
  const commitmentId = await stage.as(actors.get('supervisor') as Actor, async (ctx) => {
    let track = (await findTracks(ctx, { planId })).find(({ plannedTitle }) => plannedTitle.includes(words))
    while (track && track.nextSteps.length > 0) {
      const stage = track.nextSteps[0]?.stage ?? 'issued'
      const isOut = stage === 'issued' || stage === 'obtained'
      track = await moveDocument(ctx, {
        trackId: track.id,
        version: track.version,
        stage,
        isUrgent: false,
        note: isOut ? null : '演示：按公开印发日期补记各阶段',
        issuedTitle: isOut ? issued.issuedTitle : null,
        docNumber: isOut ? issued.docNumber : null,
        issuer: isOut ? issued.issuer : null,
        issuedOn: isOut ? issuedOn : null,
        sourceNote: isOut ? sourceNote : null,
      })
    }
    return track?.commitmentId
  })
  if (commitmentId) await closeCommitment(stage, actors, planId, commitmentId, `${issued.issuedTitle}：${sourceNote}`)
}

async function postpone(stage: Stage, supervisor: Actor, planId: string, words: string, note: string): Promise<void> {
  await stage.as(supervisor, async (ctx) => {
    const event = (await findEvents(ctx, { planId })).events.find(({ name }) => name.includes(words))
    if (event) await editEvent(ctx, { ...event, eventId: event.id, state: 'postponed', sourceNote: note })
  })
}
