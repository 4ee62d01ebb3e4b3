// Numbers that are promised: told apart from conditions, classes, slogans, ranks and the terms of a subsidy.
import type { Quantity } from '#reading/contract.ts'
import { depthChange } from '#reading/sentences/depth.ts'
import { readNumerals } from './numerals.ts'
import { misreadDigits, repairDigits } from './repaired-digits.ts'

/** A number with its unit; offsets are into the text that was asked. */
export interface FoundQuantity {
  start: number
  end: number
  quantity: Omit<Quantity, 'raw'>
  /** The number had to be repaired, `巧00` → `1500`. */
  repaired: string | undefined
}

const digits = `(?:\\d{1,3}(?:,\\d{3})+|[\\d${misreadDigits}]*\\d[\\d${misreadDigits}]*)(?:\\.\\d+)?`
const numerals = '[二三四五六七八九十两百千]{1,5}'
const scales = '(?:万亿|百万|千万|亿|万|千(?!瓦|克|米|伏|卡)|百(?!分点))?'
const measures =
  '人次|人年|家次|份|枚|列|亩次|架次|航次|台套|场次|批次|件次|户次|个百分点|百分点|个工作日|工作日|万标箱|标箱|平方公里|平方千米|平方米|立方米|千瓦时|千瓦|公顷|公里|公斤|千克|千米|车次|班次|课时|学时|美元|欧元|元|家|个|项|名|人|件|种|条|座|台|套|所|支|门|期|场|次|部|篇|类|款|处|片|块|只|亩|吨|户|位|对|组|辆|艘|架|间|张|幅|册|本|株|头|羽|米|克|瓦|度|倍|成|宗|笔|单|点|天|小时|分钟|P|EFLOPS|PFLOPS|Pflops|TB|PB|GW|MW|kW|TEU'
const afterwards = '及以上|以上|左右|以内|之内|以下|及以下|上下'

const withDigits = new RegExp(
  `(?<number>${digits})(?:(?<to>[-—~至到])(?<upper>${digits}))?(?<more>多|余)?(?<scale>${scales})(?<more2>多|余)?(?<unit>%|‰|${measures})(?<after>${afterwards})?`,
  'g',
)
const countedMeasures = '家|个|项|名|类|座|所|支|场|次|期|款|件|种|部|套|条'
const counted = new RegExp(`^(${countedMeasures})$`)
const withNumerals = new RegExp(`(?<number>${numerals})(?<unit>${countedMeasures})(?<after>${afterwards})?`, 'g')

const mayCount = new RegExp(`[二三四五六七八九十两百千](${countedMeasures})`)

/** Every promised number in the words of one undertaking; `head` is where its verb ends. */
export function findQuantities(text: string, head: number): FoundQuantity[] {
  const found: FoundQuantity[] = []
  if (/[0-9]/.test(text)) {
    for (const match of text.matchAll(withDigits)) {
      const quantity = fromDigits(text, match, head)
      if (quantity) found.push(quantity)
    }
  }
  if (found.length > 0 || !mayCount.test(text)) return found
  for (const match of text.matchAll(withNumerals)) {
    const quantity = fromNumerals(text, match, head)
    if (quantity) found.push(quantity)
  }
  return found
}

/** Numbers that count nothing promised, by what follows them. */
const classAfter =
  /^(月|级|型|大(?!型)|后|号|版|周岁|岁|股|星|线|制|年期|强(?!企|大|化)|亿级|万级|时代|小时内?(生活|经济|通勤)圈)/
const scopeAfter =
  /^(以上|左右)?[^，。、]{0,8}?(重点|主要|关键|核心|细分)?(领域|方面|方向|环节|维度|层面|阶段|部分|行业领域|省份|省区|国家和地区)/
const termsWords = /(给予|奖励|补助|补贴|资助|奖补|补偿|返还|减免|贴息|按(照)?不(超过|高于)|最高|比例|标准)/

function fromDigits(text: string, match: RegExpMatchArray, head: number): FoundQuantity | undefined {
  const { number = '', upper, scale = '', unit = '', after = '', more, more2 } = match.groups ?? {}
  const start = match.index ?? 0
  const end = start + match[0].length
  const before = text.slice(0, start)
  const behind = text.slice(end)
  if (/[第前×÷*/了]$/.test(before) || /[A-Za-z]$/.test(before) || classAfter.test(behind)) return undefined
  if (
    /^(天|小时|分钟|个工作日|工作日|点|度)$/.test(unit) &&
    !/(压缩|压减|缩短|缩减|降|控制|不超过|少于|达到|提升|提高)[^，]{0,8}$/.test(before)
  )
    return undefined
  if (depthAt(text, start) > 0 || isApposition(before.slice(head), behind, unit)) return undefined
  if (isTerm(text, before, behind, unit) || isCondition(before, behind, after, head, start)) return undefined
  if (
    /^(个|项|类|大)$/.test(unit) &&
    (scopeAfter.test(behind) || /(在|围绕|聚焦|面向|针对|从)[^，]{0,16}$/.test(before))
  )
    return undefined
  // `在3所高校推广`: where it is done, before the verb that does it.
  if (start < head && /^(在|从|由|对|针对|面向)[^，]*$/.test(before) && counted.test(unit)) return undefined
  if (unit === '次' && /每[^，]{1,6}$/.test(before)) return undefined
  if (/^(个|类|项|大|种)$/.test(unit) && /^(涵盖|包括|包含|涉及|分为)/.test(before)) return undefined
  const repaired = repairDigits(number)
  const value = Number((repaired ?? number).replaceAll(',', ''))
  if (!Number.isFinite(value)) return undefined
  return {
    start,
    end,
    quantity: {
      ...scaled(value, scale, unit),
      ...(upper ? { upper: scaled(Number(upper.replaceAll(',', '')), scale, unit).value } : {}),
      comparator: upper ? 'range' : comparatorOf(before, after || (more || more2 ? '以上' : '')),
    },
    repaired,
  }
}

function fromNumerals(text: string, match: RegExpMatchArray, head: number): FoundQuantity | undefined {
  const { number = '', unit = '', after = '' } = match.groups ?? {}
  const start = match.index ?? 0
  const end = start + match[0].length
  const before = text.slice(0, start)
  const behind = text.slice(end)
  // 三大、第三批、十四五 count nothing; a number in words is one only right after its verb or at the end of a list.
  if (!(start === head || /(等|各|以及|建设|打造|新增|不少于|至少)$/.test(before))) return undefined
  if (depthAt(text, start) > 0 || classAfter.test(behind) || scopeAfter.test(behind)) return undefined
  if (unit === '个' && !/^(以上)?[^、，“”\d]{2,}/.test(behind)) return undefined
  if (unit === '次' || /^(维护|意识|自信|确立|倍增|面向|坚持|统一|清单|一流|一体)/.test(behind)) return undefined
  const value = readNumerals(number)
  if (value === undefined || value < 2) return undefined
  return { start, end, quantity: { value, unit, comparator: comparatorOf(before, after) }, repaired: undefined }
}

function depthAt(text: string, position: number): number {
  let depth = 0
  for (let index = 0; index < position; index++) depth = Math.max(0, depth + depthChange(text.charCodeAt(index)))
  return depth
}

/** `甲、乙、丙3个城市`: the number only sums up the names before it. */
const isApposition = (before: string, behind: string, unit: string) =>
  /^(个|家|项|类|所|大)$/.test(unit) &&
  /、[^、，]{2,8}$/.test(before) &&
  /^[一-龥]{2}/.test(behind) &&
  !/等$/.test(before)

/** What a firm can receive, at which rate: terms, not a target. */
function isTerm(text: string, before: string, behind: string, unit: string): boolean {
  const isRate = /元$|^%$|^‰$|^倍$|^成$/.test(unit)
  if (!isRate) return /(单个|每个|每家|每项|每人)[^，]{0,12}$/.test(before) && termsWords.test(text)
  if (/(给予|最高|奖励|补助|补贴|资助|奖补|减免|返还|贴息|不高于|按照?[^，]{0,20})[^，]{0,16}$/.test(before))
    return true
  return termsWords.test(text) && /(奖励|补助|补贴|资助|奖补|支持|贷款|贴息|的比例|的标准)/.test(behind)
}

/** `研发费用占比3%以上的企业`: said of whom it is about. Right after the verb it is a promise: `推动80%以上的企业……`. */
function isCondition(before: string, behind: string, after: string, head: number, start: number): boolean {
  // `设立总规模100亿元的基金` promises its size.
  if (/(总?规模|总额|总量|面积|额度)(达到?|超过?|约|不低于)?$/.test(before.slice(head)) && before.length - head <= 8)
    return false
  if (/^(的|且|并且|或|及以上的)/.test(behind) && start > head + 1) return !/^的(目标|增长|增速|速度|水平)/.test(behind)
  if (/(年满|注册满|成立|超过|低于|不足|满)$/.test(before) && /^(的|以上的)/.test(behind)) return true
  if (/^(对|凡|经)/.test(before) && /的/.test(behind) && start > head) return true
  return after === '' && /^的，?$/.test(behind)
}

const counts = /元$|^(吨|亩|公顷|平方米|平方公里|千瓦|千瓦时|立方米|公里|标箱|瓦|度|米|克)$/

/** Money and measures keep their scale (`亿元`), things counted do not (`1.4万家` are 14000家). */
function scaled(value: number, scale: string, unit: string): { value: number; unit: string } {
  if (scale === '' || counts.test(unit)) return { value, unit: scale + unit }
  const factor = factors[scale] ?? 1
  return { value: Number((value * factor).toPrecision(12)), unit }
}

const factors: Record<string, number> = { 万亿: 1e12, 亿: 1e8, 千万: 1e7, 百万: 1e6, 万: 1e4, 千: 1e3, 百: 1e2 }

function comparatorOf(before: string, after: string): Quantity['comparator'] {
  const near = before.slice(-8)
  if (/(以内|之内|以下)$/.test(after)) return 'lte'
  if (/(不超过|不高于|不多于|不大于)$/.test(near)) return 'lte'
  if (/不(得|能|应|可)?(超过|高于|多于|大于)$/.test(near)) return 'lte'
  if (/不(得|能|应|可)(低于|少于|小于)$/.test(near)) return 'gte'
  if (/(低于|少于|小于)$/.test(near) && !/不(低于|少于|小于)$/.test(near)) return 'lt'
  if (
    /(降至|降到|降低到|降低至|下降到|下降至|压减到|压减至|压缩到|压缩至|缩短至|缩短到|减少到|减至|缩减至|控制在)$/.test(
      near,
    )
  )
    return 'reduce_to'
  if (after === '以上' || after === '及以上') return 'gte'
  if (/(不少于|不低于|不小于|至少|最少)$/.test(near)) return 'gte'
  if (after === '左右' || after === '上下' || /(约|近|大约|接近)$/.test(near)) return 'approx'
  if (/(超过|超|突破|大于|高于|多于|逾)$/.test(near)) return 'gt'
  if (
    /(达到|达|增加到|增至|增长到|提高到|提升到|提高至|提升至|实现|完成|力争|累计|扩大到|扩大至|增加至)[^，]{0,4}$/.test(
      near,
    )
  )
    return 'reach'
  return 'eq'
}
