// `luoshi align UPPER LOWER`: lays two notices side by side, without a database.
import { basename, join } from 'node:path'
import { parseArgs } from 'node:util'
import { align, promisesOfReading } from '#modules/plan/index.ts'
import { readFileIsolated } from '#platform/reader-process/open-reader.ts'
import { commandErrors } from './errors.ts'
import { inkFor } from './ink.ts'
import { readInput } from './local-files.ts'

export const help = `用法 / usage  luoshi align 上级文件 下级文件 [--years] [--json]

  对照两份文件：下级接续了上级哪些任务、哪些无人接续、时限是否更早、数字是否更小。
  --years  改为对照两年的文件（前一年 后一年）：保留、提高、降低、变化、不再提。
  Lays two notices side by side: what the lower one picks up, what nobody does, with its dates and figures.
  --json 输出 { as, upperTitle, lowerTitle, aligned: [{ upper, matches: [{ lower, score, quantity, due }], outcome }], own, counts }
`

const outcomes = {
  'picked-up': '接续',
  nobody: '无人接续',
  kept: '保留',
  raised: '提高',
  lowered: '降低',
  changed: '变化',
  dropped: '不再提',
} as const
const figures = {
  equal: '数量相同',
  smaller: '数量更小',
  larger: '数量更大',
  missing: '没有数量',
  incomparable: '单位不同',
  none: '',
}
const days = { same: '时限相同', earlier: '时限更早', later: '时限更晚', unknown: '' }

/** `programs` is the folder of the built programs. */
export async function run(args: string[], programs: string): Promise<void> {
  const { values: flags, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { years: { type: 'boolean' }, json: { type: 'boolean' } },
  })
  const [upper, lower, ...others] = positionals
  if (!upper || !lower || others.length > 0) {
    const problem = '请给出两个文件'
    throw commandErrors.refuse('arguments-wrong', { command: 'align', problem, problemEn: 'two files are needed' })
  }
  const read = async (path: string) => {
    const file = await readFileIsolated(await readInput(path), basename(path), { entry: join(programs, 'reader.js') })
    return { title: file.reading.header.title ?? basename(path), promises: promisesOfReading(file.text, file.reading) }
  }
  const [above, below] = [await read(upper), await read(lower)]
  const as = flags.years ? ('year' as const) : ('level' as const)
  const found = { as, upperTitle: above.title, lowerTitle: below.title, ...align(above.promises, below.promises, as) }
  if (flags.json) return void process.stdout.write(`${JSON.stringify(found)}\n`)
  const ink = inkFor(process.stdout)
  for (const { upper: promise, matches, outcome } of found.aligned) {
    process.stdout.write(`${ink.bold(outcomes[outcome])}  ${promise.no} ${promise.text}\n`)
    for (const { lower: other, quantity, due, score } of matches) {
      const about = [figures[quantity], days[due], `相近 ${Math.round(score * 100)}%`].filter(Boolean).join('，')
      process.stdout.write(`      → ${other.no} ${other.text}${ink.dim(`（${about}）`)}\n`)
    }
  }
  process.stdout.write(`\n${as === 'year' ? '新增' : '下级自有'} ${found.own.length}\n`)
}
