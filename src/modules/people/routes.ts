// The addresses of the people module.
import type { Api } from '#platform/http/route.ts'
import { changePassword } from './change-password.ts'
import * as contract from './contract.ts'
import { createAccount } from './create-account.ts'
import { findAccounts } from './find-accounts.ts'
import { findAuditLines, proveAudit } from './find-audit-lines.ts'
import { findUnits } from './find-units.ts'
import { admitFirstAdministrators } from './first-administrators.ts'
import { endRole, grantRole } from './grant-role.ts'
import { readSession } from './read-session.ts'
import { beginSecondFactor, confirmSecondFactor, enableSecondFactor } from './second-factor.ts'
import { signIn, signOut } from './sign-in.ts'
import { stepAccount } from './step-account.ts'

export function peopleRoutes(api: Api): void {
  api.route(contract.readSession, readSession)
  api.route(contract.signIn, signIn)
  api.route(contract.confirmSecondFactor, confirmSecondFactor)
  api.route(contract.signOut, signOut)
  api.route(contract.changePassword, changePassword)
  api.route(contract.beginSecondFactor, beginSecondFactor)
  api.route(contract.enableSecondFactor, enableSecondFactor)
  api.route(contract.admitFirstAdministrators, admitFirstAdministrators)
  api.route(contract.listUnits, findUnits)
  api.route(contract.listAccounts, findAccounts)
  api.route(contract.createAccount, createAccount)
  api.route(contract.grantRole, grantRole)
  api.route(contract.endRole, endRole)
  api.route(contract.stepAccount, stepAccount)
  api.route(contract.listAuditLines, findAuditLines)
  api.route(contract.proveAudit, proveAudit)
}
