// Situations an official can read and check: facts in, failed rules, score and payment out.
import type { Facts } from './condition.ts'
import type { Given } from './dated.ts'
import type { RuleSet } from './define-programme.ts'
import type { FactsOfForm } from './form.ts'

/** What differs from the sound applicant, and what comes of it. Nothing expected: it passes. */
export interface Case<F = Facts> {
  /** The situation in one Chinese sentence. */
  says: string
  change?: { [Name in keyof F]?: F[Name] | undefined }
  on?: string
  call?: Given
  /** Rules that fail, in their order. */
  fails?: readonly string[]
  /** Rules that cannot be answered yet. */
  unknown?: readonly string[]
  score?: number | readonly [from: number, to: number]
  /** Fen. */
  amount?: number
  /** Not judged at all: the code of the refusal. */
  refused?: string
}

export interface CaseBook {
  set: RuleSet
  on: string
  call: Given
  facts: Facts
  cases: readonly Case[]
}

/** `sound` is an applicant that passes on that day; each case changes it in one respect. */
export function casesOf<E extends RuleSet>(
  set: E,
  sound: { on: string; call?: Given; facts: FactsOfForm<E['form']> },
  cases: readonly Case<FactsOfForm<E['form']>>[],
): CaseBook {
  return { set, call: {}, ...sound, facts: sound.facts as Facts, cases: cases as readonly Case[] }
}

/** 3000 万元 in fen. */
export const wan = (amount: number): number => Math.round(amount * 1_000_000)
/** 1.2 亿元 in fen. */
export const yi = (amount: number): number => Math.round(amount * 10_000_000_000)
