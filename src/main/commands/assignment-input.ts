// Reads who is to review what from JSON files: proposals, reviewers, scores, conflicts, locked pairs, units.
import * as z from 'zod'
import { type AssignmentProblem, assignmentErrors, denseScores, type Pair } from '#modules/reviews/index.ts'
import { readJson } from './local-files.ts'

const names = z.union([z.array(z.string().min(1)), z.number().int().nonnegative()])
const pairs = z.array(z.tuple([z.string(), z.string()]))
const counts = z.record(z.string(), z.number())

const problemFile = z.object({
  proposals: names,
  reviewers: names,
  scores: z.union([
    z.array(z.array(z.number().nullable())),
    z.array(z.object({ proposal: z.string(), reviewer: z.string(), score: z.number() })),
  ]),
  units: z.record(z.string(), z.string()).optional(),
  perProposal: counts.optional(),
  maxLoad: counts.optional(),
  minLoad: counts.optional(),
  conflicts: pairs.optional(),
  locked: pairs.optional(),
})

const pairFile = z.object({ pairs })

export interface AssignmentLimits {
  perProposal: number
  maxLoad: number
  minLoad: number
  perUnit: number | undefined
  /** A file with more of them. */
  conflicts: string | undefined
}

/** Where a list is a number, its members are called by their place: 0, 1, 2 … Counts of single names go before those given for all. */
export async function readProblem(path: string, limits: AssignmentLimits): Promise<AssignmentProblem> {
  const file = await readParsed(path, problemFile)
  const [proposals, reviewers] = [listOf(file.proposals), listOf(file.reviewers)]
  const each = (list: readonly string[], own: Record<string, number> | undefined, forAll: number) =>
    own ? { ...Object.fromEntries(list.map((name) => [name, forAll])), ...own } : forAll
  const others = limits.conflicts === undefined ? [] : await readPairs(limits.conflicts)
  return {
    proposals,
    reviewers,
    scores: scoresOf(path, file.scores, { proposals, reviewers }),
    perProposal: each(proposals, file.perProposal, limits.perProposal),
    maxLoad: each(reviewers, file.maxLoad, limits.maxLoad),
    minLoad: each(reviewers, file.minLoad, limits.minLoad),
    conflicts: [...(file.conflicts ?? []), ...others],
    locked: file.locked,
    units: file.units,
    perUnit: limits.perUnit,
  }
}

export const readPairs = async (path: string): Promise<Pair[]> => (await readParsed(path, pairFile)).pairs

const listOf = (list: string[] | number) =>
  typeof list === 'number' ? Array.from({ length: list }, (_, place) => String(place)) : list

type ScoreRows = z.infer<typeof problemFile>['scores']

function scoresOf(path: string, rows: ScoreRows, lists: Pick<AssignmentProblem, 'proposals' | 'reviewers'>) {
  const { proposals, reviewers } = lists
  if (isMatrix(rows)) {
    const isWhole = rows.length === proposals.length && rows.every(({ length }) => length === reviewers.length)
    if (isWhole) return denseScores(rows)
    const size = `${proposals.length} × ${reviewers.length}`
    throw wrongFile(path, `scores 应有 ${size} 个数`, `scores must be ${size} numbers`)
  }
  const places = (list: readonly string[]) => new Map(list.map((name, place) => [name, place]))
  const [rowOf, columnOf] = [places(proposals), places(reviewers)]
  const placeOf = (map: Map<string, number>, name: string) => {
    const place = map.get(name)
    if (place !== undefined) return place
    throw wrongFile(path, `scores 中的“${name}”不在名单中`, `“${name}” in scores is in neither list`)
  }
  return {
    proposal: Int32Array.from(rows, ({ proposal }) => placeOf(rowOf, proposal)),
    reviewer: Int32Array.from(rows, ({ reviewer }) => placeOf(columnOf, reviewer)),
    score: Float64Array.from(rows, ({ score }) => score),
  }
}

const isMatrix = (rows: ScoreRows): rows is (number | null)[][] => Array.isArray(rows[0])

const wrongFile = (file: string, problem: string, problemEn: string) =>
  assignmentErrors.refuse('assignment-file-wrong', { file, problem, problemEn })

async function readParsed<T>(path: string, schema: z.ZodType<T>): Promise<T> {
  const parsed = schema.safeParse(await readJson(path, ['分配数据', 'The input']))
  if (parsed.success) return parsed.data
  const [first] = parsed.error.issues
  const place = first?.path.join('.') || '.'
  throw wrongFile(path, `${place} 的写法不对`, `${place} is not as it should be`)
}
