// `luoshi bulletin --month 2022-09 --docx OUT`: writes a bulletin from the records, without keeping it.
import { parseArgs } from 'node:util'
import { periodType } from '#kernel/period.ts'
import { bulletinPaper, findPlans, getPlan, planErrors, writeBulletin } from '#modules/plan/index.ts'
import { commandErrors } from './errors.ts'
import { checkOutput, writeOutput } from './local-files.ts'
import { recordsHelp, withRecords } from './records.ts'

export const help = `用法 / usage  luoshi bulletin (--month 2022-09 | --year 2022) [--docx 输出 | --json] [--data 目录]

  据实起草月通报或年度总结，写成公文（docx）或 JSON；不保存到系统，不编号。
  Drafts a monthly bulletin or yearly summary from the records, as a paper or as JSON; nothing is kept.
  --json 输出 { title, kind, sections: [{ heading, sentences: [{ text, sources }], table }] }
${recordsHelp}`

export async function run(args: string[]): Promise<void> {
  const { values: flags } = parseArgs({
    args,
    options: {
      month: { type: 'string' },
      year: { type: 'string' },
      docx: { type: 'string' },
      json: { type: 'boolean' },
      data: { type: 'string' },
    },
  })
  const period = flags.month ?? flags.year ?? ''
  if (
    (flags.month === undefined) === (flags.year === undefined) ||
    !['month', 'year'].includes(periodType(period) ?? '')
  ) {
    const problem = '请用 --month 2022-09 或 --year 2022 指定一期'
    const problemEn = 'name one period by --month 2022-09 or --year 2022'
    throw commandErrors.refuse('arguments-wrong', { command: 'bulletin', problem, problemEn })
  }
  if (flags.docx) await checkOutput(flags.docx, '-')
  const { bulletin, paper } = await withRecords(flags.data, async (ctx) => {
    const [newest] = await findPlans(ctx)
    if (!newest) throw planErrors.refuse('plan-not-found')
    const written = await writeBulletin(ctx, { planId: newest.id, period })
    const { issuer } = await getPlan(ctx, { planId: newest.id })
    return {
      bulletin: written,
      paper: await bulletinPaper({ ...written, no: null, issuer, signedOn: ctx.clock.today() }),
    }
  })
  if (flags.docx) return writeOutput(flags.docx, paper.content)
  if (flags.json) return void process.stdout.write(`${JSON.stringify(bulletin)}\n`)
  process.stdout.write(`${bulletin.title}\n`)
  for (const { heading, sentences } of bulletin.sections)
    process.stdout.write(`\n${heading}\n${sentences.map(({ text }) => `  ${text}\n`).join('')}`)
}
