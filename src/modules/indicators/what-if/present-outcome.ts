// What came of a trial, as the page, the workbook and the command line show it.
import type { Context } from '#platform/work/context.ts'
import { findPlace, places, spokenName } from '#policy/places.ts'
import { valuesOn } from '#rules/dated.ts'
import { editionName, sourceOf } from '#rules/define-programme.ts'
import { explainerOf } from '#rules/explain-turn.ts'
import { fieldsOfForm } from '#rules/form.ts'
import { parameterWords } from '#rules/parameter-words.ts'
import { province } from '../contract/declared.ts'
import type { TrialOutcome, TurnedFirm } from '../contract/what-if.ts'
import { wordsOf } from './trial.ts'
import { type AskedTrial, type MovedFirm, type TriedOut, tryOut } from './try-out.ts'

/** Firms on a page; the workbook has all of them. */
const shown = 200

export const tryOutEdition = async (ctx: Context, asked: AskedTrial): Promise<TrialOutcome> =>
  presentOutcome(await tryOut(ctx, asked), shown)

/** `mostTurned` bounds the list of firms, not what is counted. */
export function presentOutcome(tried: TriedOut, mostTurned: number): TrialOutcome {
  const { trial, firms, whole } = tried
  const { edition, on } = trial
  return {
    edition: editionName(edition),
    on,
    changed: changesOf(tried),
    years: yearsOf(tried),
    firms: firms.length,
    demonstration: firms.filter(({ isDemonstration }) => isDemonstration).length,
    before: whole.standings.before,
    after: whole.standings.after,
    turns: whole.turns,
    cost: edition.payment ? whole.cost : null,
    rules: rulesOf(tried),
    lacking: lackingIn(tried),
    cities: citiesOf(tried),
    turned: turnedFirms(tried, mostTurned),
  }
}

function changesOf({ trial: { edition, on }, call, set, assumed }: TriedOut): TrialOutcome['changed'] {
  const before = valuesOn(edition.parameters, on, call)
  return Object.entries(set).flatMap(([name, value]) => {
    const parameter = edition.parameters[name]
    if (!parameter) return []
    return [
      {
        name,
        label: wordsOf(parameter.label),
        before: assumed.includes(name) ? '—' : parameterWords(parameter, before[name]),
        after: parameterWords(parameter, value),
        isAssumed: assumed.includes(name),
      },
    ]
  })
}

function yearsOf({ firms }: TriedOut): TrialOutcome['years'] {
  const counts = new Map<number, number>()
  for (const { year } of firms) if (year !== null) counts.set(year, (counts.get(year) ?? 0) + 1)
  return [...counts].sort(([a], [b]) => b - a).map(([year, count]) => ({ year, firms: count }))
}

function rulesOf({ trial: { edition }, whole }: TriedOut): TrialOutcome['rules'] {
  return [...edition.eligibility, ...(edition.passes ? [edition.passes] : [])].map(({ id, title, basis }) => ({
    rule: id,
    title: wordsOf(title),
    article: sourceOf(edition, basis),
    fails: { before: whole.before.failedBy[id] ?? 0, after: whole.after.failedBy[id] ?? 0 },
  }))
}

/** A firm that lacks several counts in each. */
function lackingIn({ trial: { edition }, moved }: TriedOut): TrialOutcome['lacking'] {
  const fields = fieldsOfForm(edition.form)
  const counts = new Map<string, number>()
  for (const { lacking } of moved) for (const fact of lacking) counts.set(fact, (counts.get(fact) ?? 0) + 1)
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([fact, count]) => ({ fact, label: wordsOf(fields[fact]?.label ?? [fact, fact]), firms: count }))
}

const cities = places.filter(({ level, parent }) => level === 'prefecture' && parent === province)

/** `510100` for 武侯区 and for a zone that lies there. */
const cityOf = (region: string | null) => (region === null ? '' : `${region.slice(0, 4)}00`)

function citiesOf({ firms, each }: TriedOut): TrialOutcome['cities'] {
  const rows = new Map<string, TrialOutcome['cities'][number]>(
    cities.map(({ code, name }) => [code, emptyCity(code, spokenName(name))]),
  )
  for (const [index, { region }] of firms.entries()) {
    const code = cityOf(region)
    const row = rows.get(code) ?? emptyCity(code, findPlace(code)?.name ?? '')
    const one = each[index]
    if (!one) continue
    row.firms++
    row.passing.before += Number(one.isIn.before)
    row.passing.after += Number(one.isIn.after)
    if (one.turn !== 'unchanged') row[one.turn]++
    row.cost.before += one.paid.before
    row.cost.after += one.paid.after
    rows.set(code, row)
  }
  return [...rows.values()]
}

const emptyCity = (region: string, name: string): TrialOutcome['cities'][number] => ({
  region,
  name,
  firms: 0,
  passing: { before: 0, after: 0 },
  gained: 0,
  lost: 0,
  undecided: 0,
  cost: { before: 0, after: 0 },
})

const hasTurned = ({ turn }: MovedFirm) => turn === 'gained' || turn === 'lost'

/** With every rule that turned: what was found of the firm, what was needed, what would be. */
function turnedFirms({ trial: { edition, on }, call, set, moved }: TriedOut, most: number): TurnedFirm[] {
  const before = explainerOf(edition, { on, call })
  const after = explainerOf(edition, { on, call, overrides: set })
  return moved
    .filter(hasTurned)
    .slice(0, most)
    .map(({ id, key, name, region, isDemonstration, turn, paid, facts, rules }) => {
      const now = new Map(after(facts, rules).map((outcome) => [outcome.rule, outcome]))
      return {
        id,
        uscc: key,
        name,
        region,
        isDemonstration,
        turn,
        paid,
        rules: before(facts, rules).map((was) => ({
          rule: was.rule,
          title: wordsOf(was.title),
          found: wordsOf(was.foundWords),
          before: wordsOf(was.neededWords),
          after: wordsOf(now.get(was.rule)?.neededWords ?? was.neededWords),
        })),
      }
    })
}
