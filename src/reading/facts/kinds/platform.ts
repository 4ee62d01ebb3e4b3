// Platforms: places, institutions, networks and stores of data that are built, brought together or set going.
import { role } from '#reading/words/lexicon.ts'
import { has, type Traits } from './traits.ts'

/** What is built only in a manner of speaking. */
const figurative = /(格局|氛围|生态|环境|高地|品牌|风尚|局面|优势|合力|能力|形象|作风|队伍|文化|新篇章)$/
const builds = /(共建|建好|建成|新建|搭建)$/
const buildings = /室|站|园|港|城|院|库|网|平台|基地|中心/
const uses = /^(整合|利用|发挥|依托|落实|监督|规范|鼓励|引导|推介|宣传|对接|融入|考核|评估|评价|参观|服务)/
const sets = /提升|加快|推动|推进|加强|支持|完善|优化|启动|布局|揭牌|做好|深化|培育|引进|引育|形成|归集|探索|增强/
const notBuilt = /(团|作风|队伍|学风|文化|制度|能力|党)建设$/

export function isPlatform({ verb, object, tail, roles, innerRoles, head, words }: Traits): boolean {
  if (figurative.test(tail) || /^(落实|贯彻|执行|深化落实|参与|融入|服务|支撑|助力)/.test(verb)) return false
  // `为企业提供平台`: what the deed before it is good for.
  if (verb === '提供' && words.startsWith('为')) return false
  if (/[”"]体系$/.test(object)) return true
  if (!head.is('platform')) return builds.test(verb) && buildings.test(tail.slice(-6))
  if (/^(优化|调整)/.test(verb) && tail.endsWith('布局')) return false
  if (head.activity !== '') return !/^(管理|编制|制定|评选|申报|举办|工作)$/.test(head.activity) && !notBuilt.test(tail)
  if (uses.test(verb) && innerRoles === roles) return false
  if (has(innerRoles, role.build | role.explore) || has(roles, role.build)) return true
  if (sets.test(verb) && /(效能|运行|建设|升级)$/.test(words)) return true
  return /(形成|启动|引进|落地|开发)$/.test(verb) || verb.includes('探索')
}
