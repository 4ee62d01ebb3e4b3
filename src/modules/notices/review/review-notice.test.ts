import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Refusal } from '#kernel/refusal.ts'
import { openWorld, person, type World } from '../../../../test/world.ts'
import { confirmNotice } from '../confirm-notice.ts'
import type { Facts, NoticeReview, Proposal, ReviewAction } from '../contract.ts'
import { getNotice } from '../get-notice.ts'
import { storeSmallNotice, take } from '../test-kit.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

const supervisor = person('supervisor', '/kjt/', '周督办')
const colleague = person('division-officer', '/kjt/rural/', '王处长')

let notice: NoticeReview
beforeEach(async () => {
  notice = await storeSmallNotice(world)
})

const again = () => world.as(supervisor, (ctx) => getNotice(ctx, { noticeId: notice.id }))
const step = (action: ReviewAction, by = supervisor) => take(world, by, notice.id, action)
const codeOf = (attempt: Promise<unknown>) =>
  attempt.then(
    () => null,
    (refusal: Refusal) => refusal.code,
  )
const proposalOn = (words: string): Proposal => {
  const found = notice.proposals.find(({ start, end }) => notice.text.slice(start, end).includes(words))
  if (!found) throw new Error(`no proposal on ${words}`)
  return found
}
const seen = ({ id, version }: { id: string; version: number }) => ({ proposalId: id, version })

describe('the ledger', () => {
  test('counts every sentence as unaccounted until a person has decided on it', async () => {
    expect(notice.ledger).toEqual({
      items: 2,
      sentences: 3,
      committed: 0,
      context: 0,
      declined: 0,
      unaccounted: 3,
      undecided: 4,
      openSuspects: 1,
    })
  })

  test('is balanced by accepting all, and then the notice can be confirmed, once', async () => {
    const confirm = (version: number) =>
      world.as(supervisor, (ctx) => confirmNotice(ctx, { noticeId: notice.id, version }))
    expect(await codeOf(confirm(1))).toBe('ledger-not-balanced')

    const { ledger, version } = await step({ action: 'accept-all' })
    const confirmed = await confirm(version)

    expect(ledger).toMatchObject({ committed: 2, context: 1, unaccounted: 0, undecided: 0 })
    expect(confirmed).toMatchObject({ state: 'confirmed', confirmedBy: '周督办' })
    expect(await codeOf(confirm(version + 1))).toBe('not-in-this-state')
    expect(await codeOf(step({ action: 'undo', stepNo: 1 }))).toBe('not-in-this-state')
  })

  test('counts a sentence as declined when everything in it was declined', async () => {
    const [a, b] = [proposalOn('瞪羚'), proposalOn('大赛')]

    await step({ action: 'decline', ...seen(a), reason: '已由经信部门负责' })
    const { ledger, sentences } = await step({ action: 'decline', ...seen(b), reason: '今年不办' })

    expect(ledger).toMatchObject({ declined: 1, unaccounted: 2 })
    expect(sentences[0]).toMatchObject({ state: 'declined' })
  })

  test('lets a whole sentence be context, and takes that back', async () => {
    const sentenceId = proposalOn('瞪羚').sentenceId
    const { sentences } = await step({ action: 'keep-as-context', sentenceId, version: 1 })

    expect(sentences[0]).toMatchObject({ state: 'context', version: 2 })
    const { ledger } = await step({ action: 'reopen-sentence', sentenceId, version: 2 })
    expect(ledger).toMatchObject({ context: 0, declined: 1 })
  })
})

describe('reshaping', () => {
  test('an edited commitment counts as accepted and keeps the person’s facts', async () => {
    const before = proposalOn('瞪羚')
    const facts: Facts = { ...before.facts, kind: 'programme', deadline: { raw: '年底前', iso: '2022-12-31' } }

    const { proposals } = await step({ action: 'edit', ...seen(before), start: before.start, end: before.end, facts })

    expect(proposals[0]).toMatchObject({ state: 'accepted', decidedBy: '周督办', facts: { kind: 'programme' } })
  })

  test('split in two, each part keeps the facts its own words bear out', async () => {
    const whole = proposalOn('重点实验室')
    const cut = whole.start + 4
    const parts = [
      { start: whole.start, end: cut, verb: '支持', object: '绵阳' },
      { start: cut, end: whole.end, verb: '建设', object: '重点实验室' },
    ]

    const { proposals, removedProposals } = await step({ action: 'split', ...seen(whole), parts })

    expect(removedProposals).toEqual([whole.id])
    expect(proposals.map(({ facts: { verb, places } }) => ({ verb, places }))).toEqual([
      { verb: '支持', places: ['绵阳'] },
      { verb: '建设', places: [] },
    ])
  })

  test('parts that overlap or leave the sentence are refused and nothing changes', async () => {
    const whole = proposalOn('重点实验室')
    const part = (start: number, end: number) => ({ start, end, verb: '支持', object: '' })
    const split = (...parts: ReturnType<typeof part>[]) => codeOf(step({ action: 'split', ...seen(whole), parts }))

    expect(await split(part(whole.start, whole.end), part(whole.start + 1, whole.end))).toBe('parts-overlap')
    expect(await split(part(0, 3), part(whole.start, whole.end))).toBe('span-not-in-sentence')
    expect((await again()).proposals).toEqual(notice.proposals)
  })

  test('merges commitments of one sentence, not of two', async () => {
    const [a, b, other] = [proposalOn('瞪羚'), proposalOn('大赛'), proposalOn('重点实验室')]

    expect(await codeOf(step({ action: 'merge', proposals: [seen(a), seen(other)] }))).toBe('merge-across-sentences')
    const { proposals } = await step({ action: 'merge', proposals: [seen(b), seen(a)] })

    expect(proposals).toHaveLength(1)
    expect(notice.text.slice(proposals[0]?.start, proposals[0]?.end)).toBe('培育瞪羚企业，举办创新大赛')
  })

  test('adds what the reader did not see, from the text a person selected', async () => {
    const start = notice.text.indexOf('营造')
    const facts: Facts = { verb: '营造', object: '良好氛围', kind: 'ongoing_work', places: [] }

    const { proposals, ledger } = await step({ action: 'add', start, end: start + 6, facts })

    expect(proposals[0]).toMatchObject({ origin: 'person', state: 'accepted' })
    expect(ledger.committed).toBe(1)
    expect(await codeOf(step({ action: 'add', start, end: start, facts }))).toBe('span-empty')
    expect(await codeOf(step({ action: 'add', start: 0, end: notice.text.length, facts }))).toBe('span-not-in-sentence')
  })

  test('moves a commitment to another item', async () => {
    const itemId = notice.items[1]?.id ?? ''

    const { proposals } = await step({ action: 'move', ...seen(proposalOn('孵化')), itemId })

    expect(proposals[0]?.itemId).toBe(itemId)
  })
})

describe('a suspected misprint', () => {
  test('is corrected over the text, which stays as it is, or dismissed', async () => {
    const [suspect] = notice.suspects
    const suspectId = suspect?.id ?? ''

    const corrected = await step({ action: 'correct', suspectId, version: 1, correction: '20' })
    expect(corrected.suspects[0]).toMatchObject({ state: 'accepted', correction: '20' })
    expect(corrected.ledger.openSuspects).toBe(0)
    const dismissed = await step({ action: 'dismiss', suspectId, version: 2 })
    expect(dismissed.suspects[0]).toMatchObject({ state: 'rejected', correction: null })
    expect((await again()).text).toBe(notice.text)
  })
})

test('every likely reading is taken at once, and suspects without one are left to a person', async () => {
  const { suspects, ledger } = await step({ action: 'correct-likely' })

  expect(suspects.map(({ correction }) => correction)).toEqual(['20'])
  expect(ledger.openSuspects).toBe(0)
})

describe('undoing', () => {
  const untouched = ({ proposals, sentences, suspects }: NoticeReview) =>
    [...proposals, ...sentences, ...suspects].map(({ version: _version, ...rest }) => ({ ...rest, decidedBy: null }))

  test('takes any step back to exactly what was before, and can itself be undone', async () => {
    const whole = proposalOn('重点实验室')
    const parts = [
      { start: whole.start, end: whole.start + 4, verb: '支持', object: '绵阳' },
      { start: whole.start + 4, end: whole.end, verb: '建设', object: '重点实验室' },
    ]
    await step({ action: 'split', ...seen(whole), parts })
    const { version, ledger } = await step({ action: 'accept-all' })
    await step({ action: 'undo', stepNo: 2 })
    await step({ action: 'undo', stepNo: 1 })

    const back = await again()
    expect(untouched(back)).toEqual(untouched(notice))
    expect(back.ledger).toEqual(notice.ledger)

    await step({ action: 'undo', stepNo: 4 })
    const redone = await step({ action: 'undo', stepNo: 3 })
    expect(redone.ledger).toEqual(ledger)
    expect(redone.version).toBe(version + 4)
  })

  test('goes back step by step through everything done to one commitment', async () => {
    const proposal = proposalOn('瞪羚')
    await step({ action: 'accept', ...seen(proposal) })
    await step({ action: 'decline', proposalId: proposal.id, version: 2, reason: '不属本厅' })

    await step({ action: 'undo', stepNo: 2 })
    const { proposals } = await step({ action: 'undo', stepNo: 1 })

    expect(proposals[0]).toMatchObject({ state: 'proposed', version: 5 })
  })

  test('is refused once the same content was changed again', async () => {
    const proposal = proposalOn('瞪羚')
    await step({ action: 'accept', ...seen(proposal) })
    await step({ action: 'decline', proposalId: proposal.id, version: 2, reason: '不属本厅' })

    expect(await codeOf(step({ action: 'undo', stepNo: 1 }))).toBe('step-overtaken')
    expect(await codeOf(step({ action: 'undo', stepNo: 9 }))).toBe('step-not-found')
  })
})

describe('two people at once', () => {
  test('never overwrite each other: the second is told who was first', async () => {
    const proposal = proposalOn('瞪羚')
    await step({ action: 'accept', ...seen(proposal) }, colleague)

    const late = step({ action: 'decline', ...seen(proposal), reason: '不属本厅' })

    await expect(late).rejects.toMatchObject({ code: 'stale-version', details: { by: '王处长' } })
  })

  test('working on different commitments do not hinder each other', async () => {
    const steps = notice.proposals.map((proposal, index) =>
      step({ action: 'accept', ...seen(proposal) }, index % 2 ? supervisor : colleague),
    )

    const changes = await Promise.all(steps)

    expect(new Set(changes.map(({ step: { no } }) => no)).size).toBe(4)
    expect((await again()).ledger.committed).toBe(2)
  })
})
