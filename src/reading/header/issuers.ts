// Who issues a notice: named before 关于 in its title, in its letterhead, or under it.
import { isAuthority } from './organisations.ts'

/** What else a notice says of whoever issues it: its letterhead, its signature, the page it stands on. */
export interface NamedElsewhere {
  letterhead: string | null
  signers: readonly string[]
  page: string | null
}

/** Title first, then letterhead, then signer; a short name gives way to the full one that ends with it. */
export function issuersOf(title: string | null, { letterhead, signers, page }: NamedElsewhere): string[] {
  const before =
    title
      ?.normalize('NFKC')
      .split(/关于|印发|转发|发布|公布|(?=20\d\d年)/)[0]
      ?.trim() ?? ''
  const named = before.split(/[\s、]+/).filter(Boolean)
  const joint = named.length > 0 && named.every(isAuthority) ? named : splitJoined(before)
  const [only = ''] = joint
  // `省科技厅` in a title is short for whoever signs.
  if (joint.length === 1 && /^(省|市|县|区|州|自治区)/.test(only)) {
    if (letterhead && isAuthority(letterhead)) return [letterhead]
    if (signers.length === 1) return [...signers]
    if (page?.endsWith(only)) return [page]
  }
  if (joint.length > 0) {
    return joint.map((name) => signers.find((signer) => signer !== name && signer.endsWith(name)) ?? name)
  }
  if (letterhead && isAuthority(letterhead)) return [letterhead]
  return [...signers]
}

/** `浙江省发展和改革委员会浙江省数据局`: names run together where a line ended. */
function splitJoined(text: string): string[] {
  const parts = text
    .split(/\s+/)
    .flatMap((part) => part.split(/(?<=委员会|办公室|厅|局|部|政府)(?=[一-龥]{2,3}省|中共|国家|[一-龥]{2,3}市)/))
    .filter(Boolean)
  return parts.length > 0 && parts.every(isAuthority) ? parts : []
}
