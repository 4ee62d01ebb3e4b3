// Places a promise names, as written, and the divisions they stand for.
import { type Region, regions } from '#policy/national/regions.ts'
import { findWord } from '#reading/words/lexicon.ts'
import { root, WordTree } from '#reading/words/word-tree.ts'
import { placeNames } from './places.data.ts'

export interface FoundPlace {
  start: number
  end: number
  codes: string[]
}

const codesByName = new Map<string, string[]>()
/** Groups of countries: names, but no places of a promise. */
const blocs = new Set<string>(['中国'])
/** The value of a name is its number. */
const tree = new WordTree(14)
const names: string[] = ['']
let letters = ''

const shortOf = (region: Region) =>
  region.name
    .replace(/(维吾尔|壮族|回族)?自治区$|特别行政区$|省$|市$|地区$/, '')
    .replace(
      /(藏族羌族|彝族|藏族|土家族苗族|苗族侗族|布依族苗族|哈尼族彝族|傣族|白族|傣族景颇族|傈僳族|朝鲜族|回族|蒙古族藏族|蒙古|哈萨克|柯尔克孜|壮族苗族)自治州$/,
      '',
    )

/** Too short or too common to be trusted as the name of a county. */
const ambiguous = new Set([
  '城区',
  '郊区',
  '矿区',
  '新区',
  '市中区',
  '城关区',
  '桥西区',
  '桥东区',
  '新城区',
  '和平区',
  '中山市',
  '南山',
  '和平',
  '鼓楼区',
  '河东区',
  '河西区',
  '郊区',
  '海南',
  '吉林',
  '朝阳',
])

function know(name: string, codes: string[]): void {
  if (name.length < 2 || codesByName.has(name)) return
  codesByName.set(name, codes)
  tree.plant(name, names.length)
  names.push(name)
}

const shortCodes = new Map<string, string>()
for (const region of regions) {
  if (region.level === 'county') {
    if (region.name.length >= 3 && !ambiguous.has(region.name)) know(region.name, [region.code])
    shortCodes.set(region.name, shortCodes.get(region.name) ?? region.code)
    continue
  }
  know(region.name, [region.code])
  know(shortOf(region), [region.code])
  shortCodes.set(shortOf(region), region.code)
}

for (const line of placeNames.trim().split('\n')) {
  const [kind, ...names] = line.trim().split(/\s+/)
  for (const entry of names) {
    const [name = '', parts = ''] = entry.split('=')
    const codes = parts.split(',').flatMap((part) => shortCodes.get(part) ?? [])
    if (kind === 'letter') letters += name
    else if (kind === 'bloc') blocs.add(name)
    else if (kind !== 'city') know(name, codes)
  }
}
export const isNameOfPlace = (text: string): boolean => codesByName.has(text) || blocs.has(text)

const suffix = /^(毗邻地区|接壤地区|地区|区域|都市圈|城市群(?!和)|中线|沿线国家|沿线|流域|片区|两地|三地|半岛)/
const notPlace = /^(大学|学院|医院|医科|理工|师范|石化|银行|证券|股份|集团|日报|电视|同志|时间|路|街)/
const joinedBy = /地区|[两三四]地|毗邻|合作|协同|协作|一体化|省际|边界|交界|联动/
const joined = new RegExp(
  `[${letters}]{2,6}(?=(地区|两地|三地|四地|毗邻|合作|协同|协作|一体化|省际|边界|交界|联动))`,
  'g',
)

/** Longest names first, none inside another; `own` is the authority's own place, which says nothing. */
export function findPlaces(text: string, own: readonly string[]): FoundPlace[] {
  const found: FoundPlace[] = []
  for (let index = 0; index + 1 < text.length; index++) {
    const name = longestNameAt(text, index)
    if (name === '') continue
    const end = index + name.length
    const behind = text.slice(end, end + 8)
    const extended = suffix.exec(behind)?.[0] ?? ''
    if (startsInWord(text, index, name)) continue
    if (!notPlace.test(behind) && !(own.includes(name) && extended === ''))
      found.push({ start: index, end: end + extended.length, codes: codesByName.get(name) ?? [] })
    index = end + extended.length - 1
  }
  if (text.includes('援'))
    for (const match of text.matchAll(/援[疆藏青]/g))
      found.push({ start: match.index ?? 0, end: (match.index ?? 0) + 2, codes: codesOfLetters(match[0].slice(1)) })
  if (joinedBy.test(text))
    for (const match of text.matchAll(joined)) {
      const start = match.index ?? 0
      const end = start + match[0].length
      if (!found.some((place) => place.start < end && place.end > start))
        found.push({ start, end, codes: codesOfLetters(match[0]) })
    }
  return found.sort((a, b) => a.start - b.start)
}

function longestNameAt(text: string, start: number): string {
  let longest = 0
  let node = root
  for (let index = start; index < text.length; index++) {
    node = tree.follow(node, text.charCodeAt(index))
    if (node === root) break
    longest = tree.valueAt(node) || longest
  }
  return names[longest] ?? ''
}

/** `相关中介` holds no 关中, `建成都市圈` no 成都. */
function startsInWord(text: string, index: number, name: string): boolean {
  return name.length === 2 && index > 0 && (findWord(text.slice(index - 1, index + 1))?.level ?? 0) >= 9
}

const letterCodes = new Map<string, string>()
for (const entry of (/^letter (.*)$/m.exec(placeNames)?.[1] ?? '').split(/\s+/)) {
  const [letter = '', name = ''] = entry.split('=')
  const code = shortCodes.get(name)
  if (code) letterCodes.set(letter, code)
}

const codesOfLetters = (text: string) => [...text].flatMap((letter) => letterCodes.get(letter) ?? [])

/** The authority's own place in every form it is written. */
export function placesOf(authority: string | null): string[] {
  if (authority === null) return []
  const region = regions.find(
    ({ name, level }) => level !== 'county' && (authority.startsWith(name) || authority.includes(name)),
  )
  return region ? [region.name, shortOf(region)] : []
}
