// What the department knows already and must not ask the units below again.
import type { ReportQuestion } from '../contract.ts'

/** Words of a question, and where the answer stands. */
export interface KnownAnswer {
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

const plain = (words: string) => words.replaceAll(/[\s（）()：:，,、的]/g, '')

/** The first source that answers the question, undefined where it must really be asked. */
export function knownAnswer(
  { label }: Pick<ReportQuestion, 'label'>,
  others: readonly KnownAnswer[] = [],
): string | undefined {
  const asked = plain(label)
  return [...ownRecords, ...others].find(({ words }) => words.some((word) => asked.includes(plain(word))))?.source
}
