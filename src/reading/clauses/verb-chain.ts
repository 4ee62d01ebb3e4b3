// Verbs in a row that act as one: `研究制定`, `发现和培养`, `打磨、优化迭代`.
import { role, verbRoles } from '#reading/words/lexicon.ts'
import { endsWithPace, has, isVerb, type Sentence, spell } from './clause.ts'
import { afterDescription } from './description.ts'

/** The end (exclusive) of the chain that begins with the verb at `verb`. */
export function chainOf(sentence: Sentence, verb: number, to: number): number {
  const { tokens } = sentence
  let end = verb + 1
  if (endsWithPace(sentence, to)) return end
  while (end < to - 1) {
    const joint = /^[和与并及、]$/.test(spell(sentence, end)) ? 1 : 0
    const next = end + joint
    const word = tokens[next]?.word
    if (!(has(word, verbRoles) || (joint === 1 && word?.class === 'v')) || next >= to - 1) break
    // A verb that is joined on, said of something or followed by a list is the object, not the chain.
    if (/^[、和与及或等的]$/.test(spell(sentence, next + 1)) && joint === 0) break
    if (/^[的等]$/.test(spell(sentence, next + 1))) break
    if (joint === 0 && !has(tokens[end - 1]?.word, role.tune | role.explore | role.host | role.obtain | role.assist))
      break
    if (joint === 1 && !isVerb(tokens[end - 1]?.word)) break
    if (afterDescription(sentence, next, to) > next) break
    end = next + 1
  }
  return end
}
