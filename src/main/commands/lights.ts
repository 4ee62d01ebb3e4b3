// `luoshi lights --on DATE`: how the parts of the newest plan stand, or would stand on a day to come.
import { parseArgs } from 'node:util'
import { isDateOnly } from '#kernel/date-only.ts'
import { lightsOn } from '#modules/plan/index.ts'
import { commandErrors } from './errors.ts'
import { inkFor } from './ink.ts'
import { recordsHelp, withRecords } from './records.ts'

export const help = `用法 / usage  luoshi lights [--on 日期] [--all] [--data 目录] [--json]

  列出最新计划各项任务的灯色；--on 指定以后的日期时，试算没有新报告时的灯色。默认只列整项任务，--all 列出各级部分。
  Lists the lights of the newest plan; --on a day to come tries them out for the case that nobody reports.
  --json 输出 { today, on, counts, parts: [{ no, title, unit, light, rule, dueOn, completion, missedReports }] }
${recordsHelp}`

const words = { green: '绿', blue: '蓝', yellow: '黄', red: '红', grey: '灰', done: '销', none: '未' } as const

export async function run(args: string[]): Promise<void> {
  const { values: flags } = parseArgs({
    args,
    options: {
      on: { type: 'string' },
      all: { type: 'boolean' },
      data: { type: 'string' },
      json: { type: 'boolean' },
    },
  })
  if (flags.on !== undefined && !isDateOnly(flags.on)) {
    const problem = `${flags.on} 不是日期，请写成 2022-12-31`
    throw commandErrors.refuse('arguments-wrong', { command: 'lights', problem, problemEn: `${flags.on} is no day` })
  }
  const found = await withRecords(flags.data, (ctx) => lightsOn(ctx, { on: flags.on, isWhole: !flags.all }))
  if (flags.json) return void process.stdout.write(`${JSON.stringify(found)}\n`)
  const ink = inkFor(process.stdout)
  process.stdout.write(`${ink.bold(`${found.on} 灯色`)}\n`)
  for (const [light, count] of Object.entries(found.counts))
    process.stdout.write(`  ${words[light as keyof typeof words]} ${count}\n`)
  for (const { no, title, unit, light, dueOn, completion } of found.parts) {
    const told = completion === null ? '未报' : `${completion}%`
    process.stdout.write(
      `${words[light]}  ${no.padEnd(8)}${dueOn}  ${told.padStart(6)}  ${title}（${unit ?? '未定'}）\n`,
    )
  }
}
