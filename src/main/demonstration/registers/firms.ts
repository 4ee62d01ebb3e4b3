// Firms over the 21 cities with their sizes and fields, and the steps of the ladder each has climbed.
import type { highTechFields } from '#policy/national/programmes/high-tech-fields.ts'
import { regions } from '#policy/national/regions.ts'
import type { Facts } from '#rules/condition.ts'
import { standingOf } from './accounts.ts'
import { type Chance, chanceFrom } from './chance.ts'
import { dayIn, threeYearsFrom } from './days.ts'
import { brandNo, tradeOf, usccOf } from './names.ts'
import { shares } from './shares.data.ts'

export interface DemonstrationFirm {
  uscc: string
  name: string
  region: string
  city: string
  registeredOn: string
  field: string
  /** In fen. */
  revenue: number
}

const countiesOf = new Map<string, string[]>()
for (const { code, parent, level } of regions)
  if (level === 'county' && parent) countiesOf.set(parent, [...(countiesOf.get(parent) ?? []), code])
const cityNames = new Map(
  regions.map(({ code, name }) => [code, name.replace(/(市|州|藏族羌族自治州|藏族自治州|彝族自治州)$/, '')]),
)

/** Shares of high-tech enterprises by field, as reported for December 2022. */
const fields = [
  ['electronic-information', 33],
  ['high-tech-services', 25],
  ['advanced-manufacturing', 17],
  ['biomedicine', 8],
  ['new-materials', 7],
  ['resources-environment', 4],
  ['new-energy', 4],
  ['aerospace', 2],
] as const satisfies readonly (readonly [keyof typeof highTechFields, number])[]

const industries = [
  ['I', 38],
  ['C', 33],
  ['M', 22],
  ['A', 3],
  ['N', 2],
  ['E', 2],
] as const

/** The first counties of a city's list are its districts: firms sit there more often. */
const countyIn = (chance: Chance, city: string) => {
  const counties = countiesOf.get(city) ?? [city]
  return counties[Math.floor(chance.next() ** 2 * counties.length)] ?? city
}

export function firmNo(n: number): DemonstrationFirm {
  const chance = chanceFrom(10_000 + n)
  const city = chance.draw(shares.cities)
  const region = countyIn(chance, city)
  return {
    uscc: usccOf(n, region),
    name: `${cityNames.get(city) ?? ''}${brandNo(n)}${tradeOf(chance)}有限公司`,
    region,
    city,
    registeredOn: dayIn(chance, chance.whole(2000, 2021)),
    field: chance.draw(fields),
    revenue: Math.round(9_000_000 * chance.spread(1.5)) * 100,
  }
}

export function firmFacts(firm: DemonstrationFirm, n: number): Facts {
  const chance = chanceFrom(20_000 + n)
  const revenue = firm.revenue / 100
  const staff = Math.max(6, Math.round((revenue / 600_000) * chance.spread(0.5)))
  const { city: _city, ...known } = firm
  const facts = {
    ...known,
    capital: chance.pick([100, 200, 500, 500, 1_000, 1_000, 2_000, 5_000]) * 1_000_000,
    ownership: chance.draw([
      ['private', 88],
      ['state', 7],
      ['foreign', 3],
      ['hong-kong-macao-taiwan', 2],
    ]),
    size: staff >= 1_000 ? 'large' : staff >= 300 ? 'medium' : staff >= 20 ? 'small' : 'micro',
    industry: chance.draw(industries),
    isListed: revenue > 900_000_000 && chance.isLucky(0.3),
    year: 2021,
    researchSpend: Math.round(firm.revenue * (0.03 + 0.09 * chance.next())),
    assets: Math.round(firm.revenue * (0.6 + chance.next())),
    staff,
    researchers: Math.max(1, Math.round(staff * (0.1 + 0.3 * chance.next()))),
  }
  return { ...facts, ...standingOf(firm, facts, n) }
}

/** The qualifications a firm holds by `today`; larger ones climb higher. */
export function qualificationsOf(firm: DemonstrationFirm, n: number, today: string): Facts[] {
  const chance = chanceFrom(30_000 + n)
  const shared = { holder: firm.name, uscc: firm.uscc, region: firm.region }
  const found: Facts[] = []
  const million = firm.revenue / 100_000_000
  const founded = Number(firm.registeredOn.slice(0, 4))
  for (const [year, share] of [
    [2021, 0.52],
    [2022, 0.58],
  ] as const) {
    if (founded >= year || million > 200 || !chance.isLucky(share)) continue
    const grantedOn = dayIn(chance, year, 3, 11)
    found.push({
      ...shared,
      kind: 'tech-sme',
      certificateNo: `${year}${firm.region}${grantedOn.slice(5, 7) <= '05' ? '0' : 'A'}8${String(n).padStart(6, '0')}`,
      year,
      grantedOn,
      validFrom: grantedOn,
      validTo: `${year}-12-31`,
      status: year === 2022 ? 'valid' : 'expired',
    })
  }
  if (founded <= 2020 && million > 1 && chance.isLucky(0.72)) {
    const year = chance.draw([
      [2019, 22],
      [2020, 30],
      [2021, 30],
      [2022, 18],
    ] as const)
    const grantedOn = dayIn(chance, year, year === 2022 ? 9 : 10, year === 2022 ? 10 : 12)
    const validTo = threeYearsFrom(grantedOn)
    found.push({
      ...shared,
      kind: 'high-tech',
      certificateNo: `GR${year}51${String(n).padStart(6, '0')}`,
      year,
      field: firm.field,
      grantedOn,
      validFrom: grantedOn,
      validTo,
      status: validTo < today ? 'expired' : 'valid',
    })
  }
  if (founded >= 2009 && founded <= 2019 && million > 40 && chance.isLucky(0.16)) {
    const year = chance.draw([
      [2019, 30],
      [2020, 35],
      [2021, 30],
      [2022, 35],
    ] as const)
    const grantedOn = dayIn(chance, year, 8, 9)
    const validTo = threeYearsFrom(grantedOn)
    found.push({
      ...shared,
      kind: 'gazelle',
      year,
      batch: `第${year - 2018}批`,
      grantedOn,
      validFrom: grantedOn,
      validTo,
      status: validTo < today ? 'expired' : 'valid',
    })
  }
  if (million > 400 && chance.isLucky(0.2)) {
    const grantedOn = dayIn(chance, 2021, 11, 12)
    found.push({
      ...shared,
      kind: 'leading',
      year: 2021,
      grantedOn,
      validFrom: grantedOn,
      validTo: threeYearsFrom(grantedOn),
      status: 'valid',
    })
  }
  return found.filter((facts) => String(facts['grantedOn']) <= today && String(facts['validFrom']) >= firm.registeredOn)
}
