// The noun an object ends with, and what it says of the object: a document, an event, a platform, a programme …
import { headNouns } from './nouns.data.ts'

const classNames = [
  'document',
  'event',
  'platform',
  'programme',
  'mechanism',
  'cooperation',
  'recognition',
  'talent',
  'firm',
  'research',
  'soft',
] as const

export type NounClass = (typeof classNames)[number]

const masks = new Map<string, number>()
/** Characters that end any of the nouns, so that most texts are asked nothing more. */
const endsNoun = new Uint8Array(1 << 16)
let longest = 1

for (const line of headNouns.trim().split('\n')) {
  const [name = '', ...nouns] = line.trim().split(/\s+/)
  for (const noun of nouns) {
    masks.set(noun, (masks.get(noun) ?? 0) | (1 << classNames.indexOf(name as NounClass)))
    endsNoun[noun.charCodeAt(noun.length - 1)] = 1
    longest = Math.max(longest, noun.length)
  }
}

export interface HeadNoun {
  noun: string
  /** The object said to be under way: `……建设`, `……工作`, `……力度`. */
  activity: string
  is: (nounClass: NounClass) => boolean
}

/** Words after the noun that say what is done about it rather than what it is. */
const activities =
  /(等)?(的)?((?:高水平|高标准|高质量|高效|实体化|规范化|常态化|市场化|入轨|有效|稳定|安全|持续)*(建设|创建|筹建|组建|培育|运行|运营|布局|升级|提升|转型升级|改造|试点建设|规划建设|建设运营|共建|落地|实施|编制|制定|修订|制修订|申报|评选|举办|成型|成势)?(工作|力度|进程|步伐|水平|任务|进度|管理|成势)?)$/

const trailing = /[“”"‘’》）】〉。，、；\s]+$|（[^（）]*）$|[一二三四五\d]期$/

/** `text` is an object without its quantity. */
export function headNounOf(text: string): HeadNoun {
  let words = text.replace(trailing, '').replace(/等$/, '')
  let mask = maskOf(words)
  let activity = ''
  const found = activities.exec(words)
  const tail = found?.[0] ?? ''
  if (tail && tail.length < words.length) {
    const inner = words
      .slice(0, words.length - tail.length)
      .replace(trailing, '')
      .replace(/(等|的)$/, '')
      .replace(trailing, '')
    const innerMask = maskOf(inner)
    if (innerMask.mask !== 0) {
      activity = tail.replace(/^(等|的)+/, '')
      words = inner
      mask = innerMask
    }
  }
  return { noun: mask.noun, activity, is: (nounClass) => (mask.mask & (1 << classNames.indexOf(nounClass))) !== 0 }
}

function maskOf(words: string): { noun: string; mask: number } {
  if (endsNoun[words.charCodeAt(words.length - 1)] !== 1) return none
  for (let length = Math.min(longest, words.length); length > 0; length--) {
    const noun = words.slice(words.length - length)
    const mask = masks.get(noun)
    if (mask !== undefined) return { noun, mask }
  }
  return none
}

const none = { noun: '', mask: 0 }
