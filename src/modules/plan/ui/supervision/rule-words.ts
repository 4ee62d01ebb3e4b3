// A rule's condition in words, and what a light's rule is called on the pages.

import { lightRules } from '#policy/sichuan/supervision/light-rules.ts'
import type { Bounds, Condition } from '#rules/condition.ts'
import type { LightRule } from '#rules/light.ts'
import type { Language } from '#web/language/language.ts'

const first = new Map(lightRules.map((rule) => [rule.name, rule]))

/** The rule by which a light stands; a rule set by the department itself is known by its own words. */
export function ruleWords(name: string, language: Language, rules: readonly LightRule[] = []): string {
  const rule = rules.find((one) => one.name === name) ?? first.get(name)
  return rule ? rule[language] : name
}

const facts: Record<string, readonly [zh: string, en: string, unit: string]> = {
  state: ['状态', 'state', ''],
  daysLeft: ['距时限天数', 'days left', '天'],
  workingDaysLeft: ['距时限工作日', 'working days left', '个工作日'],
  timeGone: ['时间进度', 'time gone', '%'],
  completion: ['完成比例', 'completion', '%'],
  behind: ['落后时间进度', 'points behind', '个百分点'],
  missedReports: ['漏报次数', 'missed reports', '次'],
  evidence: ['佐证材料', 'evidence', '件'],
}
const states: Record<string, string> = {
  open: '分解中',
  assigned: '待签收',
  returned: '已退回',
  signed: '已签收',
  closed: '已销号',
  cancelled: '已取消',
}

const signs = { from: '≥', upTo: '≤', above: '＞', below: '＜' } as const

/** What stands before and after the number at a bound: 落后时间进度 ≥ 40 个百分点. */
export function boundWords(
  field: string,
  bound: keyof typeof signs,
  language: Language,
): [before: string, unit: string] {
  const [zh, en, unit] = facts[field] ?? [field, field, '']
  return language === 'zh' ? [`${zh} ${signs[bound]}`, unit] : [`${en} ${signs[bound]}`, '']
}

export function conditionWords(condition: Condition, language: Language): string {
  if ('all' in condition && condition.all.length === 0) return language === 'zh' ? '其他情况' : 'otherwise'
  if ('all' in condition)
    return condition.all.map((one) => conditionWords(one, language)).join(language === 'zh' ? '，且' : ' and ')
  if ('any' in condition)
    return condition.any.map((one) => conditionWords(one, language)).join(language === 'zh' ? '，或' : ' or ')
  if ('not' in condition) return `${language === 'zh' ? '不是：' : 'not: '}${conditionWords(condition.not, language)}`
  const [zh, en, unit] = facts[condition.field] ?? [condition.field, condition.field, '']
  const name = language === 'zh' ? zh : en
  const value = (text: unknown) => (language === 'zh' ? (states[String(text)] ?? String(text)) : String(text))
  if ('is' in condition) return `${name} = ${value(condition.is)}`
  if ('in' in condition) return `${name}：${condition.in.map(value).join('、')}`
  if ('filled' in condition)
    return `${name}${condition.filled ? (language === 'zh' ? '已有' : ' known') : language === 'zh' ? '没有' : ' unknown'}`
  if ('includes' in condition) return `${name} ∋ ${condition.includes}`
  if ('contains' in condition) return `${name} ⊇ ${condition.contains}`
  if ('inside' in condition) return `${name} ⊂ ${condition.inside}`
  const bounds: Bounds = condition
  return (Object.keys(signs) as (keyof typeof signs)[])
    .flatMap((bound) =>
      bounds[bound] === undefined ? [] : [`${name} ${signs[bound]} ${bounds[bound]}${language === 'zh' ? unit : ''}`],
    )
    .join(language === 'zh' ? '，' : ', ')
}
