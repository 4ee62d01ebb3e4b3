// Who answers for an item: the bracket at its end, a line below it, or the cells of a table.
import { splitNames } from '#reading/header/addressees.ts'
import { endsOrganisation } from '#reading/header/organisations.ts'

export interface Responsibility {
  lead: string[]
  support: string[]
  /** As written, `2025年12月底前`. */
  deadline?: string
  /** The text lays down that the first unit of a list leads, `下同`. */
  firstLeads?: boolean
  /** Whoever leads is named as such, so that units merely responsible support. */
  leaderNamed?: boolean
}

const body = '(单位|部门|处室|科室|主体|机构|分工|地区)'
const leadKey = new RegExp(
  `(牵头|责任|负责|主办|承办|主责|落实|实施|主管|分工)[一-龥]{0,4}${body}$|(牵头|负责|主办|承办|主责)$|^(责任|分工)$`,
)
const supportKey = new RegExp(`(配合|协同|参与|协办|协作|参加|支持)[一-龥]{0,2}${body}?$`)
const timeKey = /(时限|完成时间|时间(节点|安排|进度|要求)?|进度安排|期限|完成日期|进度要求)$/
const otherKey = /(适用范围|领导|责任人|负责人|联系人|负责同志|备注|依据|备案|目标|任务|内容)$/
/** Keys that run on without a sign between them, once blanks are gone. */
const runOnKey =
  /(?<=[^；;，,。、（(\s])(?=(牵头|责任|配合|参与|协办|主办|承办|完成)(考核|责任)?(单位|部门|处室|科室|时限|时间|领导|人)(（[^）]{1,8}）)?[:：])/g

const firstLeads =
  /((列|排|排名|排序)(在)?(第一位|第一|首位|首)|第一(个|位)?)(的|者)?(责任)?(单位|部门)?(为|是)(牵头|主要|责任|负责)[^，。；]*/
const holdsTime = /[年月底末]|季度|持续|长期/

/** Reads the inside of a bracket or a line; undefined where it speaks of no units. */
export function readResponsibility(inside: string): Responsibility | undefined {
  const text = inside
    .replace(/^[（(〔【]|[）)〕】]$/g, '')
    .replace(runOnKey, '；')
    .trim()
  if (text.length < 3 || text.length > 600) return undefined
  return byKeys(text) ?? byTime(text) ?? markedNames(text) ?? byNarration(text) ?? byNamesAlone(text)
}

/** `（2025年6月底前完成）`. */
function byTime(text: string): Responsibility | undefined {
  const isTime = /^[^，。；、]{0,10}[年月度][^，。；、]{0,3}(前|底|末)[^，。；、]{0,6}$/.test(text)
  return isTime ? { lead: [], support: [], deadline: text } : undefined
}

/** `牵头单位：甲；配合单位：乙、丙；完成时限：2025年底前`. */
function byKeys(text: string): Responsibility | undefined {
  const found: Responsibility = { lead: [], support: [] }
  let known = false
  const keys = [...text.matchAll(/(?:^|[；;，,。\s、])([一-龥]{2,10}(?:（[一-龥、]{1,8}）)?)[:：]/g)]
  const opening = text.slice(0, keys[0]?.index ?? 0)
  if (keys.length === 0 || (opening.length > 1 && !(opening.length < 40 && holdsTime.test(opening)))) return undefined
  if (opening.length > 1) found.deadline = opening
  keys.forEach((match, index) => {
    const key = (match[1] ?? '').replace(/（.*/, '')
    const from = (match.index ?? 0) + match[0].length
    const value = text.slice(from, keys[index + 1]?.index ?? text.length)
    if (supportKey.test(key)) found.support.push(...unitsOf(value))
    else if (timeKey.test(key)) found.deadline = value.replace(/[。；;，,]+$/, '').trim()
    else if (otherKey.test(key)) {
      // Known, but no unit: a person, a scope.
    } else if (leadKey.test(key)) readLead(key, value, found)
    else return
    known = true
  })
  if (firstLeads.test(text)) found.firstLeads = true
  return known ? found : undefined
}

function readLead(key: string, value: string, found: Responsibility): void {
  const leads = /牵头|主办|主责/.test(key)
  const told = byMarks(value) ?? (/牵头|配合|会同/.test(value) ? byNarration(value) : undefined)
  found[found.leaderNamed && !leads ? 'support' : 'lead'].push(...(told?.lead ?? unitsOf(value)))
  found.support.push(...(told?.support ?? []))
  if (leads) found.leaderNamed = true
}

function markedNames(text: string): Responsibility | undefined {
  const found = /[。：]/.test(text) ? undefined : byMarks(text)
  return found && [...found.lead, ...found.support].every(isUnitName) ? found : undefined
}

/** `成果处（牵头）、高新处`, `规划处、财务处（配合）`. */
function byMarks(value: string): Responsibility | undefined {
  const names = unitsOf(value)
  const marked = (mark: RegExp) => names.filter((name) => mark.test(name))
  const [leaders, helpers] = [marked(/（(牵头|主办|主责)(单位|部门)?）$/), marked(/（(配合|协办)(单位|部门)?）$/)]
  if (leaders.length + helpers.length === 0) return undefined
  const lead = leaders.length > 0 ? leaders : names.filter((name) => !helpers.includes(name))
  const plain = (name: string) => name.replace(/（[^）]*）$/, '')
  return { lead: lead.map(plain), support: names.filter((name) => !lead.includes(name)).map(plain) }
}

const narration =
  /(牵头|负责|配合|参加|参与|指导|落实|分工落实|组织实施)(）|。|；|，|$)|按职责分工|会同.{2,}(负责|落实|实施)?$/

/** `省科技厅牵头，省财政厅、省教育厅按职责分工负责`. */
function byNarration(text: string): Responsibility | undefined {
  const limit = /[，；。]((?:20\d\d年)?[^，；。、]{1,10}(?:前|底|末)(?:完成)?|长期坚持|持续推进)$/.exec(text)
  const early = /^((?:20\d\d年)?[^，；。、]{1,10}(?:前|底|末)(?:完成|建成|启动)?)[，；]/.exec(text)
  const said = text
    .slice(early?.[0].length ?? 0, limit?.index ?? text.length)
    .replace(firstLeads, '')
    .replace(/，?(下同|以下.*)$/, '')
    .replace(/[，。；]+$/, '')
  if (text.length > 400 || !narration.test(said) || /[。].{12,}/.test(said)) return undefined
  const found: Responsibility = { lead: [], support: [] }
  const parts = said.split(/(?<=牵头(?:负责|落实|实施|组织)?|负责|配合|参加|参与|指导|落实|实施)[，；;。]/)
  const leaderNamed = parts.some((part) => /牵头/.test(part))
  for (const part of parts) {
    const joint = /^(由)?(.{2,}?)会同(.{2,})$/.exec(part)
    if (joint) {
      found.lead.push(...unitsOf(joint[2] ?? ''))
      found.support.push(...unitsOf(joint[3] ?? ''))
      continue
    }
    const units = unitsOf(part)
    const supports = /配合|参加|参与/.test(part) || (leaderNamed && !/牵头/.test(part))
    found[supports ? 'support' : 'lead'].push(...units)
  }
  const time = limit?.[1] ?? early?.[1]
  if (time) found.deadline = time
  if (firstLeads.test(text)) found.firstLeads = true
  const all = [...found.lead, ...found.support]
  return all.length > 0 && all.every(isUnitName) ? found : undefined
}

/** `（省科技厅、省财政厅）`: nothing but names of authorities. */
function byNamesAlone(text: string): Responsibility | undefined {
  const time = /[，；]([^，；、]{2,12}(前|底|末|完成)|持续推进|长期坚持|\d{4}年(\d{1,2}月)?)$/.exec(text)
  const list = text
    .slice(0, time?.index ?? text.length)
    .replace(firstLeads, '')
    .replace(/，?下同$/, '')
    .replace(/[，；]$/, '')
  if (!/^[^。；：]{3,200}$/.test(list)) return undefined
  const names = splitNames(list.replace(/等$/, ''))
  const whole = names.every((name) => (ofGovernment.test(name) ? authority : surelyAuthority).test(name))
  if (!whole) return undefined
  return {
    lead: names,
    support: [],
    ...(time?.[1] ? { deadline: time[1] } : {}),
    ...(firstLeads.test(text) ? { firstLeads: true } : {}),
  }
}

const ofGovernment = /^(各|省|市|县|区|州|国家|中央|国务院|自治区|财政|科技|教育|工业|农业|商务|人民|公安|民政)/
const authority =
  /(局|委|厅|部|办|政府|办公室|院|署|会|中心|公司|集团|管委会|银行|海关|总队|行署|地区|单位|部门|各[市州县区旗、（）〔〕]{1,12}[市州县区旗])(（[^）]*）|〔[^〕]*〕)?$/
const surelyAuthority = /[一-龥]{2}(局|委|厅|部|政府|办公室|总署|管委会|总局)$/

const duty =
  /(依|按|根据|按照|依据)?(照)?(各自)?(职责|职能|任务)?(分工)?(分别|共同|具体|依法|联合)?(牵头|负责|配合|参加|参与|指导|落实|实施|组织实施|推进|抓好)(组织)?(实施|落实|推进)?$/
/** `等国务院相关部门`, `等有关单位`: others that are not named. */
const others =
  /等((国务院|中央|省|市|区|县)?(直|级)?各?(有关|相关)?(职能)?(部门|单位|地区|处室)((和|及)(有关|相关)?(单位|部门|地区))?)?(?=[及和、，；与按依根分负牵配共参]|$)/g

/** The names in a list, without the words that tell their duty. */
export function unitsOf(value: string): string[] {
  const list = value
    .replace(firstLeads, '')
    .replace(/[（(](列|排)[^）)]*[）)]/g, '')
    .replace(/[。].*$/s, '')
    .replace(/^[，、；;：:\s]*(由)?/, '')
    .replace(others, '、')
    .replace(/[，、；;\s]+$/, '')
    .replace(duty, '')
    .replace(/(按|依)(照)?(各自)?(职责|职能)?分工$/, '')
    .replace(/(?<=[部委局厅办署行会院门])(和|及|与)(?=各|[国省市县区])/g, '、')
    .replace(/^(和|及)|(?<=[、，])(和|及)/g, '')
  return splitNames(list)
    .flatMap((name) => (name.includes(' ') ? name.split(/\s+/) : [name]))
    .map((name) =>
      name
        .replace(/等(市|地|县)?$/, '')
        .replace(/[。，]$/, '')
        .trim(),
    )
    .filter((name) => name.length >= 2 && !/^(下同|以下|负责|牵头|配合|各有关部门和单位|无$)/.test(name))
}

/** Longer than any name, or with the words of a sentence in it: no unit. */
export const isUnitName = (name: string): boolean =>
  name.length <= 40 &&
  (endsOrganisation(name) || name.length <= 10) &&
  !/(由|的.{3,}|应当|可以|进行|通过)/.test(name.replace(/[（(].*/, ''))
