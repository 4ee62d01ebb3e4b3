// Takes one clause apart where it makes several undertakings: titles in a row, two halves with verbs of their own, numbers in a row.
import type { Span } from '#reading/lines/view.ts'
import { splitTopLevel } from '#reading/sentences/depth.ts'
import { role } from '#reading/words/lexicon.ts'
import { isVerb, type Sentence } from './clause.ts'
import { findPredicate, type Predicate } from './predicate.ts'
import type { Undertaking } from './undertaking.ts'

/** Roles of verbs that make or carry documents. */
const documentRoles = role.issue | role.compile | role.draft | role.revise | role.carry | role.waive | role.obtain

export function partUndertaking(
  sentence: Sentence,
  undertaking: Undertaking,
  predicate: Predicate,
  to: number,
): Undertaking[] {
  return (
    byTitles(sentence, undertaking) ??
    byHalves(sentence, undertaking, predicate, to) ??
    byRepeatedVerb(sentence, undertaking) ??
    byNumbers(sentence, undertaking) ?? [undertaking]
  )
}

const spell = ({ text }: Sentence, span: Span) => text.slice(span.start, span.end)
const verbText = (sentence: Sentence, undertaking: Undertaking) =>
  spell(sentence, undertaking.verb) + (undertaking.inner ? spell(sentence, undertaking.inner.verb) : '')

/** `制定《甲》和《乙》`: each document by itself. */
function byTitles(sentence: Sentence, undertaking: Undertaking): Undertaking[] | undefined {
  const { text } = sentence
  const roles = undertaking.roles | (undertaking.inner?.roles ?? 0)
  if ((roles & documentRoles) === 0) return undefined
  const object = undertaking.inner?.object ?? undertaking.object
  const joint = /》(（[^）]{1,20}）)?[、和及与]*《/g
  const ends: number[] = []
  const slice = text.slice(object.start, object.end)
  if (!/^[^《]{0,24}《/.test(slice)) return undefined
  for (const match of slice.matchAll(joint)) {
    const at = object.start + (match.index ?? 0)
    if (isTitleEnd(text, object.start, at)) ends.push(at + match[0].length - 1)
  }
  if (ends.length === 0) return undefined
  const starts = [undertaking.start, ...ends]
  return starts.map((start, index) => {
    const next = starts[index + 1]
    const end = next === undefined ? undertaking.end : closeOf(text, next)
    if (index === 0)
      return { ...undertaking, end, object: { start: undertaking.object.start, end }, inner: shorten(undertaking, end) }
    return shared(sentence, undertaking, start, end)
  })
}

/** The end of the title before the one that opens at `next`. */
function closeOf(text: string, next: number): number {
  let end = next
  while (end > 0 && '、和及与'.includes(text[end - 1] ?? '')) end--
  return end
}

/** Whether the `》` at `position` closes an outer title. */
function isTitleEnd(text: string, from: number, position: number): boolean {
  let depth = 0
  for (let index = from; index <= position; index++) {
    if (text[index] === '《') depth++
    else if (text[index] === '》') depth--
  }
  return depth === 0
}

function shorten(undertaking: Undertaking, end: number): Undertaking['inner'] {
  return undertaking.inner && undertaking.inner.object.start < end
    ? { ...undertaking.inner, object: { start: undertaking.inner.object.start, end } }
    : undefined
}

function shared(sentence: Sentence, undertaking: Undertaking, start: number, end: number): Undertaking {
  const verb = verbText(sentence, undertaking)
  return {
    ...undertaking,
    start,
    end,
    object: { start, end },
    sharedVerb: verb,
    inner: undertaking.inner && { ...undertaking.inner, object: { start, end } },
  }
}

/** `支持甲建设乙、丙建设丁`: each half has a doer and a verb. */
function byHalves(
  sentence: Sentence,
  undertaking: Undertaking,
  predicate: Predicate,
  to: number,
): Undertaking[] | undefined {
  const { inner } = undertaking
  if (!inner || inner.actor.end <= inner.actor.start || (undertaking.roles & role.pivot) === 0) return undefined
  const parts = splitTopLevel(sentence.text, undertaking.object.start, undertaking.end, '、')
  if (parts.length < 2) return undefined
  const predicates = parts.map((part) => partPredicate(sentence, part, predicate.verbEnd, to))
  // A part without its own doer and verb belongs to the list of the part before it.
  const heads = parts.flatMap((_, index) => (index === 0 || predicates[index] ? [index] : []))
  if (heads.length < 2 || !predicates[0]) return undefined
  if (heads.length < parts.length && heads[1] === parts.length - 1 && heads.length === 2 && parts.length > 3)
    return undefined
  return heads.map((head, index) => {
    const first = parts[head]
    const next = heads[index + 1]
    const last = parts[(next ?? parts.length) - 1]
    const start = index === 0 ? undertaking.start : (first?.start ?? 0)
    const end = last?.end ?? undertaking.end
    const own = predicates[head]
    const verb = own ?? inner
    return {
      ...undertaking,
      start,
      end,
      object: { start: index === 0 ? undertaking.object.start : start, end },
      inner: {
        actor: { start: first?.start ?? 0, end: verb.verb.start },
        verb: verb.verb,
        object: { start: verb.verb.end, end },
        roles: verb.roles,
      },
      sharedVerb: index === 0 ? undefined : spell(sentence, undertaking.verb),
    }
  })
}

/** A doer followed by a verb with an object, inside one part of a list. */
function partPredicate(sentence: Sentence, part: Span, from: number, to: number) {
  const { tokens } = sentence
  let first = from
  while (first < to && (tokens[first]?.start ?? 0) < part.start) first++
  let last = first
  while (last < to && (tokens[last]?.end ?? 0) <= part.end) last++
  if (last - first < 3 || isVerb(tokens[first]?.word) || tokens[first]?.start !== part.start) return undefined
  const word = tokens[first]?.word
  if (word && word.roles & role.lead) return undefined
  const found = findPredicate(sentence, first, last)
  if (!found?.hasSubject) return undefined
  const verb = { start: tokens[found.verb]?.start ?? 0, end: tokens[found.verbEnd - 1]?.end ?? 0 }
  if (verb.start - part.start > 14 || verb.end >= part.end) return undefined
  let roles = 0
  for (let index = found.verb; index < found.verbEnd; index++) roles |= tokens[index]?.word?.roles ?? 0
  return { verb, roles }
}

/** `放宽甲、放宽乙`: the same verb twice is two undertakings. */
function byRepeatedVerb(sentence: Sentence, undertaking: Undertaking): Undertaking[] | undefined {
  const verb = spell(sentence, undertaking.verb)
  const parts = splitTopLevel(sentence.text, undertaking.verb.start, undertaking.end, '、')
  if (parts.length < 2 || !parts.every((part) => sentence.text.startsWith(verb, part.start))) return undefined
  return parts.map((part, index) => ({
    ...undertaking,
    start: index === 0 ? undertaking.start : part.start,
    end: part.end,
    verb: { start: part.start, end: part.start + verb.length },
    object: { start: part.start + verb.length, end: part.end },
    inner: undefined,
  }))
}

/** `50所高水平学校`: a number that opens a part. */
const leading = /^\d+(?:\.\d+)?(?:万|亿|千|百)*(?:个|家|所|项|名|座|条|支|批|种|类|户|处|台|件)/
const counted = /\d(?:\.\d+)?(?:万|亿|千|百)*(?:%|个百分点|倍|[一-龥]{1,3})(?:以上|左右|以内|以下)?$/

/** `培育甲1000家、乙80家`: each number by itself. */
function byNumbers(sentence: Sentence, undertaking: Undertaking): Undertaking[] | undefined {
  const parts = splitTopLevel(sentence.text, undertaking.object.start, undertaking.end, '、和')
  if (parts.length < 2 || /给予|奖励|补助|资助|补贴|奖补/.test(spell(sentence, undertaking))) return undefined
  if (!parts.every((part) => counted.test(spell(sentence, part)) || leading.test(spell(sentence, part))))
    return undefined
  // `分别达到30%、20%和10%`: figures without things of their own stay together.
  if (
    !parts
      .slice(1)
      .every((part) => /[一-龥]{2}/.test(spell(sentence, part).replace(/(以上|左右|以内|以下|个百分点)$/, '')))
  )
    return undefined
  return parts.map((part, index) => {
    if (index === 0)
      return { ...undertaking, end: part.end, object: { start: undertaking.object.start, end: part.end } }
    return shared(sentence, { ...undertaking, inner: undefined }, part.start, part.end)
  })
}
