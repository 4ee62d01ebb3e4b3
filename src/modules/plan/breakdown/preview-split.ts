// Tries a rule of splitting out: who gets which share, weight and date, before anything is kept.
import { isDateOnly } from '#kernel/date-only.ts'
import { findUnits } from '#modules/people/index.ts'
import type { Context } from '#platform/work/context.ts'
import { demand } from '#rules/allow.ts'
import { apportion, decimalsOf, isAdditive, shareDifference, weightsFor } from '#rules/shares.ts'
import type { DraftPart, SplitRule } from '../contract.ts'
import { progressErrors } from '../errors/progress.ts'
import { partPermissions } from '../permissions.ts'
import { getPart, ownSubject } from './get-part.ts'
import type { PartRow } from './part-rows.ts'

interface Unit {
  id: string
  name: string
  shortName: string
}

export interface SplitPreview {
  rows: (DraftPart & { unitName: string })[]
  problems: { row: number; message: string }[]
  difference: number | null
}

export async function previewSplit(
  ctx: Context,
  { partId, rule }: { partId: string; rule: SplitRule },
): Promise<SplitPreview> {
  const part = await getPart(ctx, partId)
  demand(partPermissions, ctx.actor, 'split', ownSubject(part))
  const units = await findUnits(ctx, {})
  const { rows, problems } = rule.kind === 'pasted' ? pasted(part, rule.text, units) : shared(part, rule, units)
  const adds = part.target !== null && part.target_unit !== null && isAdditive(part.target_unit)
  const difference = adds
    ? shareDifference(
        part.target ?? 0,
        rows.map(({ share }) => share ?? 0),
      )
    : null
  return { rows, problems, difference }
}

type Drafted = Pick<SplitPreview, 'rows' | 'problems'>

function shared(part: PartRow, rule: Exclude<SplitRule, { kind: 'pasted' }>, units: readonly Unit[]): Drafted {
  const bases = rule.kind === 'equal' ? rule.unitIds.map((unitId) => ({ unitId, base: 1 })) : rule.bases
  const known = new Map(units.map((unit) => [unit.id, unit]))
  const found = bases.filter(({ unitId }) => known.has(unitId))
  const figures = found.map(({ base }) => base)
  const shares = sharesOf(part, figures)
  const weights = weightsFor(figures)
  return {
    rows: found.map(({ unitId }, index) => draft(part, known.get(unitId), shares[index] ?? null, weights[index] ?? 0)),
    problems: bases.flatMap(({ unitId }, row) =>
      known.has(unitId) ? [] : [{ row: row + 1, message: '单位不在名单中，请重新选择' }],
    ),
  }
}

/** A rate goes whole to each part, a quantity in shares; without a target there is nothing to share. */
function sharesOf({ target, target_unit: unit }: PartRow, bases: readonly number[]): (number | null)[] {
  if (target === null || unit === null) return bases.map(() => null)
  return isAdditive(unit) ? apportion(target, bases, decimalsOf(target, unit)) : bases.map(() => target)
}

const draft = (part: PartRow, unit: Unit | undefined, share: number | null, weight: number, dueOn = part.due_on) => ({
  unitId: unit?.id ?? null,
  unitName: unit?.name ?? '',
  title: part.title,
  share,
  weight,
  dueOn,
  supportIds: [],
})

/** A line is a unit, then in any order a share and a day, apart by tabs, commas or runs of spaces. */
function pasted(part: PartRow, text: string, units: readonly Unit[]): Drafted {
  const byName = new Map(units.flatMap((unit) => [[unit.name, unit] as const, [unit.shortName, unit] as const]))
  const problems: Drafted['problems'] = []
  const read = text.split(/\r?\n/).flatMap((line, index) => {
    const cells = line.split(/\t|[,，;；]|\s{2,}/).map((cell) => cell.trim())
    const [name = '', ...rest] = cells
    if (name === '' || (index === 0 && !byName.has(name) && rest.some((cell) => /份额|时限|数量/.test(cell)))) return []
    const unit = byName.get(name) ?? nearest(name, units)
    if (!unit) problems.push({ row: index + 1, message: `单位名单中没有“${name}”` })
    const dueOn = rest.find(isDateOnly)
    const share = rest.map((cell) => Number(cell.replaceAll(/[,，]/g, ''))).find((figure) => Number.isFinite(figure))
    if (dueOn !== undefined && dueOn > part.due_on)
      problems.push({ row: index + 1, message: `时限 ${dueOn} 晚于上级时限 ${part.due_on}` })
    return unit ? [{ unit, share: rest.every((cell) => cell === '') ? undefined : share, dueOn }] : []
  })
  if (read.length === 0) throw progressErrors.refuse('nothing-to-split')
  const isShared = read.every(({ share }) => share !== undefined)
  const weights = weightsFor(read.map(({ share }) => (isShared ? (share ?? 0) : 1)))
  return {
    rows: read.map(({ unit, share, dueOn }, index) =>
      draft(part, unit, part.target === null ? null : (share ?? 0), weights[index] ?? 0, dueOn),
    ),
    problems,
  }
}

/** 成都 and 成都市 stand for the bureau; a name that could be two is none. */
function nearest(name: string, units: readonly Unit[]): Unit | undefined {
  const found = units.filter((unit) => unit.shortName.startsWith(name))
  return found.length === 1 || found[0]?.shortName.replace(/(科技局|科技部门)$/, '').length === name.length + 1
    ? found[0]
    : undefined
}
