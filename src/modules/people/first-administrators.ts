// Lets the first people in: a link that works once makes the system administrator, who receives the other two accounts.
import { createHash, randomBytes } from 'node:crypto'
import { uuidv7 } from 'uuidv7'
import type { Context } from '#platform/work/context.ts'
import type { Role } from '#rules/actor.ts'
import { openAccount } from './create-account.ts'
import { peopleErrors } from './errors.ts'
import { getDepartment } from './find-units.ts'
import { addRole } from './grant-role.ts'
import { demandGoodPassword } from './password.ts'
import './table.ts'

const validHours = 24
const hashOf = (token: string) => createHash('sha256').update(token).digest('hex')

/** The token of a new link, or undefined when someone administers the department already. */
export async function inviteFirstAdministrator(ctx: Context): Promise<string | undefined> {
  const administrator = await ctx.sql
    .selectFrom('role_grant')
    .select('id')
    .where('authority', '=', ctx.authority)
    .where('role', '=', 'system-admin')
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  if (administrator) return undefined
  const token = randomBytes(24).toString('base64url')
  const id = uuidv7()
  await ctx.sql.deleteFrom('invitation').where('authority', '=', ctx.authority).where('used_at', 'is', null).execute()
  await ctx.sql
    .insertInto('invitation')
    .values({
      authority: ctx.authority,
      id,
      token_hash: hashOf(token),
      purpose: 'first-administrator',
      expires_at: new Date(ctx.clock.now().getTime() + validHours * 3_600_000),
    })
    .execute()
  await ctx.audit({ action: 'invite-first-administrator', subjectKind: 'invitation', subjectId: id })
  return token
}

interface FirstAdministrator {
  token: string
  username: string
  name: string
  password: string
}

/** Refuses `invitation-invalid`. The temporary passwords are shown this once. */
export async function admitFirstAdministrators(
  ctx: Context,
  { token, username, name, password }: FirstAdministrator,
): Promise<{ username: string; role: Role; temporaryPassword: string }[]> {
  demandGoodPassword(password, username)
  const { numUpdatedRows: used } = await ctx.sql
    .updateTable('invitation')
    .set({ used_at: ctx.clock.now() })
    .where('authority', '=', ctx.authority)
    .where('token_hash', '=', hashOf(token))
    .where('used_at', 'is', null)
    .where('expires_at', '>', ctx.clock.now())
    .executeTakeFirst()
  if (!used) throw peopleErrors.refuse('invitation-invalid')

  const { id: unitId } = await getDepartment(ctx)
  const system = await openAccount(ctx, { username, name, unitId, password })
  await addRole(ctx, { accountId: system.id, role: 'system-admin', unitId })

  const others: { username: string; name: string; role: Role }[] = [
    { username: 'security', name: '安全管理员', role: 'security-admin' },
    { username: 'audit', name: '审计管理员', role: 'audit-admin' },
  ]
  const handedOver = []
  for (const other of others) {
    const { id, temporaryPassword } = await openAccount(ctx, { ...other, unitId })
    await addRole(ctx, { accountId: id, role: other.role, unitId })
    handedOver.push({ username: other.username, role: other.role, temporaryPassword })
  }
  return handedOver
}
