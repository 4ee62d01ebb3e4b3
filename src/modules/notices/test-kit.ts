// A small notice that was read, for tests: written with its commitments in braces.

import type { ReadCommitment, Reading, ReadSentence, Suspect } from '#reading/contract.ts'
import { type Actor, systemActor } from '#rules/actor.ts'
import type { World } from '../../../test/world.ts'
import type { NoticeReview, ReviewAction, ReviewChange } from './contract.ts'
import { getNotice } from './get-notice.ts'
import { reviewNotice } from './review/review-notice.ts'
import { storeReading } from './store-reading.ts'

/** Each line is an item, `编号.标题。` then its sentences; `{…}` is a commitment, without one a sentence is context. */
export const smallNotice = [
  '1.建设创新平台。{支持绵阳建设重点实验室}，{新增孵化载体巧0家以上}。营造良好氛围。',
  '2.壮大创新主体。{培育瞪羚企业}，{举办创新大赛}。',
].join('\n')

/** The text without its braces, and the reading they describe. */
export function readingOf(marked: string, suspects: Suspect[] = []): { text: string; reading: Reading } {
  const text = marked.replace(/[{}]/g, '')
  let at = 0
  const items = marked.split('\n').map((line) => {
    const start = at
    const [, no = '', title = '', body = ''] = /^(\d+)\.([^。]+)。(.*)$/.exec(line) ?? []
    at += no.length + 1 + title.length + 1
    const sentences = body.match(/[^。]+。/g)?.map((sentence) => sentenceAt(sentence)) ?? []
    const item = { no, path: no, title, system: '科技创新平台体系', start, end: at, sentences }
    at += 1
    return item
  })
  function sentenceAt(marked: string): ReadSentence {
    const start = at
    const commitments: ReadCommitment[] = []
    for (const part of marked.split(/(?=\{)|(?<=\})/)) {
      const words = part.replace(/[{}]/g, '')
      if (part.startsWith('{')) commitments.push(commitmentAt(at, words))
      at += words.length
    }
    return { start, end: at, role: commitments.length > 0 ? 'commitment' : 'context', commitments }
  }
  const sentences = items.flatMap((item) => item.sentences)
  const commitment = sentences.filter(({ role }) => role === 'commitment').length
  return {
    text,
    reading: {
      text: { sha256: 'test', length: text.length },
      header: {
        issuer: '四川省科学技术厅',
        docNumber: '川科发〔2022〕9号',
        title: '关于印发试验要点的通知',
        printedDocument: '2022年试验要点',
        planYear: 2022,
        addressees: [],
        signer: null,
        date: null,
        annexes: [],
      },
      headlineTargets: [],
      systems: ['科技创新平台体系'],
      preamble: [],
      items,
      closing: [],
      suspects,
      ledger: { sentences: sentences.length, commitment, context: sentences.length - commitment, unaccounted: 0 },
    },
  }
}

function commitmentAt(start: number, words: string): ReadCommitment {
  const amount = /(\S\d)家以上/.exec(words)
  return {
    start,
    end: start + words.length,
    verb: words.slice(0, 2),
    object: words.slice(2),
    kind: words.startsWith('举办') ? 'event' : amount ? 'quantity_target' : 'platform_building',
    places: words.includes('绵阳') ? ['绵阳'] : [],
    regions: words.includes('绵阳') ? ['510700'] : [],
    ...(amount && { quantity: { value: 20, unit: '家', comparator: 'gte' as const, raw: amount[0] } }),
    confidence: 0.9,
  }
}

/** Stores the small notice and answers its review page. */
export async function storeSmallNotice(world: World, marked = smallNotice): Promise<NoticeReview> {
  const { text, reading } = readingOf(marked)
  const start = text.indexOf('巧0')
  if (start >= 0) {
    const why = '数字“2”误认为“巧”'
    reading.suspects.push({
      start,
      end: start + 2,
      text: '巧0',
      suggestion: '20',
      type: 'number',
      confidence: 0.9,
      why,
    })
  }
  return world.as(systemActor, async (ctx) => {
    const fileId = crypto.randomUUID()
    const sha256 = fileId
    await ctx.sql
      .insertInto('stored_file')
      .values({
        authority: ctx.authority,
        id: fileId,
        sha256,
        name: 'small.txt',
        media_type: 'text/plain',
        size: text.length,
        stored_by: null,
        stored_at: ctx.clock.now(),
      })
      .execute()
    const noticeId = await storeReading(ctx, {
      text,
      reading,
      fileId,
      fileName: 'small.txt',
      sha256,
      copyNo: 1,
      importedBy: '周督办',
    })
    return getNotice(ctx, { noticeId })
  })
}

/** One step of the review in the name of the actor. */
export const take = (world: World, by: Actor, noticeId: string, step: ReviewAction): Promise<ReviewChange> =>
  world.as(by, (ctx) => reviewNotice(ctx, { noticeId, step }))
