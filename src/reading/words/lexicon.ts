// Every word the reader knows: the dictionary together with the words of government and the part each plays.
import { regions } from '#policy/national/regions.ts'
import { dictionary } from './dictionary.data.ts'
import { governmentWords } from './government.data.ts'
import { presentDayNouns } from './present-day.data.ts'
import { WordTree } from './word-tree.ts'

/** Part of speech. `u`: a verb that serves as a noun, `l`: a set phrase, `b`: attributive, `x`: any other. */
export type WordClass =
  | 'v'
  | 'u'
  | 'n'
  | 'l'
  | 's'
  | 'i'
  | 'a'
  | 'b'
  | 'd'
  | 'p'
  | 'c'
  | 'm'
  | 't'
  | 'r'
  | 'q'
  | 'f'
  | 'x'

/** The parts a word can play in a promise, one bit each; the words stand in `government.data.ts`. */
const roleNames = [
  'issue',
  'compile',
  'draft',
  'revise',
  'host',
  'hold',
  'attend',
  'build',
  'recognise',
  'run',
  'foster',
  'explore',
  'reform',
  'narrow',
  'cooperate',
  'carry',
  'waive',
  'pivot',
  'obtain',
  'promote',
  'assist',
  'jointly',
  'tune',
  'lead',
  'manner',
  'firm',
  'modal',
  'adverb',
  'connective',
  'locative',
  'means',
  'act',
] as const

export type RoleName = (typeof roleNames)[number]

export const role = Object.fromEntries(roleNames.map((name, bit) => [name, 1 << bit])) as Record<RoleName, number>

/** Roles that make a word a verb of the text. */
export const verbRoles =
  role.issue |
  role.compile |
  role.draft |
  role.revise |
  role.host |
  role.hold |
  role.attend |
  role.build |
  role.recognise |
  role.run |
  role.foster |
  role.explore |
  role.reform |
  role.cooperate |
  role.carry |
  role.waive |
  role.pivot |
  role.obtain |
  role.promote |
  role.assist |
  role.firm

/** `level` is the binary logarithm of the word's frequency in general Chinese. */
export interface Word {
  text: string
  class: WordClass
  level: number
  roles: number
}

/** The words by number, and beside them their levels, which is all that most questions ask. */
const words: (Word | undefined)[] = [undefined]
const levels = new Int8Array(1 << 17)
/** Paths of all words; the value of each is its number. */
export const lexicon = new WordTree(18)
const frequencies = new Float64Array(1 << 16)

function add(word: Word): void {
  levels[words.length] = word.level
  lexicon.plant(word.text, words.length)
  words.push(word)
}

for (const line of dictionary.trim().split('\n')) {
  const wordClass = line[0] as WordClass
  const level = Number.parseInt(line[1] ?? '0', 36)
  for (const text of line.slice(3).split(' ')) {
    add({ text, class: wordClass, level, roles: 0 })
    for (let index = 0; index < text.length; index++) {
      const unit = text.charCodeAt(index)
      frequencies[unit] = (frequencies[unit] ?? 0) + 2 ** level
    }
  }
}

for (const text of presentDayNouns.trim().split(/\s+/)) addNoun(text)

for (const line of governmentWords.trim().split('\n')) {
  const [name = '', ...texts] = line.trim().split(/\s+/)
  if (name === 'noun') for (const text of texts) addNoun(text)
  else if (name === 'apart') for (const text of texts) takeApart(text)
  else if (name === 'verb') for (const text of texts) addVerb(text)
  else for (const text of texts) giveRole(text, role[name as RoleName])
}

// Places are names, whatever else the dictionary makes of 自贡 or 安顺; short names of counties would hide ordinary words.
for (const { name, level } of regions) {
  addPlace(name)
  const short = name.replace(/(省|市|地区|盟)$/, '')
  if (level !== 'county' && short.length > 1) addPlace(short)
}

function giveRole(text: string, bit: number): void {
  const known = findWord(text)
  if (known) known.roles |= bit
  else add({ text, class: bit & verbRoles ? 'v' : 'x', level: text.length === 1 ? 14 : 9, roles: bit })
}

/** A compound that must not fall apart into verbs. */
function addNoun(text: string): void {
  const known = findWord(text)
  if (known) known.class = 'n'
  else add({ text, class: 'n', level: 9, roles: 0 })
}

/** A verb with its object, which the dictionary has for one word. */
function takeApart(text: string): void {
  lexicon.plant(text, 0)
}

/** A verb with no other part to play. */
function addVerb(text: string): void {
  const known = findWord(text)
  if (known) known.class = 'v'
  else add({ text, class: 'v', level: 9, roles: 0 })
}

function addPlace(text: string): void {
  const known = findWord(text)
  if (!known) add({ text, class: 's', level: 9, roles: 0 })
  else if (known.roles === 0) known.class = 's'
}

export function findWord(text: string): Word | undefined {
  return wordAt(lexicon.nodeOf(text))
}

/** The word that ends at a node of the lexicon. */
export function wordAt(node: number): Word | undefined {
  return words[lexicon.valueAt(node)]
}

/** The level of the word that ends at a node of the lexicon, 0 where none does. */
export const levelAt = (node: number): number => levels[lexicon.valueAt(node)] ?? 0

/** How often a character stands in the words of the dictionary, in general Chinese. */
export const frequencyOf = (unit: number): number => frequencies[unit] ?? 0
