// What is known of a promise before its kind is.
import type { FoundDocument } from '../documents.ts'
import type { HeadNoun } from '../head-noun.ts'

export interface Traits {
  /** The words of its verbs, the outer before the inner one. */
  verb: string
  /** Roles of all its verbs, and those of the verb that governs the object alone. */
  roles: number
  innerRoles: number
  object: string
  /** The end of the object without closing quotes, long enough for any noun. */
  tail: string
  /** The whole promise. */
  words: string
  head: HeadNoun
  hasQuantity: boolean
  document: FoundDocument | undefined
}

const longestTail = 14

export const tailOf = (object: string): string =>
  object
    .slice(-longestTail - 2)
    .replace(/[”"’]+$/, '')
    .slice(-longestTail)

export const has = (roles: number, wanted: number): boolean => (roles & wanted) !== 0
