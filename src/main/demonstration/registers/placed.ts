// Puts what happened into the county as it was then: 新津县 before it became 新津区.
import { placeFault } from '#policy/places.ts'
import type { Facts } from '#rules/condition.ts'
import type { Register } from '#rules/define-register.ts'

export function placed({ fields, common, isLasting }: Register, facts: Facts): Facts {
  const on = common.happenedOn === undefined ? undefined : facts[common.happenedOn]
  if (isLasting || typeof on !== 'string') return facts
  const moved = Object.entries(fields).flatMap(([name, { kind }]) => {
    const code = facts[name]
    const instead = kind === 'region' && typeof code === 'string' ? placeFault(code, on)?.instead : undefined
    return instead ? [[name, instead.code]] : []
  })
  return moved.length === 0 ? facts : { ...facts, ...Object.fromEntries(moved) }
}
