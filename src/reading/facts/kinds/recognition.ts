// Recognition: a title is given, sought or won.
import { role } from '#reading/words/lexicon.ts'
import { has, type Traits } from './traits.ts'

const gives = /评选|表彰|表扬|命名|授牌|评定|评比|选树|争创|申创|申建|创成|获批|入选/
const selects = /认定|遴选|选拔|推荐/
const noTitle = /(管理|办法|标准|机制|项目|课题|指南|体系)$/
const seekable = /^(一批)?(国家|国家级|全国|省级|省|世界|中国|部级|示范)/
const ownWork = /(示范点|机制|制度|体系|品牌|平台|环境|氛围|中心|实验室)$/

export function isRecognition({ innerRoles, verb, object, tail, words, head }: Traits): boolean {
  if (gives.test(verb)) return true
  if (/开展|组织|启动|做好|完成/.test(verb) && /(评选|表彰|表扬|认定|命名|评定|遴选)(工作)?$/.test(tail)) return true
  if (selects.test(verb) && !noTitle.test(tail) && !/^(给|至|到)/.test(object)) return true
  if (/(创建|申报)$/.test(verb) && (seekable.test(object) || verb.endsWith('创建')))
    return !ownWork.test(tail) || object.includes('国家')
  if (!has(innerRoles, role.recognise) || verb.includes('申报')) return false
  return head.is('recognition') || /奖|称号|荣誉/.test(words)
}
