// The noun an object ends with, and what it says of the object: a document, an event, a platform, a programme …
import { root, WordTree } from '#reading/words/word-tree.ts'
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

/** The nouns written backwards; the value of each is its classes, one bit each. */
const tree = new WordTree(12)

for (const line of headNouns.trim().split('\n')) {
  const [name = '', ...nouns] = line.trim().split(/\s+/)
  for (const noun of nouns) {
    const backwards = [...noun].reverse().join('')
    const mask = tree.valueAt(tree.nodeOf(backwards))
    tree.plant(backwards, mask | (1 << classNames.indexOf(name as NounClass)))
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

/** Few texts end so. */
const mayTrail = '“”"‘’》）】〉。，、；期 \t\n'

const withoutTrailing = (text: string) => (mayTrail.includes(text.at(-1) ?? ' ') ? text.replace(trailing, '') : text)

/** `text` is an object without its quantity. */
export function headNounOf(text: string): HeadNoun {
  let words = withoutTrailing(text).replace(/等$/, '')
  let mask = maskOf(words)
  let activity = ''
  const found = activities.exec(words)
  const tail = found?.[0] ?? ''
  if (tail && tail.length < words.length) {
    const before = withoutTrailing(words.slice(0, words.length - tail.length))
    const inner = withoutTrailing(before.replace(/(等|的)$/, ''))
    const innerMask = maskOf(inner)
    if (innerMask.mask !== 0) {
      activity = tail.replace(/^(等|的)+/, '')
      words = inner
      mask = innerMask
    }
  }
  return { noun: mask.noun, activity, is: (nounClass) => (mask.mask & (1 << classNames.indexOf(nounClass))) !== 0 }
}

/** The longest noun that ends the text. */
function maskOf(words: string): { noun: string; mask: number } {
  let start = words.length
  let mask = 0
  let node = root
  for (let index = words.length - 1; index >= 0; index--) {
    node = tree.follow(node, words.charCodeAt(index))
    if (node === root) break
    if (tree.valueAt(node) === 0) continue
    mask = tree.valueAt(node)
    start = index
  }
  return { noun: words.slice(start), mask }
}
