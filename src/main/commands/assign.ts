// `luoshi assign`: the best assignment of reviewers with its proof, or the mending of an earlier one.
import { parseArgs } from 'node:util'
import { type Assignment, assignReviewers, type RepairedAssignment, repairAssignment } from '#modules/reviews/index.ts'
import { numberOf, type Option } from './argument-numbers.ts'
import { readPairs, readProblem } from './assignment-input.ts'
import { commandErrors } from './errors.ts'

export const help = `用法  luoshi assign 数据.json --per-proposal 3 --max-load 4 [--min-load 2] [--conflicts 回避.json] [--json]

为项目分配评审专家：先使匹配分最低的项目得分最高，再使总分最高，并给出证明它不能更好的上界。

  --per-proposal N   每个项目的专家数
  --max-load N       每名专家最多评审的项目数
  --min-load N       每名专家最少评审的项目数，不写为 0
  --per-unit N       同一项目中来自同一单位的专家最多几名（单位写在数据文件的 units 中）
  --conflicts 文件   须回避的组合：{"pairs": [["项目", "专家"], …]}
  --floor 分数       每个项目的匹配分至少为此；none 为只看总分；不写为尽可能高
  --floor-step 分数  保底分相差不足此数时视为同样高，不写为 0.0001
  --repair 文件      已有的分配（{"pairs": …}）：以最少的改动补齐，其次总分最高
  --relax            专家不足时放宽最少的要求，并列出放宽了什么
  --seed 种子        在同样好的分配中用它决定取舍
  --seconds 秒       最多计算多久，不写为 60；到时给出已找到的最好分配和已证明的上界
  --json             输出一个 JSON 对象（格式见 docs/assignment.md）
  --help             显示本说明

Usage  luoshi assign SCORES.json --per-proposal 3 --max-load 4 [--min-load 2] [--conflicts FILE] [--json]

Assigns reviewers: first the highest sum of the proposal that has least, then the highest total, with the bounds that
prove it. --repair mends an earlier assignment with the fewest changes. --relax gives up the least needed and reports it.
`

export async function run(args: string[]): Promise<void> {
  const { path, json, repair, limits, options } = parseAssignArguments(args)
  const problem = await readProblem(path, limits)
  if (repair !== undefined)
    return print(repairReport(await repairAssignment(problem, await readPairs(repair), options), json))
  print(assignmentReport(await assignReviewers(problem, { ...options, onProgress: showProgress }), json))
}

const print = (text: string) => void process.stdout.write(`${text}\n`)

const showProgress = ({ stage, ...figures }: { stage: string }) => {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${stage} ${JSON.stringify(figures)}`)
}

function assignmentReport({ proposals, ...rest }: Assignment, isJson: boolean): string {
  if (isJson) return JSON.stringify({ assignment: proposals, ...rest })
  const { worst, total, bounds, relaxations, seconds } = rest
  const relaxed = relaxations.map((each) =>
    each.kind === 'min-load'
      ? `放宽：专家 ${each.reviewer} 评审 ${each.given} 项（要求至少 ${each.asked} 项）`
      : `放宽：项目 ${each.proposal} 有 ${each.given} 名专家（要求 ${each.asked} 名）`,
  )
  const proof = bounds.isOptimal
    ? '已证明不能更好'
    : `上界：最低 ${bounds.worst}，总分 ${bounds.total}（保底 ${bounds.floor}）`
  return [
    ...proposals.map(({ proposal, reviewers, sum }) => `${proposal}\t${reviewers.join(' ')}\t${sum}`),
    `最低 ${worst}　总分 ${total}　${proof}　用时 ${seconds.toFixed(2)} 秒`,
    ...relaxed,
  ].join('\n')
}

function repairReport({ proposals, ...rest }: RepairedAssignment, isJson: boolean): string {
  if (isJson) return JSON.stringify({ assignment: proposals, ...rest })
  const { removed, added, worst, total, seconds } = rest
  const lines = (sign: string, pairs: typeof added) =>
    pairs.map(([proposal, reviewer]) => `${sign} ${proposal}\t${reviewer}`)
  return [
    ...lines('-', removed),
    ...lines('+', added),
    `去掉 ${removed.length}，增加 ${added.length}　最低 ${worst}　总分 ${total}　用时 ${seconds.toFixed(2)} 秒`,
  ].join('\n')
}

const wrong = (problem: string, problemEn: string) =>
  commandErrors.refuse('arguments-wrong', { command: 'assign', problem, problemEn })

function parseAssignArguments(args: string[]) {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      'per-proposal': { type: 'string' },
      'max-load': { type: 'string' },
      'min-load': { type: 'string' },
      'per-unit': { type: 'string' },
      conflicts: { type: 'string' },
      floor: { type: 'string' },
      'floor-step': { type: 'string' },
      repair: { type: 'string' },
      relax: { type: 'boolean', default: false },
      seed: { type: 'string' },
      seconds: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  })
  const [path, ...others] = positionals
  if (!path) throw wrong('没有给出数据文件', 'no file of scores is given')
  if (others.length > 0)
    throw wrong(`一次只能有一个数据文件（多出 ${others.join(' ')}）`, 'one file of scores at a time')
  const number = (name: Option<typeof values>) => numberOf(values[name], name, wrong)
  const [perProposal, maxLoad] = [number('per-proposal'), number('max-load')]
  if (perProposal === undefined || maxLoad === undefined)
    throw wrong('请给出 --per-proposal 和 --max-load', 'give --per-proposal and --max-load')
  return {
    path,
    json: values.json,
    repair: values.repair,
    limits: {
      perProposal,
      maxLoad,
      minLoad: number('min-load') ?? 0,
      perUnit: number('per-unit'),
      conflicts: values.conflicts,
    },
    options: {
      floor: values.floor === 'none' ? ('none' as const) : number('floor'),
      step: number('floor-step'),
      isRelaxed: values.relax,
      seed: values.seed,
      seconds: number('seconds'),
    },
  }
}
