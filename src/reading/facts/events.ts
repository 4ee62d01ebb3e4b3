// The part the authority takes in an event: it holds it, holds it with others, takes part, or tries to bring it in.
import { role } from '#reading/words/lexicon.ts'

export type EventRole = 'host' | 'co-host' | 'participate' | 'obtain'

export function eventRoleOf(words: string, verb: string, roles: number): EventRole {
  if (/争取|申办/.test(verb) || /^(积极|全力)?争取/.test(words)) return 'obtain'
  if ((roles & role.attend) !== 0 || /(参加|参与|参展|出席)/.test(verb)) return 'participate'
  if (
    /(共同|协办|协同|联合.{2,24}(举办|开展|召开|主办)|会同|携手)/.test(words.slice(0, 40)) &&
    !/^联合(举办|召开|主办)/.test(words)
  )
    return 'co-host'
  return 'host'
}
