// `luoshi what-if PROGRAMME@EDITION --set name=value`: who would gain, who would lose and what it would cost, over all firms on the register.
import { parseArgs } from 'node:util'
import { isDateOnly } from '#kernel/date-only.ts'
import type { TrialOutcome } from '#modules/indicators/contract.ts'
import { exportTrial, getTrial, tryOutEdition } from '#modules/indicators/index.ts'
import { programmes } from '#policy/programmes.ts'
import { editionsAnswered } from '#policy/register-answers.ts'
import { type Edition, editionName } from '#rules/define-programme.ts'
import { tell } from '#rules/measure.ts'
import { parameterWords, readParameter } from '#rules/parameter-words.ts'
import { commandErrors } from './errors.ts'
import { type Ink, inkFor } from './ink.ts'
import { writeOutput } from './local-files.ts'
import { recordsHelp, withRecords } from './records.ts'

export const help = `用法 / usage  luoshi what-if 类别@版本 --set 参数=数值 [--set …] [--on 日期] [--xlsx 文件] [--data 目录] [--json]
              luoshi what-if 类别@版本 [--on 日期] [--json]
              luoshi what-if --list [--json]

  在名录的全部企业上试算改动参数后的规定：谁新符合、谁不再符合、谁资料不全不能判断、需要多少资金；不改动任何记录。
  Tries an edition out over all firms on the register with other parameters: who gains, who loses, who cannot be decided
  for lack of a fact, what it costs. Nothing is changed.

  --set       参数=数值，如 ratioSmall=4%、leastSales=3000万、rates='[{"above":0,"rate":0.05}]' / name=value
  --on        按哪一天的规定，不写为今天；当天不在有效期的，取有效期内最近的一天 / by the rules of that day
  --xlsx      把结果写成工作簿 / writes the outcome as a workbook
  --list      列出可以试算的类别和版本 / the editions that can be tried out
  --json      输出一个 JSON 对象 / print one JSON object
              不写 --set 时列出参数的现行值和依据 / without --set the parameters are listed
${recordsHelp}`

const wrong = (problem: string, problemEn: string) =>
  commandErrors.refuse('arguments-wrong', { command: 'what-if', problem, problemEn })

const print = (text: string) => void process.stdout.write(`${text}\n`)

export async function run(args: string[]): Promise<void> {
  const { values: flags, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      set: { type: 'string', multiple: true, default: [] },
      on: { type: 'string' },
      xlsx: { type: 'string' },
      data: { type: 'string' },
      list: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
  })
  const ink = inkFor(process.stdout)
  if (flags.list) return print(flags.json ? JSON.stringify(listed()) : tellList(ink))
  const [name, ...others] = positionals
  if (name === undefined || others.length > 0)
    throw wrong(
      '请写明一个类别和版本，如 high-tech-enterprise@2016',
      'name one edition, like high-tech-enterprise@2016',
    )
  const { on, data, xlsx } = flags
  if (on !== undefined && !isDateOnly(on))
    throw wrong(`--on ${on} 不是日期，请写成 2022-07-01`, `--on ${on} is no day, write 2022-07-01`)
  const edition = name.includes('@')
    ? name
    : editionName(programmes.get(name, on ?? new Date().toISOString().slice(0, 10)))
  const set = readSettings(programmes.getEdition(edition), flags.set)
  if (flags.set.length === 0) {
    const trial = await withRecords(data, (ctx) => getTrial(ctx, { edition, on }))
    return print(flags.json ? JSON.stringify(trial) : tellParameters(edition, trial.parameters, ink))
  }
  const asked = { edition, set, on }
  const outcome = await withRecords(data, async (ctx) => {
    if (xlsx !== undefined) await writeOutput(xlsx, (await exportTrial(ctx, asked)).content)
    return tryOutEdition(ctx, asked)
  })
  print(flags.json ? JSON.stringify(outcome) : tellOutcome(outcome, ink))
}

const listed = () =>
  editionsAnswered.map((one) => ({ edition: editionName(one), title: one.title[0], inForce: one.inForce }))

const tellList = (ink: Ink) =>
  listed()
    .map(({ edition, title, inForce: [from, to] }) => `${ink.bold(edition.padEnd(30))}${title}  ${from} — ${to ?? ''}`)
    .join('\n')

/** `name=value`, every fault at once. */
function readSettings({ parameters }: Edition, settings: readonly string[]): Record<string, unknown> {
  const read = settings.map((setting) => {
    const [, name = setting, text = ''] = /^([^=]+)=(.*)$/s.exec(setting) ?? []
    const parameter = parameters[name]
    return { setting, name, value: parameter && readParameter(parameter, text), isKnown: parameter !== undefined }
  })
  const faults = read.filter(({ value }) => value === undefined)
  if (faults.length > 0) {
    const names = Object.keys(parameters).join('、')
    const said = faults.map(({ setting, isKnown }) => `${setting}${isKnown ? '（数值无法识别）' : '（没有这个参数）'}`)
    throw wrong(`--set ${said.join('；')}，参数有 ${names}`, `--set ${faults.map(({ setting }) => setting).join('; ')}`)
  }
  return Object.fromEntries(read.map(({ name, value }) => [name, value]))
}

function tellParameters(
  edition: string,
  parameters: Awaited<ReturnType<typeof getTrial>>['parameters'],
  ink: Ink,
): string {
  const rows = parameters.map(
    ({ name, label, unit, value, basis }) =>
      `  ${name.padEnd(22)}${label.zh}  ${ink.bold(parameterWords({ unit }, value))}  ${ink.dim(basis)}`,
  )
  return [ink.bold(edition), ...rows].join('\n')
}

const shownFirms = 20
const standingWords = {
  passes: '符合',
  'awaits-marks': '待专家评分',
  fails: '不符合',
  'lacks-facts': '资料不全',
} as const
const wan = (fen: number) => tell(fen, '万元')[0]

function tellOutcome(outcome: TrialOutcome, ink: Ink): string {
  const { changed, before, after, turns, cost, lacking, turned, demonstration } = outcome
  const standing = (name: keyof typeof standingWords) => `${standingWords[name]} ${before[name]} → ${after[name]}`
  return [
    ink.bold(`${outcome.edition}，按 ${outcome.on} 的规定，在册企业 ${outcome.firms} 家`),
    ...changed.map(({ name, label, before: was, after: now }) => `  ${label.zh}（${name}）  ${was} → ${now}`),
    `  ${(Object.keys(standingWords) as (keyof typeof standingWords)[]).map(standing).join('，')}`,
    ink.bold(
      `  新符合 ${turns.gained} 家，不再符合 ${turns.lost} 家，不变 ${turns.unchanged} 家，不能判断 ${turns.undecided} 家`,
    ),
    ...(cost ? [`  资金 ${wan(cost.before)} → ${wan(cost.after)}`] : []),
    ...lacking.map(({ label, firms }) => ink.dim(`  缺 ${label.zh}：${firms} 家`)),
    ...(demonstration > 0 ? [ink.yellow(`  含演示数据 ${demonstration} 家，由程序生成`)] : []),
    ...turned.slice(0, shownFirms).map(({ name, turn, rules }) => {
      const said = rules.map(({ title, found, after: now }) => `${title.zh} ${found.zh}，试算要求${now.zh}`).join('；')
      return `  ${turn === 'gained' ? '+' : '−'} ${name}  ${ink.dim(said)}`
    }),
    ...(turned.length > shownFirms
      ? [ink.dim(`  … 另有 ${turns.gained + turns.lost - shownFirms} 家，--xlsx 导出全部`)]
      : []),
  ].join('\n')
}
