// How well an expert suits an application: words of the expert's disciplines found in the project's own words.
import type { CaseRow } from '#modules/applications/index.ts'

/** From 0.1, anyone may be asked, to 1, every discipline is named. In six decimals. */
export function suits(disciplines: readonly string[], { title, facts }: Pick<CaseRow, 'title' | 'facts'>): number {
  if (disciplines.length === 0) return 0.1
  const words = [title, ...Object.values(facts)].filter((value) => typeof value === 'string').join(' ')
  const named = disciplines.filter((discipline) => words.includes(discipline)).length
  return Math.round((0.1 + (0.9 * named) / disciplines.length) * 1e6) / 1e6
}
