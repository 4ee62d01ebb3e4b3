// How alike two promises are: shared words and pairs of characters, the rare ones weighing more (TF-IDF, cosine).
import { segment } from '#reading/words/segment.ts'

type Weights = ReadonlyMap<string, number>

/** Words that open every promise say nothing about it. */
const opening = /^(加快|推进|推动|加强|深化|持续|积极|大力|全面|深入|开展|实施|组织|支持|建设|建立|完善|落实|做好)+/

const isWord = /[\p{Script=Han}A-Za-z]{2,}/u

/** Words of two characters and more, and every pair of neighbouring characters, so that near words meet too. */
function features(text: string): Map<string, number> {
  const plain = text.replace(opening, '').replaceAll(/[\s“”"'‘’《》〈〉()（）、，,。；;:：0-9.%％]/g, '')
  const counts = new Map<string, number>()
  const count = (feature: string, weight: number) => counts.set(feature, (counts.get(feature) ?? 0) + weight)
  for (const { start, end } of segment(plain, 0, plain.length)) {
    const word = plain.slice(start, end)
    if (isWord.test(word)) count(word, 1)
  }
  for (let at = 0; at + 2 <= plain.length; at++) count(`·${plain.slice(at, at + 2)}`, 0.5)
  return counts
}

/** Vectors of unit length, their features weighed by how few of all texts have them. */
export function vectorsOf(texts: readonly string[]): Weights[] {
  const all = texts.map(features)
  const having = new Map<string, number>()
  for (const one of all) for (const feature of one.keys()) having.set(feature, (having.get(feature) ?? 0) + 1)
  return all.map((one) => {
    const weighed = [...one].map(
      ([feature, count]) => [feature, count * Math.log(1 + texts.length / (having.get(feature) ?? 1))] as const,
    )
    const length = Math.sqrt(weighed.reduce((sum, [, weight]) => sum + weight * weight, 0))
    return new Map(weighed.map(([feature, weight]) => [feature, length === 0 ? 0 : weight / length]))
  })
}

/** 0 … 1. */
export function likeness(a: Weights, b: Weights): number {
  const [few, many] = a.size < b.size ? [a, b] : [b, a]
  let sum = 0
  for (const [feature, weight] of few) sum += weight * (many.get(feature) ?? 0)
  return sum
}
