// Cooperation: something is done with others, across borders, regions or departments.
import { role } from '#reading/words/lexicon.ts'
import { has, type Traits } from './traits.ts'

const otherThing = /(计划|行动|工程|专项|方案|试点|改革|联合体|平台|中心|基地|园区?|联盟|制度|体系)$/
const withOthers = /^(与|同|和|对).{2,60}(合作|协作|联动|对接|沟通|协同|协调|交流)$/
const acrossBorders =
  /(开放|区域|国际|产学研|校企|政企|军地|省际|东西部|部门|跨|两地|川渝|京津冀|长三角|大湾区).{0,12}(协同|协同创新|协同发展|一体化发展|交流|对接|联动)$/
const help = /援(疆|藏|青)|对口支援|东西部/

export function isCooperation({ verb, object, tail, head, innerRoles }: Traits): boolean {
  if (head.activity === '建设' || has(innerRoles, role.build & ~role.reform)) return tail.endsWith('共同体')
  if (otherThing.test(tail) || /纳入$/.test(verb)) return false
  // 带动大中小企业协同创新 is an effect on others, not a cooperation of one's own.
  if (/^(带动|促进|引导|推动)/.test(verb) && /协同(创新|发展)$/.test(tail) && !/与|区域|跨|东西部|省际/.test(object))
    return false
  if (withOthers.test(object)) return true
  if (/(合作(项目)?|协作|联动)$/.test(tail) || acrossBorders.test(object)) return true
  if (tail.endsWith('合作机制')) return /深化|加强|拓展|强化/.test(verb)
  if (help.test(object)) return true
  if (/协同开展|联合开展|协同推进|共同开展|联合攻关|携手/.test(verb) && !head.is('event')) return true
  return head.is('cooperation') && !head.is('mechanism') && !head.is('programme')
}
