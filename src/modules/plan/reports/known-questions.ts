// What the department knows already and must not ask the units below again.
import { indicators } from '#modules/indicators/contract.ts'
import { registers } from '#modules/registers/contract.ts'
import type { NewContract, ReportQuestion } from '../contract.ts'

/** Words of a question, and where the answer stands. */
interface KnownAnswer {
  words: readonly string[]
  source: string
}

const ownRecords: readonly KnownAnswer[] = [
  { words: ['单位名称', '填报单位', '责任单位', '牵头单位', '配合单位'], source: '单位名单和任务分工' },
  { words: ['行政区划', '所在地区', '所属市州'], source: '单位名单' },
  { words: ['任务名称', '任务内容', '完成时限', '量化目标', '目标值'], source: '任务本身' },
  { words: ['上期完成', '上月完成', '上期进展', '累计上期'], source: '上期报告' },
  { words: ['完成率', '进度百分比', '完成比例'], source: '由完成值和目标自动计算' },
  { words: ['填报人', '填报时间', '联系人', '联系电话'], source: '账号和任务分解表' },
]

/** What the registers count: their entries, and the kinds of them. */
const counted: readonly KnownAnswer[] = registers.map(({ title, entry, fields }) => {
  const { kind } = fields
  const kinds = kind?.kind === 'choice' ? Object.values(kind.choices).map(([zh]) => zh) : []
  return { words: [entry[0], ...kinds], source: `名录“${title[0]}”` }
})

/** What indicators tell without anybody being asked: those that registers or other indicators give. */
const figures: readonly KnownAnswer[] = indicators.flatMap(({ title, words = [], source }) =>
  source.from === 'reported' ? [] : [{ words: [title[0], ...words], source: `指标“${title[0]}”` }],
)

const plain = (words: string) => words.replaceAll(/[\s（）()：:，,、的]/g, '')

/** What may stand around the name of a thing where only their number is asked. */
const around = {
  before: /^(截至目前|全市|全县|全区|辖区内?|本地|本月|本季度?|本年|今年|新增|累计|现有|已有|有效|认定|备案)*$/,
  after: /^(新增|累计|认定|备案)*(总?数量?|家数|个数|户数|项数|总量)?(亿元|万元|元|家|个|项|户|%)?$/,
}

/** 今年新增高新技术企业数量 asks for a number a register holds; 高新技术企业培训场次 does not. */
function asksForCount(asked: string, name: string): boolean {
  const at = asked.indexOf(name)
  return at >= 0 && around.before.test(asked.slice(0, at)) && around.after.test(asked.slice(at + name.length))
}

/** The first source that answers the question, undefined where it must really be asked. */
function knownAnswer({ label, kind }: Pick<ReportQuestion, 'label' | 'kind'>): string | undefined {
  const asked = plain(label)
  const own = ownRecords.find(({ words }) => words.some((word) => asked.includes(plain(word))))
  if (own) return own.source
  if (kind !== 'number') return undefined
  return [...counted, ...figures].find(({ words }) => words.some((word) => asksForCount(asked, plain(word))))?.source
}

/** The questions that must not be asked, each with where its answer stands. */
export const knownQuestions = ({ questions }: Pick<NewContract, 'questions'>) =>
  questions.flatMap((question) => {
    const source = knownAnswer(question)
    return source === undefined ? [] : [{ question: question.label, source }]
  })
