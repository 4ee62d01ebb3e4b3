// The way from the registers to a page of theirs, for those who may read registers.
import { holdsRole, useSignedIn } from '#web/api/session.ts'
import type { Crumb } from '#web/kit/PageHeader.tsx'
import { useTexts } from '#web/language/define-texts.ts'
import { registerPermissions } from '../permissions.ts'
import { registerTexts } from './texts.ts'

export function useRegisterTrail(...further: readonly Crumb[]): Crumb[] {
  const t = useTexts(registerTexts)
  const readsRegisters = holdsRole(useSignedIn(), registerPermissions.read.roles)
  return [...(readsRegisters ? [{ title: t('registers'), to: '/registers' }] : []), ...further]
}
