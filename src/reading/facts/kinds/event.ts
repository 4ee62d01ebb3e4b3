// Events: something is held, attended or brought in, and what is held is an event.
import { role } from '#reading/words/lexicon.ts'
import { has, type Traits } from './traits.ts'

/** 举办职业教育, 举办医院: to run an institution is no event. */
const institutions =
  /(教育|学校|学院|大学|幼儿园|机构|专业|企业|医院|养老|事业|园区|业务|任务|案件|事项|权|制度|工作|手续|单位|部门)(等)?$/

/** 科研活动, 经营活动 are what people do all year. */
const everydayActivity =
  /(科研|研发|创新|创新创业|创业|经营|生产|生产经营|投资|业务|执法|教学|服务|转化|转移|交易|技术转移|成果转化|科技|社会|经济|职业|研究|开发|监管|检查|测试|实验|试验|采购|购销|收购|销售|流通)活动$/
const gathering = /系列|论坛|大会|峰会|会议|赛|周|月|节|展/
const broughtIn = /争取.{2,60}(在|落户).{0,10}(举办|举行|召开|落户)?$/
const somethingBroughtIn = /(赛|会|论坛|赛事|活动|会议|展|节|周)(等)?(重大)?[^，]{0,8}(在|落户)/

export function isEvent({ roles, innerRoles, verb, object, tail, words, head }: Traits): boolean {
  if (/(举办|召开|承办|举行|主办|筹办|协办)$/.test(verb)) return !institutions.test(tail)
  if (words.includes('争取') && broughtIn.test(words) && somethingBroughtIn.test(words)) return true
  if (!head.is('event') || institutions.test(tail)) return false
  if (/大会(战略|部署|精神)|会议(精神|部署)|活动(力度|水平)/.test(object)) return false
  if (everydayActivity.test(tail) && !gathering.test(object)) return false
  if (has(innerRoles, role.host | role.attend) || /^(引进|申办|承接)/.test(verb)) return true
  if (
    /^(深化|策划|谋划|启动|持续推进)$/.test(verb) &&
    /(系列|展示|主题|品牌)活动$|(大赛|论坛|大会|周|月|节)$/.test(tail)
  )
    return true
  return has(roles | innerRoles, role.hold) && !/(工作|建设)和.*活动$/.test(object)
}
