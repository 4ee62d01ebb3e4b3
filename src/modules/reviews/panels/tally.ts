// When the vote of a panel on an item is valid, and what it says.
import type { Edition } from '#rules/define-programme.ts'
import type { ReviewWay, Vote } from '#rules/review-rule.ts'
import type { Tally } from '../contract.ts'

/** No rule that was read sets them; as national panels do: two thirds of those entitled vote, more than half of them in favour. */
const present = 2 / 3
const majority = 1 / 2

/** The panel that follows other reviews; where a panel is the only review, its experts are assigned like peers. */
export const panelAfterPeers = ({ review }: Edition): ReviewWay | undefined =>
  review?.ways.slice(1).find(({ way }) => way === 'panel')

export const quorumOf = (entitled: number): number => Math.ceil(entitled * present)

export function tallyOf(votes: readonly { vote: Vote }[]): Tally {
  const count = (wanted: Vote) => votes.filter(({ vote }) => vote === wanted).length
  return { support: count('support'), against: count('against'), abstain: count('abstain') }
}

export const isRecommended = ({ support, against, abstain }: Tally): boolean =>
  support > (support + against + abstain) * majority
