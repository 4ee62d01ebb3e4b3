// What the register keeps of a filing: its seller as it stands in the register of parties, without what only the registrar needs.
import type { Context } from '#platform/work/context.ts'
import type { Facts } from '#rules/condition.ts'
import { findStates } from '../change/entry-state.ts'
import { getRegister } from '../get-register.ts'
import type { StoredFiling } from './load-filing.ts'

const kindsOfInstitution: Record<string, string> = {
  university: 'university',
  'research-institute': 'research-institute',
  'new-research': 'research-institute',
  hospital: 'medical-institution',
  association: 'association',
}

type Party = Pick<StoredFiling, 'party_register' | 'party_id' | 'party_name' | 'party_key' | 'party_region'>

export async function contractFacts(ctx: Context, filing: Party, given: Facts): Promise<Facts> {
  const { nonTechnical: _costs, contractFile: _files, declaresNoSecrets: _declaration, ...kept } = given
  const [party] = await findStates(ctx, getRegister(filing.party_register), [filing.party_id])
  const kind =
    filing.party_register === 'enterprise'
      ? 'enterprise'
      : (kindsOfInstitution[String(party?.facts['kind'])] ?? 'other-institution')
  return {
    ...kept,
    sellerName: party?.name ?? filing.party_name,
    sellerUscc: party?.key ?? filing.party_key,
    sellerKind: kind,
    sellerRegion: party?.region ?? filing.party_region ?? '510000',
  }
}
