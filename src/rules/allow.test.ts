import { describe, expect, test } from 'vitest'
import { Refusal } from '#kernel/refusal.ts'
import { type Actor, type Role, systemActor, visitor } from './actor.ts'
import { allow, allowedActions, demand, may } from './allow.ts'

const permissions = {
  read: allow('everyone'),
  edit: allow<'open' | 'closed'>(['division-officer'], { states: ['open'], withinUnit: true }),
}

const officer = (role: Role, unitPath: string): Actor => ({
  kind: 'person',
  accountId: '0190-officer',
  name: '王处长',
  grants: [{ role, unitId: 'u', unitPath }],
})

const codeOf = (attempt: () => void) => {
  try {
    attempt()
  } catch (error) {
    if (error instanceof Refusal) return error.code
    throw error
  }
  return null
}

describe('a permission', () => {
  test('reaches from a unit to all below it and no further', () => {
    const record = { state: 'open' as const, unitPaths: ['/kjt/gaoxin/'] }

    expect(may(permissions, officer('division-officer', '/kjt/'), 'edit', record)).toBe(true)
    expect(may(permissions, officer('division-officer', '/kjt/gaoxin/'), 'edit', record)).toBe(true)
    expect(may(permissions, officer('division-officer', '/kjt/nongcun/'), 'edit', record)).toBe(false)
  })

  test('tells the wrong person from the wrong moment', () => {
    const closed = { state: 'closed' as const, unitPaths: ['/kjt/gaoxin/'] }

    expect(codeOf(() => demand(permissions, officer('leader', '/kjt/'), 'edit', closed))).toBe('permission-denied')
    expect(codeOf(() => demand(permissions, officer('division-officer', '/kjt/'), 'edit', closed))).toBe(
      'not-in-this-state',
    )
  })

  test('with several allowances is given by any of them', () => {
    const several = {
      decide: [
        allow(['supervisor']),
        allow<'open' | 'closed'>(['bureau-officer'], { withinUnit: true, states: ['open'] }),
      ],
    }
    const record = { state: 'closed' as const, unitPaths: ['/kjt/510700/'] }

    expect(may(several, officer('supervisor', '/kjt/'), 'decide', record)).toBe(true)
    expect(codeOf(() => demand(several, officer('bureau-officer', '/kjt/510700/'), 'decide', record))).toBe(
      'not-in-this-state',
    )
    expect(codeOf(() => demand(several, officer('bureau-officer', '/kjt/510600/'), 'decide', record))).toBe(
      'permission-denied',
    )
  })

  test('lists what the screen may offer', () => {
    const record = { state: 'open' as const, unitPaths: ['/kjt/gaoxin/'] }

    expect(allowedActions(permissions, officer('leader', '/kjt/'), record)).toEqual(['read'])
    expect(allowedActions(permissions, officer('division-officer', '/kjt/gaoxin/'), record)).toEqual(['read', 'edit'])
  })

  test('does not stop the system itself, and gives a visitor nothing', () => {
    expect(may(permissions, systemActor, 'edit', { state: 'open' })).toBe(true)
    expect(may(permissions, visitor, 'read', { state: 'open' })).toBe(false)
  })
})
