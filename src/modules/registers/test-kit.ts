// Firms, contracts and the people who keep them, for tests.
import { organisationCheckDigit, usccCheckDigit } from '#kernel/uscc.ts'
import type { Actor } from '#rules/actor.ts'
import type { Facts } from '#rules/condition.ts'
import { person, type World } from '../../../test/world.ts'
import type { Entry } from './contract.ts'
import { createEntry } from './create-entry.ts'

export const supervisor = person('supervisor', '/kjt/', '周督办')
export const registrar = person('division-officer', '/kjt/transfer/', '王登记')
export const policyOfficer = person('division-officer', '/kjt/policy/', '陈政策')
export const mianyang = person('bureau-officer', '/kjt/510700/', '李绵生')
export const leader = person('leader', '/kjt/', '赵远山')
export const outsider = person('applicant', '/kjt/510700/', '钱申报')

/** The nth credit code with right check digits; its region is Chengdu's 武侯区 unless said otherwise. */
export function usccNo(n: number, region = '510107'): string {
  const organisation = `MA6${String(n).padStart(5, '0')}`
  const first17 = `91${region}${organisation}${organisationCheckDigit(organisation)}`
  return first17 + usccCheckDigit(first17)
}

export const firmFacts = (n: number, facts: Facts = {}): Facts => ({
  uscc: usccNo(n),
  name: `蓉城第${n}智能科技有限公司`,
  region: '510107',
  registeredOn: '2015-06-01',
  ...facts,
})

export const contractFacts = (n: number, facts: Facts = {}): Facts => ({
  number: `2022510100${String(n).padStart(6, '0')}`,
  title: `第${n}号图像识别算法开发`,
  category: 'development',
  signedOn: '2022-03-01',
  registeredOn: '2022-03-20',
  amount: 100_000_00 * n,
  technicalAmount: 80_000_00 * n,
  sellerName: `蓉城第${n}智能科技有限公司`,
  sellerUscc: usccNo(n),
  sellerKind: 'enterprise',
  sellerRegion: '510107',
  buyerName: '涪江装备制造有限公司',
  buyerUscc: usccNo(900, '510703'),
  buyerKind: 'enterprise',
  buyerRegion: '510703',
  field: 'electronic-information',
  ...facts,
})

export const record = (world: World, register: string, facts: Facts, actor: Actor = supervisor): Promise<Entry> =>
  world.as(actor, (ctx) => createEntry(ctx, { register, facts }))
