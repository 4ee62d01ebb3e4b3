// `luoshi draw`: draws reviewers by lot from a seed, and draws again to check what was published.
import { parseArgs } from 'node:util'
import { assignmentErrors, type Draw, drawReviewers } from '#modules/reviews/index.ts'
import { numberOf, type Option } from './argument-numbers.ts'
import { readProblem } from './assignment-input.ts'
import { commandErrors } from './errors.ts'
import { readJson } from './local-files.ts'

export const help = `用法  luoshi draw 数据.json --per-proposal 3 --max-load 4 --cap 0.5 --seed 种子 [--json]
      luoshi draw 数据.json … --seed 种子 --replay 结果.json

随机抽取评审专家：任何一名专家被抽中的概率不超过上限，回避、评审量、同一单位人数照样遵守。
同一种子、同一名单、同一参数总是抽出同样的结果，任何人可用 --replay 复核。

  --cap 概率         任何一名专家被某一项目抽中的概率上限，不写为 0.5
  --seed 种子        32 至 128 位十六进制；抽取前可先公布输出中的 commitment（种子的 SM3 值）
  --replay 文件      与以前的 --json 结果对照，不符时退出码为 5
  --per-proposal、--max-load、--min-load、--per-unit、--conflicts  与 luoshi assign 相同
  --json             输出一个 JSON 对象（格式见 docs/assignment.md）
  --help             显示本说明

Usage  luoshi draw SCORES.json --per-proposal 3 --max-load 4 --cap 0.5 --seed HEX [--replay RESULT.json] [--json]

Draws reviewers by lot. No chance exceeds the cap; conflicts, loads and unit limits hold. The same seed and pool always
give the same result, and --replay proves it.
`

export async function run(args: string[]): Promise<void> {
  const { path, json, replay, limits, cap, seed } = parseDrawArguments(args)
  const draw = await drawReviewers(await readProblem(path, limits), { cap, seed })
  if (replay !== undefined) compare(draw, replay, await readJson(replay, ['抽取结果', 'The result']))
  process.stdout.write(json ? `${JSON.stringify(draw)}\n` : drawReport(draw, replay !== undefined))
}

function drawReport({ proposals, commitment, pool, cap }: Draw, isReplayed: boolean): string {
  const lines = proposals.map(({ proposal, reviewers, candidates }) => {
    const drawn = reviewers.map(({ reviewer, chance }) => `${reviewer}（${Math.round(chance * 100)}%）`)
    return `${proposal}\t${drawn.join(' ')}\t候选 ${candidates} 名`
  })
  const proof = `概率上限 ${cap}　种子 SM3 ${commitment}　名单 SM3 ${pool}`
  return `${[...lines, proof, ...(isReplayed ? ['复核一致。'] : [])].join('\n')}\n`
}

function compare(draw: Draw, file: string, earlier: Record<string, unknown>): void {
  const parts = [
    ['commitment', '种子不同', 'another seed'],
    ['pool', '名单、匹配分或参数不同', 'another pool or other settings'],
    ['cap', '概率上限不同', 'another cap'],
    ['proposals', '抽取的专家不同', 'other reviewers'],
  ] as const
  const differing = parts.find(([name]) => JSON.stringify(earlier[name]) !== JSON.stringify(draw[name]))
  if (differing) throw assignmentErrors.refuse('draw-differs', { file, problem: differing[1], problemEn: differing[2] })
}

const wrong = (problem: string, problemEn: string) =>
  commandErrors.refuse('arguments-wrong', { command: 'draw', problem, problemEn })

function parseDrawArguments(args: string[]) {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      'per-proposal': { type: 'string' },
      'max-load': { type: 'string' },
      'min-load': { type: 'string' },
      'per-unit': { type: 'string' },
      conflicts: { type: 'string' },
      cap: { type: 'string' },
      seed: { type: 'string' },
      replay: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  })
  const [path, ...others] = positionals
  if (!path || others.length > 0) throw wrong('请给出一个数据文件', 'give one file of scores')
  const number = (name: Option<typeof values>) => numberOf(values[name], name, wrong)
  const [perProposal, maxLoad] = [number('per-proposal'), number('max-load')]
  if (perProposal === undefined || maxLoad === undefined || values.seed === undefined)
    throw wrong('请给出 --per-proposal、--max-load 和 --seed', 'give --per-proposal, --max-load and --seed')
  const { seed, replay, json, conflicts } = values
  const limits = { perProposal, maxLoad, minLoad: number('min-load') ?? 0, perUnit: number('per-unit'), conflicts }
  return { path, json, replay, seed, cap: number('cap') ?? 0.5, limits }
}
