// Times the assignment of reviewers, each with the bounds that prove it: `npm run bench:assignment [MIDL_FILE]`.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadModule } from './load-reader.mjs'

const folder = 'src/modules/reviews/assignment'
const { assignReviewers } = await loadModule(`${folder}/assign-reviewers.ts`)
const { denseScores } = await loadModule(`${folder}/problem.ts`)

const file = process.argv[2] ?? join(import.meta.dirname, '../../shared/bench/midl18.json')
const row = (...cells) => console.log(cells.map((cell, at) => String(cell).padEnd(at === 0 ? 40 : 14)).join(''))
const names = (count, letter) => Array.from({ length: count }, (_, at) => `${letter}${at}`)

/** The same numbers every time (mulberry32). */
function numbers(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const sixDecimals = (value) => Math.round(value * 1e6) / 1e6

async function measure(title, problem) {
  const cpu = process.cpuUsage()
  const { worst, total, bounds, seconds } = await assignReviewers(problem)
  const { user, system } = process.cpuUsage(cpu)
  const memory = `${Math.round(process.resourceUsage().maxRSS / 1024)} MB`
  const proof = bounds.isOptimal ? 'proven' : `≤ ${bounds.worst} / ${bounds.total}`
  row(title, worst, total, proof, `${seconds.toFixed(2)} s`, `${((user + system) / 1e6).toFixed(2)} s`, memory)
}

row('', 'worst', 'total', 'best', 'clock', 'processor', 'peak memory')
const midl = JSON.parse(readFileSync(file, 'utf8'))
const common = {
  proposals: names(midl.proposals, 'p'),
  reviewers: names(midl.reviewers, 'r'),
  scores: denseScores(midl.scores),
  perProposal: midl.reviewsPerProposal,
}
await measure('MIDL 2018, at most 4 each', { ...common, maxLoad: 4 })
await measure('MIDL 2018, exactly 2 each', { ...common, maxLoad: 2, minLoad: 2 })

const draw = numbers(1)
const dense = Array.from({ length: 1000 }, () => Array.from({ length: 600 }, () => sixDecimals(draw())))
await measure('dense 1,000 × 600, exactly 5 each', {
  proposals: names(1000, 'p'),
  reviewers: names(600, 'r'),
  scores: denseScores(dense),
  perProposal: 3,
  maxLoad: 5,
})

const [many, few, candidates] = [10_000, 5_000, 50]
const sparse = Array.from({ length: many }, () => {
  const chosen = new Map()
  while (chosen.size < candidates) chosen.set(Math.floor(draw() * few), sixDecimals(draw()))
  return [...chosen]
})
const sparseProblem = {
  proposals: names(many, 'p'),
  reviewers: names(few, 'r'),
  scores: {
    proposal: Int32Array.from({ length: many * candidates }, (_, at) => Math.floor(at / candidates)),
    reviewer: Int32Array.from(sparse.flatMap((own) => own.map(([reviewer]) => reviewer))),
    score: Float64Array.from(sparse.flatMap((own) => own.map(([, score]) => score))),
  },
  perProposal: 3,
}
await measure('sparse 10,000 × 5,000, at most 7 each', { ...sparseProblem, maxLoad: 7 })
await measure('sparse 10,000 × 5,000, exactly 6 each', { ...sparseProblem, maxLoad: 6 })
