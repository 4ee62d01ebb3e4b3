// What came of a trial as a workbook: the sums, the cities, every firm that gains or loses, what is missing of the others.
import type { Download } from '#kernel/endpoint.ts'
import type { Context } from '#platform/work/context.ts'
import { type Column, type Sheet, writeWorkbook } from '#platform/xlsx/write-workbook.ts'
import { placeName } from '#policy/places.ts'
import type { TrialOutcome } from '../contract/what-if.ts'
import { presentOutcome } from './present-outcome.ts'
import { type AskedTrial, tryOut } from './try-out.ts'

const mediaType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
/** More firms than any register of a province has. */
const all = 1_000_000

export async function exportTrial(ctx: Context, asked: AskedTrial): Promise<Download> {
  const tried = await tryOut(ctx, asked)
  const outcome = presentOutcome(tried, all)
  const { edition } = tried.trial
  await ctx.audit({
    action: 'export-trial',
    subjectKind: 'programme',
    subjectId: outcome.edition,
    after: { on: outcome.on, set: asked.set, firms: outcome.turned.length },
  })
  const content = await writeWorkbook([
    summarySheet(outcome, edition.title[0]),
    citiesSheet(outcome),
    firmsSheet(outcome),
    missingSheet(tried.moved, outcome),
  ])
  return { name: `${edition.title[0]}试算-${ctx.clock.today()}.xlsx`, mediaType, content }
}

const inWan = (fen: number) => fen / 1_000_000
const count = (header: string): Column => ({ header, type: 'number', width: 14 })
const amount = (header: string): Column => ({ header, type: 'number', width: 18, format: '#,##0.00' })

const standingWords = {
  passes: '符合',
  'awaits-marks': '符合，待专家评分',
  fails: '不符合',
  'lacks-facts': '资料不全，不能判断',
} as const

function summarySheet(
  { changed, on, before, after, turns, cost, firms, demonstration, rules }: TrialOutcome,
  title: string,
): Sheet {
  return {
    name: '汇总',
    title: `${title}试算（按 ${on} 的规定${demonstration > 0 ? '，含演示数据' : ''}）`,
    columns: [
      { header: '项目', width: 46 },
      { header: '依据', width: 36 },
      count('现行'),
      count('试算'),
      count('增减'),
    ],
    rows: [
      ...changed.map(({ label, before: was, after: now }) => [`参数：${label.zh}`, '', was, now, null]),
      ['在册企业', '', firms, firms, 0],
      ...Object.entries(standingWords).map(([standing, words]) => {
        const [was, now] = [before[standing as keyof typeof before], after[standing as keyof typeof after]]
        return [words, '', was, now, now - was]
      }),
      ['新符合', '', null, turns.gained, null],
      ['不再符合', '', null, turns.lost, null],
      ...(cost ? [['资金（万元）', '', inWan(cost.before), inWan(cost.after), inWan(cost.after - cost.before)]] : []),
      ...rules.map(({ title: rule, article, fails }) => [
        `不符合“${rule.zh}”的企业`,
        article,
        fails.before,
        fails.after,
        fails.after - fails.before,
      ]),
    ],
  }
}

function citiesSheet({ cities, cost }: TrialOutcome): Sheet {
  return {
    name: '各市（州）',
    columns: [
      { header: '市（州）', width: 22 },
      ...['在册企业', '现行符合', '试算符合', '新符合', '不再符合', '资料不全'].map(count),
      ...(cost ? [amount('现行资金（万元）'), amount('试算资金（万元）')] : []),
    ],
    rows: cities.map(({ name, firms, passing, gained, lost, undecided, cost: paid }) => [
      name || '未注明',
      firms,
      passing.before,
      passing.after,
      gained,
      lost,
      undecided,
      ...(cost ? [inWan(paid.before), inWan(paid.after)] : []),
    ]),
  }
}

function firmsSheet({ turned, cost }: TrialOutcome): Sheet {
  return {
    name: '变化的企业',
    columns: [
      { header: '企业名称', width: 36 },
      { header: '统一社会信用代码', width: 22 },
      { header: '所在地', width: 20 },
      { header: '变化', width: 10 },
      { header: '起变化的规则', width: 40 },
      { header: '查到的值', width: 18 },
      { header: '现行要求', width: 18 },
      { header: '试算要求', width: 18 },
      ...(cost ? [amount('现行资金（万元）'), amount('试算资金（万元）')] : []),
    ],
    rows: turned.map(({ name, uscc, region, turn, rules, paid }) => [
      name,
      uscc,
      region === null ? '' : placeName(region),
      turn === 'gained' ? '新符合' : '不再符合',
      rules.map(({ title }) => title.zh).join('；'),
      rules.map(({ found }) => found.zh).join('；'),
      rules.map(({ before }) => before.zh).join('；'),
      rules.map(({ after }) => after.zh).join('；'),
      ...(cost ? [inWan(paid.before), inWan(paid.after)] : []),
    ]),
  }
}

function missingSheet(
  moved: readonly { name: string; key: string; region: string | null; lacking: readonly string[] }[],
  { lacking }: TrialOutcome,
): Sheet {
  const labels = new Map(lacking.map(({ fact, label }) => [fact, label.zh]))
  return {
    name: '资料不全',
    columns: [
      { header: '企业名称', width: 36 },
      { header: '统一社会信用代码', width: 22 },
      { header: '所在地', width: 20 },
      { header: '缺少的资料', width: 80 },
    ],
    rows: moved
      .filter((firm) => firm.lacking.length > 0)
      .map(({ name, key, region, lacking: facts }) => [
        name,
        key,
        region === null ? '' : placeName(region),
        facts.map((fact) => labels.get(fact) ?? fact).join('、'),
      ]),
  }
}
