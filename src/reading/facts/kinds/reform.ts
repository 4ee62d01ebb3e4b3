// Reforms: rules, powers and ways of working are set up, changed, eased or tried out.
import { role } from '#reading/words/lexicon.ts'
import { has, type Traits } from './traits.ts'

const eases =
  /放宽|取消|下放|精简|压缩|简化|免除|豁免|单列|不受|不再|改为|赋予|授权|允许|破除|打破|放开|缩短|压减|减免|纳入|准予|免于|推行|实行|试行|重组|改革|剥离|下沉|列入|优先用于|许可|授予|交由/
const easedElsewhere =
  /下放(至|到|给)|改为|纳入|列入|优先用于|不再|免于|予以取消|^[将把].*(由|从).*(调整|扩展|扩大|放宽|延长|提高|缩短|压缩)(为|至|到)|^[将把].*(剔除|剥离|移出)$/
/** `支持纳入培育库的企业`: said of whom it is about. */
const describes = /^(?!.*[将把]).*(纳入|列入)[^，]*的[一-龥]{2,8}$/
const permits = /可不|可免于|可(以)?(按|直接|根据|不经|同等|享受|优先|申请|担任|依托|自主)/

/** `支持甲试点乙业务`: a thing tried out, not the name of what takes part in a trial. */
const triesOut =
  /(?<!综合|首批|改革|开展|[一-龥]批)(试点(?!城市|县|地区|单位|企业|基地|院校|学校|高校|园区|示范|工作|任务|项目|区|方案|经验|改革|建设|$)|先行先试)[一-龥]{2}/

const arrangements =
  /(机制|制度|体制|改革|试点|试点示范|体系|权限|许可|限制|门槛|壁垒|方式|评价标准|自主权|承诺制|负责制|备案制|责任制|包干制|揭榜制|赛马制|互认|一窗办理|一网通办|绿色通道|重组|调整优化|党委|委员会|领导小组|专班|模式|范式|路径|大格局|要求|流程|赛道|条件|清单|台账|(动态|分类|分级|闭环|清单|清单式|网格化|备案|包干|全过程|全周期|台账|标准化|信用)管理)(创新|优化|试点|建设|工作|(首批)?(试点)?任务)?$/
const follows = /^(提供|落实|贯彻|执行|坚持|遵循|按照|学习|深化落实|纳入|融入)/

export function isReform(traits: Traits): boolean {
  const { verb, tail, words, roles, innerRoles, head } = traits
  // What is asked of others above is theirs to ease.
  if (has(roles, role.obtain) && !verb.startsWith('申请')) return false
  if (eases.test(verb) && !/(行动|计划|工程|专项)$/.test(tail)) return true
  if (/^(允许|授权|准予|许可)/.test(words) || permits.test(words) || triesOut.test(words)) return true
  if (easedElsewhere.test(words) && !describes.test(words) && !has(innerRoles, role.host)) return true
  if (!arrangements.test(tail) || follows.test(verb)) return false
  if (/(条件|要求)$/.test(tail)) return false
  if (/标准$/.test(tail) && !has(roles | innerRoles, role.reform)) return false
  // A system in quotes (`“1+4+N”体系`) is a thing that is built.
  if (/体系$/.test(tail)) return (setsUp(traits) || /^形成/.test(verb)) && !/[”"]体系$/.test(traits.object)
  return (
    setsUp(traits) || has(roles | innerRoles, role.promote | role.hold | role.run | role.tune) || head.is('mechanism')
  )
}

const setsUp = ({ roles, innerRoles }: Traits) =>
  has(roles | innerRoles, role.build | role.reform | role.explore | role.pivot)

const rearranged =
  /(布局|办法|措施|规定|结构|流程|程序|方式|类别|计划|标准|政策|体系|规则|章程|制度|管理|权责|清单|资源配置|架构)$/

/** The weaker sign, asked last: something is put in order. */
export function isRearrangement({ verb, tail }: Traits): boolean {
  if (/^(优化|调整|整合|改革|健全|完善|规范|理顺|清理)/.test(verb) && rearranged.test(tail)) return true
  if (/^探索/.test(verb)) return /(机制|创新|路径|模式|办法|做法|方式|新路|服务|管理)$/.test(tail)
  return /^(鼓励和规范|规范)/.test(verb)
}
