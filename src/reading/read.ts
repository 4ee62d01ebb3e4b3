// Reads a notice: text in, a plan of items, sentences and commitments out, every span anchored in the text as it was given.
import { createHash } from 'node:crypto'
import type { Deadline, ReadItem, Reading, ReadSentence } from './contract.ts'
import { reading } from './errors.ts'
import { findCommitments, type Surroundings } from './facts/commitments.ts'
import { findDeadline, readLimit } from './facts/deadlines.ts'
import { placesOf } from './facts/places.ts'
import { readHeader } from './header/header.ts'
import { partRunOnHeader } from './header/run-on.ts'
import { type Draft, draftItems } from './items/items.ts'
import { findSystems } from './items/systems.ts'
import { balance } from './ledger.ts'
import { foldCharacters, textOf } from './lines/fold.ts'
import { rawSpan, type Span, type View, viewText } from './lines/view.ts'
import { buildOutline } from './outline/outline.ts'
import { partRunTogether } from './outline/run-together.ts'
import { requireNotice } from './recognition.ts'
import { splitSentences } from './sentences/sentences.ts'
import { findMisreadDashes } from './suspects/dashes.ts'
import { findMisprints, type Misprint } from './suspects/misprints.ts'
import { findSuspects, type Repair } from './suspects/suspects.ts'
import { findHeadlineTargets } from './targets.ts'

/** Throws a `Refusal` where the text is no notice; the text itself is never changed. */
export function read(text: string): Reading {
  if (text.trim() === '') throw reading.refuse('reading/empty')
  const printed = viewText(text)
  const misprints = [...findMisprints(printed.text), ...findMisreadDashes(printed.text)]
  const view = partRunOnHeader(correct(printed, misprints))
  const found = readHeader(view)
  const body = partRunTogether(
    view,
    view.paragraphs.filter((_, index) => !found.consumed.has(index)),
  )
  const drafts = draftItems(view, buildOutline(view, body, found.signature?.date.end ?? 0, found.documentsAt))
  const { header } = found
  const surroundings: Surroundings = {
    view,
    planYear: header.planYear ?? yearOf(header.date?.iso),
    own: placesOf(header.issuer && textOf(foldCharacters(header.issuer))),
  }
  const repairs: Repair[] = []
  const items = drafts.items.map((draft) => readItem(surroundings, draft, repairs))
  const preamble = sentencesOf(view, drafts.preamble)
  const closing = sentencesOf(view, drafts.closing)
  requireNotice(view, found, items)
  const aims = drafts.items.filter(isAims).flatMap(({ body }) => body)
  const headlineTargets = [
    ...findHeadlineTargets(view, preamble, false),
    ...findHeadlineTargets(view, sentencesOf(view, aims), true),
  ]
  const systems = findSystems(view, [...preamble, ...aims], items)
  items.forEach((item, index) => {
    item.system = systems.ofItem[index] ?? null
  })
  const outside = [...preamble, ...closing].map((span) => context(view, span))
  return {
    text: { sha256: createHash('sha256').update(text).digest('hex'), length: text.length },
    header,
    headlineTargets,
    systems: systems.names,
    preamble: preamble.map((span) => context(view, span)),
    items,
    closing: closing.map((span) => context(view, span)),
    suspects: findSuspects(view, found, misprints, repairs),
    ledger: balance([...outside, ...items.flatMap(({ sentences }) => sentences)]),
  }
}

/** What is parsed holds the likely characters; whatever is quoted from it stays as printed. */
function correct(view: View, misprints: readonly Misprint[]): View {
  if (misprints.length === 0) return view
  // Joined from pieces, the text is one flat string; a sum of strings would be slow to look into.
  const pieces: string[] = []
  let from = 0
  for (const { at, likely } of misprints.toSorted((a, b) => a.at - b.at)) {
    if (at < from) continue
    pieces.push(view.text.slice(from, at), likely)
    from = at + likely.length
  }
  pieces.push(view.text.slice(from))
  return { ...view, text: pieces.join('') }
}

const yearOf = (iso: string | undefined) => (iso === undefined ? null : Number(iso.slice(0, 4)))

const sentencesOf = (view: View, spans: readonly Span[]) => spans.flatMap((span) => splitSentences(view.text, span))

const context = (view: View, span: Span): ReadSentence => ({
  ...rawSpan(view, span.start, span.end),
  role: 'context',
  commitments: [],
})

const isAims = ({ title, above }: Draft) =>
  [title, ...above].some(
    (heading) => heading !== null && /目标|总体要求|总体思路|主要指标|预期指标/.test(textOf(foldCharacters(heading))),
  )

/** `以上工作要在2月底前完成`: said of everything before it. */
function limitOfAll(view: View, sentences: readonly ReadSentence[], planYear: number | null): string | undefined {
  for (const { start, end } of sentences) {
    const words = view.folded.slice(start, end)
    if (
      end - start > 40 ||
      !/^(以上|上述|各项)[^，。]{0,12}(工作|任务|事项|要求)[^，。]{0,20}(完成|落实|到位)/.test(words)
    )
      continue
    const found = findDeadline(words, planYear)
    if (found) return found.raw
  }
  return undefined
}

function readItem(surroundings: Surroundings, draft: Draft, repairs: Repair[]): ReadItem {
  const { view, planYear } = surroundings
  let standing: Deadline | undefined
  const setsAims = isAims(draft)
  const sentences = draft.body
    .flatMap((span) => splitSentences(view.text, span))
    .map((sentence): ReadSentence => {
      const found = findCommitments(surroundings, sentence, standing)
      // Among aims a year holds for the sentences after it too.
      if (setsAims) standing = found.findLast(({ commitment }) => commitment.deadline)?.commitment.deadline ?? standing
      for (const { repaired } of found) if (repaired) repairs.push(repaired)
      const commitments = found.map(({ commitment }) => commitment)
      return {
        ...rawSpan(view, sentence.start, sentence.end),
        role: commitments.length > 0 ? 'commitment' : 'context',
        commitments,
      }
    })
  const deadlineText = draft.deadlineText ?? limitOfAll(surroundings.view, sentences, planYear)
  const limit = deadlineText === undefined ? undefined : readLimit(deadlineText, planYear)
  return {
    ...rawSpan(view, draft.span.start, draft.span.end),
    no: draft.no,
    path: draft.path,
    title: draft.title,
    system: null,
    ...(draft.responsibility && draft.responsibility.lead.length + draft.responsibility.support.length > 0
      ? { responsible: { lead: draft.responsibility.lead, support: draft.responsibility.support } }
      : {}),
    ...(limit ? { deadline: { raw: deadlineText ?? limit.raw, iso: limit.iso } } : {}),
    sentences,
  }
}
