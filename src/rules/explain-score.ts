// A score told part by part: what was found, which points that gives, and why.
import { sourceOf } from './define-programme.ts'
import type { Gap, View } from './explain-rule.ts'
import type { Words } from './field.ts'
import { tell } from './measure.ts'
import { bandOf, type Part, pointsInto, type Score, totalInto } from './score.ts'
import type { Range } from './situation.ts'

export interface PartOutcome {
  part: string
  title: Words
  article: string
  /** Equal once nothing is left to an expert's mark. */
  from: number
  to: number
  most: number
  foundWords: Words
  /** Why these points. */
  reason: Words
  missing: Gap[]
}

export interface ScoreOutcome extends Range {
  most: number
  blocks: { block: string; title: Words; from: number; to: number; most: number; parts: PartOutcome[] }[]
  missing: Gap[]
}

export function explainScore(score: Score, view: View): ScoreOutcome {
  const blocks = score.map(({ id, title, most, parts }) => {
    const told = parts.map((part) => partOutcome(part, view))
    const sum = (end: 'from' | 'to') =>
      Math.min(
        most,
        told.reduce((total, part) => total + part[end], 0),
      )
    return { block: id, title, from: sum('from'), to: sum('to'), most, parts: told }
  })
  const total: Range = { from: 0, to: 0 }
  totalInto(score, view.situation, total, ({ looksAt }) => view.gapsAmong(looksAt).length === 0)
  return {
    ...total,
    most: score.reduce((sum, { most }) => sum + most, 0),
    blocks,
    missing: blocks.flatMap(({ parts }) => parts.flatMap(({ missing }) => missing)),
  }
}

const range: Range = { from: 0, to: 0 }

function partOutcome(part: Part, view: View): PartOutcome {
  const missing = view.gapsAmong(part.looksAt)
  const named = {
    part: part.id,
    title: part.title,
    article: sourceOf(view.edition, part.basis),
    most: part.most,
    missing,
  }
  if (missing.length > 0)
    return {
      ...named,
      from: 0,
      to: part.most,
      foundWords: ['', ''],
      reason: ['资料不全，暂不计分', 'facts are missing'],
    }
  pointsInto(part, view.situation, range)
  const { from, to } = range
  return { ...named, from, to, foundWords: foundWordsOf(part, view), reason: reasonOf(part, view, { from, to }) }
}

function foundWordsOf(part: Part, view: View): Words {
  if (part.kind === 'banded') return tell(part.found(view.situation), part.unit, {}, nearestBound(part, view))
  if (part.kind === 'graded') {
    const grade = part.gradeOf(view.situation)
    return grade ? [grade, grade] : ['未评', 'not graded']
  }
  if (part.kind === 'best') {
    const each = part.parts.map((one) => {
      const words = foundWordsOf(one, view)
      return [`${one.title[0]} ${words[0]}`, `${one.title[1]} ${words[1]}`] as const
    })
    return [each.map(([zh]) => zh).join('，'), each.map(([, en]) => en).join(', ')]
  }
  return ['', '']
}

type Banded = Extract<Part, { kind: 'banded' }>
/** So that 24.9996% is not told as the 25% it does not reach. */
function nearestBound({ bands, found }: Banded, { situation }: View): number | undefined {
  const value = found(situation)
  return bands.map(({ bound }) => bound).sort((a, b) => Math.abs(a - value) - Math.abs(b - value))[0]
}

function reasonOf(part: Part, view: View, { from, to }: Range): Words {
  if (part.mark !== null && from !== to) {
    const mark = view.situation.facts[part.mark]
    return typeof mark === 'number'
      ? [
          `评分 ${mark} 不在 ${from}—${to} 之间，不予采用`,
          `the mark ${mark} lies outside ${from}–${to} and does not count`,
        ]
      : [`由专家在 ${from}—${to} 分之间评定`, `to be marked between ${from} and ${to}`]
  }
  if (part.kind === 'banded') {
    const band = bandOf(part.bands, part.found(view.situation))
    if (!band) return ['未达到计分下限', 'below the lowest band']
    const bound = tell(band.bound, part.unit)
    const [zh, en] = band.includesBound ? ['不低于', 'at least'] : ['大于', 'above']
    return [`${zh} ${bound[0]}`, `${en} ${bound[1]}`]
  }
  if (part.kind === 'best') {
    const scored = part.parts.filter((one) => {
      pointsInto(one, view.situation, range)
      return range.from === from
    })
    return [`取${scored[0]?.title[0] ?? ''}`, `by ${scored[0]?.title[1] ?? ''}`]
  }
  return part.kind === 'graded' ? foundWordsOf(part, view) : ['专家评分', 'marked by experts']
}
