// `luoshi judge`: judges an applicant by the edition in force on a day, lists the programmes, or prints the schema of the facts.
import { parseArgs } from 'node:util'
import { dayInChina, isDateOnly } from '#kernel/date-only.ts'
import { limits } from '#policy/limits.ts'
import { programmes } from '#policy/programmes.ts'
import { checkFields } from '#rules/check-fields.ts'
import type { Facts } from '#rules/condition.ts'
import type { RuleSet } from '#rules/define-programme.ts'
import { listEditions } from '#rules/editions.ts'
import { judgingErrors } from '#rules/errors-of-judging.ts'
import { factsSchema } from '#rules/facts-schema.ts'
import { fieldsOfForm, isBlank } from '#rules/form.ts'
import { judge } from '#rules/judge.ts'
import { commandErrors } from './errors.ts'
import { inkFor } from './ink.ts'
import { judgementAsJson } from './judgement-json.ts'
import { judgementInWords, listOfEditions } from './judgement-words.ts'
import { readJson } from './local-files.ts'

export const help = `用法  luoshi judge 类别[@版本] 事实.json [--on 日期] [--call 通知.json] [--json]
      luoshi judge --list [--json]
      luoshi judge --form 类别[@版本]

按当日有效的规定判断一个申报单位（人）：每条规则的依据、查到的值、要求的值，得分和金额。事实写作 - 时从标准输入读取。

  --on 日期        按哪一天的规定，如 2022-07-01；不写为今天
  --call 通知.json  通知公布的数值（当年比例、额度、分数线）
  --json           输出一个 JSON 对象
  --list           列出全部类别、版本和所需的通知数值
  --form           输出事实的 JSON Schema（金额以分为单位）
  --help           显示本说明

Usage  luoshi judge PROGRAMME[@EDITION] FACTS.json [--on DATE] [--call CALL.json] [--json]
       luoshi judge --list [--json]
       luoshi judge --form PROGRAMME[@EDITION]

Judges one applicant by the rules in force on a day: for each rule its article, the value found and the value needed, the
score by part and the amount. FACTS - is standard input. Money is in fen.

退出码 / exit codes: 0 符合 passes · 10 不符合 does not pass · 11 资料不全，暂不能判断 undecided ·
                    2 输入有误 invalid · 3 没有找到 not found · 4 无权限 forbidden · 5 不在有效期 not in force
`

/** Programmes and limits are judged alike. */
const editions = listEditions<RuleSet>([...programmes.all, ...limits.all])

const print = (text: string) => void process.stdout.write(`${text}\n`)

const exitCodes = { true: 0, false: 10, unknown: 11 }

export async function run(args: string[]): Promise<void> {
  const { name, file, on, call, json, list, form } = parseJudgeArguments(args)
  if (list) return print(listOfEditions(editions.all, json, inkFor(process.stdout)))
  if (form !== undefined) return print(JSON.stringify(schemaOf(form, on), null, 1))
  if (!name) throw wrong('没有给出项目类别', 'no programme is given')
  if (!file) throw wrong('没有给出事实文件', 'no file of facts is given')
  const edition = editions.get(name, on)
  const facts = checkedFacts(edition, await readJson(file, ['事实', 'The facts']))
  const given = call === undefined ? {} : await readJson(call, ['通知数据', 'The data of the call'])
  const judgement = judge(edition, facts, { on, call: given })
  print(
    json
      ? JSON.stringify(judgementAsJson(edition, judgement))
      : judgementInWords(edition, judgement, inkFor(process.stdout)),
  )
  process.exitCode = exitCodes[`${judgement.holds}`]
}

/** The schema may be asked for whatever the day, when the edition is named. */
function schemaOf(name: string, on: string) {
  const edition = name.includes('@') ? editions.getEdition(name) : editions.get(name, on)
  return factsSchema(`${edition.title[0]}（${edition.edition}）`, edition.form)
}

/** What is missing leaves rules open; what is wrongly filled in, or asked by no field, is refused at once, all of it. */
function checkedFacts(edition: RuleSet, facts: Record<string, unknown>): Facts {
  const fields = fieldsOfForm(edition.form)
  const unknown = Object.keys(facts)
    .filter((name) => !Object.hasOwn(fields, name))
    .map((name) => ({ path: name, message: '表中没有这一项' }))
  const at = (path: string) =>
    path.split('.').reduce<unknown>((value, step) => (value as Facts | undefined)?.[step], facts)
  const wrongly = checkFields(fields, facts as Facts).filter(({ path }) => !isBlank(at(path)))
  const problems = [...unknown, ...wrongly]
  if (problems.length > 0) throw judgingErrors.refuse('facts-wrong', { count: problems.length }, problems)
  return facts as Facts
}

const wrong = (problem: string, problemEn: string) =>
  commandErrors.refuse('arguments-wrong', { command: 'judge', problem, problemEn })

function parseJudgeArguments(args: string[]) {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      on: { type: 'string' },
      call: { type: 'string' },
      json: { type: 'boolean', default: false },
      list: { type: 'boolean', default: false },
      form: { type: 'string' },
    },
  })
  const [name, file, ...others] = positionals
  if (others.length > 0) throw wrong(`一次只能判断一份事实（多出 ${others.join(' ')}）`, 'one file of facts at a time')
  const on = values.on ?? dayInChina(new Date())
  if (!isDateOnly(on)) throw wrong(`--on ${on} 不是日期，请写成 2022-07-01`, `--on ${on} is no day, write 2022-07-01`)
  return { name, file, ...values, on }
}
