// Who acts: an account with the roles it holds in units, or the system itself.

export const roles = [
  'leader',
  'supervisor',
  'division-officer',
  'bureau-officer',
  'applicant',
  'reviewer',
  'system-admin',
  'security-admin',
  'audit-admin',
] as const

export type Role = (typeof roles)[number]

/** The three administrators watch each other: nobody holds two, and none of them does the department's work (GB/T 22239-2019). */
export const administrators: readonly Role[] = ['system-admin', 'security-admin', 'audit-admin']

/** A role held in a unit reaches down to every unit below it. */
export interface Grant {
  role: Role
  unitId: string
  unitPath: string
}

export interface Actor {
  /** The system acts in jobs and on the command line; a visitor has not signed in. */
  kind: 'person' | 'visitor' | 'system'
  /** null unless a person. */
  accountId: string | null
  name: string
  grants: readonly Grant[]
}

export const systemActor: Actor = { kind: 'system', accountId: null, name: '系统', grants: [] }
export const visitor: Actor = { kind: 'visitor', accountId: null, name: '访客', grants: [] }
