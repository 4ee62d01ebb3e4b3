// The register of that id, or the refusal that there is none.
import type { Register } from '#rules/define-register.ts'
import { findRegister } from './contract/declared.ts'
import { registerErrors } from './errors.ts'

export function getRegister(id: string): Register {
  const register = findRegister(id)
  if (!register) throw registerErrors.refuse('register-not-found', { register: id })
  return register
}
