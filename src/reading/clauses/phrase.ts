// The verb behind a phrase that opens a clause: `将……下放`, `对……给予`, `在……领域组织`, `审核后纳入`.
import { role } from '#reading/words/lexicon.ts'
import { has, isVerb, type Sentence, spell } from './clause.ts'
import { mayAct, precedesVerb, standsAsNoun } from './noun-or-verb.ts'

/** Verbs that can be trusted in the middle of a clause, where many a verb is half of a noun. */
export const governs =
  role.firm | role.issue | role.compile | role.draft | role.revise | role.host | role.run | role.explore

/**
 * After `将……` any verb may follow; after `对……` one that gives or acts; after other phrases first the verb
 * behind the noun that closes them (`……领域`, `……方式`), then one behind an adverb, then one that governs.
 */
export function verbAfterPhrase(sentence: Sentence, phrase: number, to: number): number | undefined {
  const { tokens, depths } = sentence
  const opening = spell(sentence, phrase)
  let behindCloser: number | undefined
  let behindAdverb: number | undefined
  let governing: number | undefined
  let giving: number | undefined
  let acting: number | undefined
  let final: number | undefined
  for (let index = phrase + 1; index < to; index++) {
    const word = tokens[index]?.word
    if (depths[index] !== 0 || !mayAct(word)) continue
    const previous = tokens[index - 1]?.word
    const afterAdverb = index - 1 > phrase && precedesVerb(previous)
    const isLast = index === to - 1
    if (isLast && (afterAdverb || (isBare(sentence, index) && endsAsDeed(opening, spell(sentence, index)))))
      final = index
    if (index === phrase + 1 || compares.test(spell(sentence, index)) || standsAsNoun(sentence, index, to)) continue
    if (namesTheEnd(sentence, index, to) || (!isLast && namesBody(sentence, index))) continue
    const behind =
      has(previous, role.locative) && (!/^(在|从|于)$/.test(opening) || closesPlace.test(spell(sentence, index - 1)))
    if (!isVerb(word) && !afterAdverb && !behind) {
      if (!/^[、和与的]$/.test(spell(sentence, index - 1))) acting ??= index
      continue
    }
    if (closesManner.test(spell(sentence, index - 1)) && has(tokens[phrase]?.word, role.manner | role.means))
      return index
    if (afterAdverb) behindAdverb ??= index
    if (behind) behindCloser ??= index
    if (has(word, opening === '在' ? governs | role.build : governs)) governing ??= index
    if (isGiving(opening, spell(sentence, index))) giving ??= index
  }
  if (giving !== undefined) return giving
  if (/^(对|对于|为|给)$/.test(opening)) return earliest(behindAdverb, governing) ?? behindCloser ?? final
  if (/^(将|把)$/.test(opening)) return governing ?? behindAdverb ?? lastVerb(sentence, phrase, to)
  return (
    earliest(behindAdverb, behindCloser) ??
    governing ??
    final ??
    (/^(在|从|向|针对|面向|围绕|结合)$/.test(opening) ? acting : undefined)
  )
}

/** `向国务院报告`, `由甲向乙转变`, `与标准接轨`, `按规定执行`: the deed may be the last word. */
const endsAsDeed = (opening: string, verb: string) =>
  /^(向|由|与|同|和|从)$/.test(opening) || (/^(按|按照|依照|参照|根据|依据|在)$/.test(opening) && disposes.test(verb))
const disposes =
  /^(执行|确定|办理|处理|计算|核算|报销|核销|落实|推进|实施|安排|管理|处置|列支|支付|发放|享受|认定|推行|查验|放行|施行|公布|登记)$/

const isBare = (sentence: Sentence, index: number) => !/^[、的和与及或]$/.test(spell(sentence, index - 1))

const isGiving = (opening: string, verb: string) =>
  /^(给予|予以)$/.test(verb) || (opening === '为' && /^(提供|创造|奠定|注入|营造|贡献)$/.test(verb))

/** `围绕平台建设目标`, `在平台建设中`: the verb is half of the noun that closes the phrase. */
const namesTheEnd = (sentence: Sentence, index: number, to: number): boolean =>
  index === to - 2 && closesPhrase.test(spell(sentence, index + 1))

/** `会同数据提供部门建立机制`: whoever acts is named by what he does. */
export const namesBody = (sentence: Sentence, index: number): boolean =>
  !has(sentence.tokens[index]?.word, role.pivot) && /^(部门|单位|机构|方)$/.test(spell(sentence, index + 1))

const closesPhrase =
  /^(目标|要求|任务|需求|需要|部署|精神|规定|原则|思路|标准|进程|工作|情况|实际|特点|方向|重点|领域|机遇|契机|问题|战略|规划|方案|计划|理念|中|上|下|后|前|时|方面|环节|过程中|基础上)$/
const closesPlace =
  /^(中|上|下|内|里|前|后|时|外|间|方面|领域|范围内|基础上|前提下|过程中|期间|之前|之后|以前|以后|以内|之内|之间|条件下|框架下|环节|背景下|指引下)$/

/** `按不高于……的比例`: a comparison inside the phrase. */
const compares = /^(高于|低于|超过|少于|大于|小于|多于|等于|低于)$/

/** `采用……方式推进`: what follows the way is the deed. */
const closesManner = /^(方式|模式|形式|办法|途径|手段|原则|思路|要求|标准|机制|路径|步骤)$/

const earliest = (one: number | undefined, other: number | undefined) =>
  one === undefined ? other : other === undefined ? one : Math.min(one, other)

function lastVerb(sentence: Sentence, phrase: number, to: number): number | undefined {
  for (let index = to - 2; index > phrase + 1; index--)
    if (isVerb(sentence.tokens[index]?.word) && !standsAsNoun(sentence, index, to)) return index
  return undefined
}

/** `审核通过后给予……`: the moment first, then the deed. */
export function verbAfterMoment(sentence: Sentence, from: number, to: number): number | undefined {
  for (let index = from + 1; index < Math.min(to - 2, from + 10); index++) {
    if (!/^(后|时|前|之后|以后|之前)$/.test(spell(sentence, index))) continue
    let verb = index + 1
    while (verb < to - 1 && precedesVerb(sentence.tokens[verb]?.word)) verb++
    return isVerb(sentence.tokens[verb]?.word) && !standsAsNoun(sentence, verb, to) ? verb : undefined
  }
  return undefined
}
