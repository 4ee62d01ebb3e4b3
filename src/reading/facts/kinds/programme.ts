// Programmes: actions, projects, plans and loans that are started, run or rolled out; firms that are raised.
import { role } from '#reading/words/lexicon.ts'
import { has, type Traits } from './traits.ts'

const runs =
  /实施|启动|推进|推行|推广|设立|布局|开展|部署|谋划|发放|推出|推动|加快|支持|深化|组织|探索|凝练|储备|遴选|征集/
/** Quoted loans are programmes (`“科创贷”`), lending itself is not. */
const programmes =
  /(行动|工程|计划|专项|项目|攻关|课题|专题|揭榜挂帅|科创贷|创新券|券|战略|示范村建设|资源包|礼包|服务包)(建设|实施)?$/
const people = /(人才|队伍|氛围|文化|生态|团队|意识|精神|能力)$/

export function isProgramme({ verb, object, tail, roles, innerRoles, words, head }: Traits): boolean {
  if (/^(落实|贯彻|融入|服务|对接|衔接)/.test(verb)) return false
  if (tail.endsWith('攻关')) return !/^(参与|承担)/.test(verb)
  if (runs.test(verb) && (programmes.test(tail) || /贷[”"]$/.test(object))) return true
  if (/(推广使用|推广应用|发放|使用)$/.test(verb) && /[”"券]$/.test(object)) return true
  if (verb.includes('定制')) return true
  // To encourage others to raise firms is no programme of one's own.
  if (/^(鼓励|引导|推动|带动|促进|支持)/.test(verb) && has(innerRoles, role.foster)) return false
  if (has(innerRoles, role.foster) && !people.test(tail) && !verb.startsWith('培养'))
    return head.is('firm') || head.is('platform') || head.is('recognition')
  if (
    /启动|支持|打造|建设/.test(words) &&
    /(创新型(城市|县|省份|国家|强省|强市)(群)?|示范村|城市群)(建设)?$/.test(tail)
  )
    return true
  return has(roles, role.run) && head.is('programme') && !/(任务|计划|安排)$/.test(tail)
}
