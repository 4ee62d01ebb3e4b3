// The bureaus of the cities and prefectures of the province: each is asked, for the place it stands for.
import { findUnits } from '#modules/people/index.ts'
import type { Context } from '#platform/work/context.ts'
import { province } from '../contract.ts'
import { childrenOf } from '../figure/children.ts'

export async function askedCities(ctx: Context) {
  const cities = new Set(childrenOf(province).map(({ code }) => code))
  const bureaus = await findUnits(ctx, { kind: 'bureau' })
  return bureaus.flatMap(({ id, region }) => (region !== null && cities.has(region) ? [{ unitId: id, region }] : []))
}
