// Commitments of a sentence: each undertaking with the facts that can be read from its words.
import type { Undertaking } from '#reading/clauses/undertaking.ts'
import { findUndertakings } from '#reading/clauses/undertakings.ts'
import type { Deadline, Kind, ReadCommitment } from '#reading/contract.ts'
import { rawSpan, type Span, type View, written } from '#reading/lines/view.ts'
import { role } from '#reading/words/lexicon.ts'
import { findDeadline } from './deadlines.ts'
import { findDocument } from './documents.ts'
import { eventRoleOf } from './events.ts'
import { headNounOf } from './head-noun.ts'
import { kindOf } from './kinds/kinds.ts'
import { tailOf } from './kinds/traits.ts'
import { findMembers } from './members.ts'
import { findPlaces } from './places.ts'
import { type FoundQuantity, findQuantities } from './quantities.ts'

export interface Surroundings {
  view: View
  /** The year meant where only a month is written. */
  planYear: number | null
  /** The authority's own place. */
  own: readonly string[]
}

export interface FoundCommitment {
  commitment: ReadCommitment
  /** A number that had to be repaired, with its span in the view. */
  repaired: { start: number; end: number; reading: string } | undefined
  undertaking: Undertaking
}

/** `standing` is the time limit that holds where the sentence sets none. */
export function findCommitments(
  surroundings: Surroundings,
  sentence: Span,
  standing?: Deadline | undefined,
): FoundCommitment[] {
  const { view } = surroundings
  const undertakings = findUndertakings(view.text, sentence)
  let limit = standing
  return undertakings.map((undertaking, index) => {
    const lead = deadlineOfLeads(surroundings, undertaking, index > 0 ? undertakings[index - 1] : undefined)
    limit = lead ?? limit
    return commit(surroundings, undertaking, limit)
  })
}

/** `到2027年，` holds for what follows it in the sentence. */
function deadlineOfLeads(
  { view, planYear }: Surroundings,
  undertaking: Undertaking,
  previous: Undertaking | undefined,
): Deadline | undefined {
  for (const lead of undertaking.leads) {
    if (previous && lead.end <= previous.start) continue
    const found = findDeadline(view.text.slice(lead.start, lead.end), planYear)
    if (found) return { raw: written(view, lead.start + found.start, lead.start + found.end), iso: found.iso }
  }
  return undefined
}

/** In the undertaking's own words, or in the clause that closes it. */
function deadlineIn({ view, planYear }: Surroundings, undertaking: Undertaking): Deadline | undefined {
  for (const span of [undertaking, undertaking.completion]) {
    const found = span && findDeadline(view.text.slice(span.start, span.end), planYear)
    if (found) return { raw: written(view, span.start + found.start, span.start + found.end), iso: found.iso }
  }
  return undefined
}

function commit(surroundings: Surroundings, undertaking: Undertaking, standing: Deadline | undefined): FoundCommitment {
  const { view, own } = surroundings
  const { start, end, inner } = undertaking
  const text = view.text.slice(start, end)
  const object = inner && inner.object.end > inner.object.start ? inner.object : undertaking.object
  const objectText = view.text.slice(object.start, object.end)
  const quantities = findQuantities(text, undertaking.verb.end - start)
  const quantity = quantities[0]
  const document = findDocument(view, undertaking)
  const verb = undertaking.sharedVerb ?? verbOf(undertaking, (span) => written(view, span.start, span.end))
  const deed = undertaking.sharedVerb ?? verbOf(undertaking, (span) => view.text.slice(span.start, span.end))
  const head = headNounOf(quantity ? withoutQuantity(objectText, quantity, object.start - start) : objectText)
  const kind = kindOf({
    verb: deed,
    roles: undertaking.roles | (inner?.roles ?? 0),
    innerRoles: inner?.roles ?? undertaking.roles,
    object: objectText,
    tail: tailOf(objectText),
    words: text,
    head,
    hasQuantity: quantity !== undefined,
    document,
  })
  const deadline = deadlineIn(surroundings, undertaking) ?? standing
  const partners = partnersOf(view, undertaking)
  const places = findPlaces(text, own).filter(
    (place) => !partners.some(({ from, to }) => start + place.start < to && start + place.end > from),
  )
  const regions = places.length === 0 ? [] : [...new Set(places.flatMap(({ codes }) => codes))]
  const members = kind === 'document' ? undefined : findMembers(objectText)
  const batch = /[批届轮]/.test(text) ? /第[一二三四五六七八九十\d]+[批届]|首[批届]|新一轮/.exec(text)?.[0] : undefined
  const indefinite = quantity ? undefined : /一批|若干个?|一系列|数(?:十|百)[家个项]/.exec(objectText)?.[0]
  const span = rawSpan(view, start, end)
  const commitment: ReadCommitment = {
    start: span.start,
    end: span.end,
    verb,
    object: cleanObject(written(view, object.start, object.end), document?.titled ? document.title : undefined),
    kind,
    places: places.map((place) => written(view, start + place.start, start + place.end)),
    confidence: confidenceOf(undertaking, kind),
  }
  if (members) commitment.members = members
  if (regions.length > 0) commitment.regions = regions
  if (quantity)
    commitment.quantity = { ...quantity.quantity, raw: written(view, start + quantity.start, start + quantity.end) }
  if (indefinite) commitment.indefiniteQuantity = indefinite
  if (batch) commitment.ordinalBatch = batch
  if (document) commitment.document = document
  if (kind === 'event') commitment.eventRole = eventRoleOf(text, deed, undertaking.roles | (inner?.roles ?? 0))
  if (deadline) commitment.deadline = deadline
  if (partners.length > 0) commitment.partners = partners.map(({ name }) => name)
  if (undertaking.sharedVerb) commitment.verbSharedFrom = undertaking.sharedVerb
  const repaired =
    quantity?.repaired === undefined
      ? undefined
      : { start: start + quantity.start, end: start + quantity.end, reading: quantity.repaired }
  return { commitment, repaired, undertaking }
}

const verbOf = ({ verb, inner }: Undertaking, words: (span: Span) => string) =>
  inner ? words(verb) + words(inner.verb) : words(verb)

/** An object without its number, so that its last noun can be seen. */
function withoutQuantity(object: string, quantity: FoundQuantity, offset: number): string {
  const [from, to] = [quantity.start - offset, quantity.end - offset]
  if (to <= from || from < 0) return object
  return object.slice(0, from).replace(/(不少于|不低于|超过|达到|突破|至少|超|达|约|各)$/, '') + object.slice(to)
}

const cleanObject = (object: string, title: string | undefined) =>
  title ?? object.replace(/^[的了]/, '').replace(/[，。；：]+$/, '')

/** With whom: `联合甲、乙等单位`, `配合甲`, `会同甲`. */
function partnersOf(view: View, undertaking: Undertaking): { name: string; from: number; to: number }[] {
  const text = view.text.slice(undertaking.start, undertaking.end)
  const found =
    /^(?:联合|会同|配合|协助|协同)(.{2,40}?)(?:等?(?:有关|相关)?(?:单位|部门|地区)?)(?=联合|共同|协同|研究|抓紧|制定|编制|出台|印发|开展|举办|建设|推进|实施|组织|做好|修订|起草|研究|建立|打造|申报|召开)/.exec(
      text,
    )
  const inner = found?.[1]
  if (!found || !inner || (undertaking.roles & (role.assist | role.jointly)) === 0) return []
  const from = undertaking.start + found[0].indexOf(inner)
  return inner
    .replace(/等$/, '')
    .split(/[、和与及]/)
    .filter((name) => name.length >= 2)
    .map((name) => ({ name, from, to: from + inner.length }))
}

function confidenceOf(undertaking: Undertaking, kind: Kind): number {
  const known = undertaking.roles !== 0
  if (kind === 'document' || kind === 'event' || kind === 'quantity_target') return known ? 0.95 : 0.85
  if (kind === 'ongoing_work') return known ? 0.75 : 0.5
  return known ? 0.85 : 0.7
}
