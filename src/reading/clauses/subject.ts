// Whether a verb at the head of a clause is but the first half of a name: `研究机构可……`, `发明专利拥有量达到……`.
import { role, verbRoles } from '#reading/words/lexicon.ts'
import { has, isVerb, type Sentence, spell } from './clause.ts'
import { isPureAdverb, standsAsNoun } from './noun-or-verb.ts'
import { governs } from './phrase.ts'

const bodies =
  /^(单位|部门|机构|企业|人员|主体|人|者|方|项目|资金|经费|工作|期限|时间|对象|范围|条件|标准|办公室|小组|专班|能力|水平|总量|规模|数量|费用|体系|机制|制度|平台)$/
/** More of them, where the word before opens names only. */
const places = /^(城市|地区|区域|院校|学校|高校|医院|园区|基地|机关)$/

/** `试点城市制定方案`, `建设单位编制报告`: whoever is named so acts. */
const openNames =
  /^(试点|建设|运营|监管|管理|培训|研究|使用|承办|主办|申报|牵头|实施|生产|经营|投资|施工|设计|检测|服务|采购|评估|审批|登记|执法|示范|参与|合作|定点|依托|运维)$/

/** Verbs that never open a name. */
const neverNames =
  /^(加强|提升|提高|推进|深化|完善|健全|强化|加快|加大|增强|优化|落实|开展|实施|推动|鼓励|支持|引导|促进|扩大|拓展|构建|打造|建立)$/

export function isSubject(sentence: Sentence, index: number, to: number): boolean {
  const { tokens, depths } = sentence
  const word = tokens[index]?.word
  if (spell(sentence, index + 1) === '的') return !has(word, role.pivot)
  const opens = openNames.test(spell(sentence, index))
  // `实施细则由财政厅制定`
  if (opens && spell(sentence, index + 2) === '由' && isVerb(tokens[to - 1]?.word)) return true
  if (has(word, role.pivot | role.issue | role.host) || neverNames.test(spell(sentence, index))) return false
  // `发明专利拥有量达到……`: a plain verb at the head of what reaches the figure.
  if (!has(word, verbRoles) && reachesLater(sentence, index + 2, to)) return true
  const second = spell(sentence, index + 1)
  if (!bodies.test(second) && !(opens && places.test(second))) return false
  for (let other = index + 2; other < to; other++) {
    if ((depths[other] ?? 0) > (depths[index] ?? 0)) continue
    const next = tokens[other]?.word
    if ((has(next, role.modal) && !has(next, verbRoles)) || isPureAdverb(next)) return true
    if (/^(由|达到|超过|突破)$/.test(spell(sentence, other))) return true
    if (has(next, governs) && opens && !standsAsNoun(sentence, other, to)) return true
  }
  return false
}

function reachesLater(sentence: Sentence, from: number, to: number): boolean {
  for (let index = from; index < to - 1; index++)
    if (
      sentence.depths[index] === 0 &&
      /^(达到|超过|突破|增长|提高|下降|降低|占|保持在|稳定在|控制在)$/.test(spell(sentence, index))
    )
      return true
  return false
}
