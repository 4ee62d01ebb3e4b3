// A firm with someone who files for it, and filings at every stage, for tests.
import { Readable } from 'node:stream'
import { employ, loadDepartment } from '#modules/people/test-kit.ts'
import type { Actor } from '#rules/actor.ts'
import type { Facts } from '#rules/condition.ts'
import type { World } from '../../../../test/world.ts'
import type { Filing } from '../contract.ts'
import { appointRepresentative } from '../representatives.ts'
import { firmFacts, record, registrar, supervisor } from '../test-kit.ts'
import { attachToFiling } from './contract-files.ts'
import { acceptFiling, registerFiling } from './decide-filing.ts'
import { fileFiling } from './file-filing.ts'
import { draftFiling } from './write-filing.ts'

export interface Seller {
  actor: Actor
  firmId: string
}

let firms = 0

/** A department with its units; sellers are employed one by one. */
export async function openMarket(world: World) {
  const units = await loadDepartment(world)
  const employApplicant = (username: string) => employ(world, units, username, 'applicant', '510100')
  return {
    employ: employApplicant,
    async seller(facts: Facts = {}): Promise<Seller> {
      const n = ++firms
      const { id: firmId } = await record(world, 'enterprise', firmFacts(n, facts))
      const actor = await employApplicant(`shenbao${n}`)
      await world.as(supervisor, (ctx) => appointRepresentative(ctx, { entryId: firmId, username: `shenbao${n}` }))
      return { actor, firmId }
    },
  }
}

export async function uploadContract(world: World, actor: Actor, text = '技术开发合同'): Promise<string> {
  const received = await world.platform.files.receive(Readable.from([Buffer.from(`%PDF-1.7 ${text}`)]))
  const file = { ...received, name: '合同.pdf', mediaType: 'application/pdf' }
  const { id } = await world.as(actor, (ctx) => attachToFiling(ctx, { file }))
  return id
}

export const filingFacts = (contractFile: string, facts: Facts = {}): Facts => ({
  title: '高炉煤气余热利用关键技术开发',
  category: 'development',
  field: 'new-energy',
  property: 'none',
  signedOn: '2022-09-20',
  amount: 1_000_000_00,
  nonTechnical: 200_000_00,
  paymentMode: 'instalments',
  buyerName: '涪江装备制造有限公司',
  buyerKind: 'enterprise',
  buyerRegion: '510703',
  isForeign: false,
  isRelated: false,
  contractFile: [contractFile],
  declaresNoSecrets: true,
  ...facts,
})

export async function drafted(world: World, { actor, firmId }: Seller, facts: Facts = {}): Promise<Filing> {
  const fileId = await uploadContract(world, actor, JSON.stringify([firmId, facts]))
  return world.as(actor, (ctx) => draftFiling(ctx, { partyId: firmId, facts: filingFacts(fileId, facts) }))
}

export const seen = ({ id, version }: Filing) => ({ filingId: id, version })

export async function filed(world: World, seller: Seller, facts: Facts = {}): Promise<Filing> {
  const draft = await drafted(world, seller, facts)
  return world.as(seller.actor, (ctx) => fileFiling(ctx, seen(draft)))
}

export async function accepted(world: World, seller: Seller, facts: Facts = {}): Promise<Filing> {
  const filing = await filed(world, seller, facts)
  return world.as(registrar, (ctx) => acceptFiling(ctx, seen(filing)))
}

export async function registered(world: World, seller: Seller, facts: Facts = {}): Promise<Filing> {
  const filing = await accepted(world, seller, facts)
  return world.as(registrar, (ctx) => registerFiling(ctx, { ...seen(filing), ...filing.proposal, opinion: null }))
}

export const codeOf = (attempt: Promise<unknown>): Promise<string> =>
  attempt.then(
    () => 'not refused',
    ({ code }) => code,
  )
