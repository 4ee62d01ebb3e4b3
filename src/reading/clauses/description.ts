// Whom an undertaking is for, described before it is named: `支持符合条件的甲建设乙`.
import { type Sentence, spell } from './clause.ts'

const describes =
  /^(符合|具有|具备|有|拥有|通过|获得|处于|承担|掌握|从事|达到|具|设立|新设立|新认定|获批|认定|纳入|列入|入选|进入|入库)$/
const longest = 24

/** The token behind the description that opens at `first`, so that its verb is not taken for the one asked for. */
export function afterDescription(sentence: Sentence, first: number, to: number): number {
  const from = /^(一批|各类|部分)$/.test(spell(sentence, first)) ? first + 1 : first
  if (!describes.test(spell(sentence, from))) return first
  for (let index = from + 1; index < Math.min(to - 1, from + longest); index++)
    if (spell(sentence, index) === '的' && (sentence.depths[index] ?? 0) === (sentence.depths[from] ?? 0))
      return index + 1
  return first
}
