// Invented universities, institutes and hospitals that sell technology and host platforms.
import type { Facts } from '#rules/condition.ts'
import { chanceFrom } from './chance.ts'
import { brandNo, usccOf } from './names.ts'

export interface DemonstrationInstitution {
  uscc: string
  name: string
  kind: string
  region: string
}

const kinds = [
  ['university', '大学', 26],
  ['university', '职业技术学院', 20],
  ['research-institute', '研究院', 40],
  ['research-institute', '研究所', 60],
  ['new-research', '产业技术研究院', 30],
  ['hospital', '医院', 24],
] as const

const places = [
  '510107',
  '510106',
  '510108',
  '510104',
  '510703',
  '510603',
  '511102',
  '511502',
  '511302',
  '510502',
] as const

export const institutions: readonly DemonstrationInstitution[] = kinds.flatMap(([kind, ending, count], group) =>
  Array.from({ length: count }, (_, index) => {
    const n = group * 100 + index
    const chance = chanceFrom(40_000 + n)
    const region = chance.isLucky(0.7) ? (places[n % 4] ?? '510107') : chance.pick(places)
    return { uscc: usccOf(90_000 + n, region, '12'), name: `${brandNo(26_000 + n * 3)}${ending}`, kind, region }
  }),
)

export const institutionFacts = ({ uscc, name, kind, region }: DemonstrationInstitution, n: number): Facts => {
  const chance = chanceFrom(50_000 + n)
  const staff = chance.whole(60, kind === 'university' ? 3_000 : 600)
  return {
    uscc,
    name,
    kind,
    region,
    affiliation: chance.draw([
      ['central', 20],
      ['provincial', 45],
      ['municipal', 25],
      ['private', 10],
    ]),
    foundedOn: `${chance.whole(1950, 2018)}-09-01`,
    staff,
    researchers: Math.round(staff * (0.3 + 0.4 * chance.next())),
    isTransferDemonstration: chance.isLucky(0.15),
  }
}
