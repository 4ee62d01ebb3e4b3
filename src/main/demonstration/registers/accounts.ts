// The yearly figures, rights and record of generated firms: three years that end in what the entry itself says of the latest.
import type { Facts } from '#rules/condition.ts'
import { chanceFrom } from './chance.ts'
import type { DemonstrationFirm } from './firms.ts'

const latestYear = 2021
const wan = 1_000_000
/** Whole 万元, as firms report them. */
const inWan = (fen: number) => Math.round(fen / wan) * wan

interface Latest {
  researchSpend: number
  assets: number
  staff: number
  researchers: number
}

/** `n` seeds it: the same at every start. Some have not reported, as in life. */
export function standingOf(firm: DemonstrationFirm, latest: Latest, n: number): Facts {
  const chance = chanceFrom(200_000 + n)
  const founded = Number(firm.registeredOn.slice(0, 4))
  const growth = 0.02 + 0.14 * chance.spread(0.7)
  const margin = 0.02 + 0.1 * chance.next()
  const highTech = 0.45 + 0.5 * chance.next()
  const debtShare = 0.2 + 0.6 * chance.next()
  const conversions = chance.whole(0, 7)
  const years = [latestYear - 2, latestYear - 1, latestYear].filter((year) => year >= founded)
  const accounts = years.map((year) => {
    const back = latestYear - year
    const shrink = (1 + growth * (0.8 + 0.4 * chance.next())) ** -back
    const revenue = back === 0 ? firm.revenue : inWan(firm.revenue * shrink)
    const research =
      back === 0 ? latest.researchSpend : inWan(latest.researchSpend * shrink * (0.85 + 0.2 * chance.next()))
    const assets = back === 0 ? latest.assets : inWan(latest.assets * shrink)
    const profit = inWan(revenue * margin * (1 - 0.15 * back * chance.next()))
    const outsourced = chance.isLucky(0.2) ? inWan(research * 0.15) : 0
    const other = inWan(research * (0.02 + 0.12 * chance.next()))
    return {
      year,
      revenue,
      operatingProfit: profit,
      netProfit: inWan(profit * 0.85),
      assets,
      debts: inWan(assets * debtShare),
      researchSpend: research,
      ownResearch: Math.max(0, research - outsourced - other),
      otherResearch: other,
      outsourcedHome: outsourced,
      outsourcedAbroad: 0,
      claimed: inWan(research * 0.9),
      conversions,
      // What only the latest year is asked for.
      ...(back === 0 && {
        totalIncome: inWan(revenue * 1.02),
        untaxedIncome: inWan(revenue * 0.01),
        highTechIncome: inWan(revenue * highTech),
        costs: inWan(revenue - profit),
        staff: latest.staff,
        researchers: latest.researchers,
      }),
    }
  })
  return {
    ...(!chance.isLucky(0.03) && { accounts }),
    ...rightsOf(chance, latest),
    checkedOn: '2022-06-30',
    exclusion: chance.draw([
      ['open', 96],
      ['trading', 3],
      ['infrastructure', 1],
    ]),
    isProductBarred: false,
    hadAccident: chance.isLucky(0.01),
    hadWorkAccident: chance.isLucky(0.01),
    isAbnormal: chance.isLucky(0.02),
    environmentalCredit: chance.draw([
      ['good', 70],
      ['honest', 24],
      ['warned', 5],
      ['bad', 1],
    ]),
  }
}

/** More people, more rights; one firm in twenty has not told how many. */
function rightsOf(chance: ReturnType<typeof chanceFrom>, { researchers }: Latest): Facts {
  const classOne = Math.floor(researchers * 0.05 * chance.spread(0.9))
  const classTwo = Math.floor((2 + researchers * 0.2) * chance.spread(0.8))
  return {
    ...(!chance.isLucky(0.05) && { classOne, classTwo }),
    hasCoreSupport: classOne + classTwo > 0 && chance.isLucky(0.97),
    hasOwnResearch: chance.isLucky(0.85),
    joinsStandards: chance.isLucky(0.15),
    ledStandard: chance.isLucky(0.02),
    hasNationalAward: chance.isLucky(0.004),
    ...(chance.isLucky(0.06) && { valuation: inWan(50_000_000 * 100 * chance.spread(1.2)) }),
  }
}
