import { describePermissions } from '../../../test/permission-table.ts'
import { filingStates } from './contract.ts'
import { filingPermissions, registerPermissions } from './permissions.ts'

const staff = ['leader', 'supervisor', 'division-officer', 'bureau-officer'] as const
const keepers = ['division-officer', 'bureau-officer'] as const

describePermissions(
  'a register entry',
  registerPermissions,
  ['current', 'ended'],
  [
    ['read', 'current', staff],
    ['read', 'ended', staff],
    ['read-sensitive', 'current', ['supervisor'], keepers],
    ['read-sensitive', 'ended', ['supervisor'], keepers],
    ['create', 'current', ['supervisor'], keepers],
    ['create', 'ended', ['supervisor'], keepers],
    ['update', 'current', ['supervisor'], keepers],
    ['update', 'ended', ['supervisor'], keepers],
    ['rename', 'current', ['supervisor'], keepers],
    ['rename', 'ended', []],
    ['move', 'current', ['supervisor'], keepers],
    ['move', 'ended', []],
    ['close', 'current', ['supervisor'], keepers],
    ['close', 'ended', []],
    ['reopen', 'current', []],
    ['reopen', 'ended', ['supervisor'], keepers],
    ['merge', 'current', ['supervisor'], ['division-officer']],
    ['merge', 'ended', ['supervisor'], ['division-officer']],
    ['import', 'current', ['supervisor'], keepers],
    ['import', 'ended', ['supervisor'], keepers],
    ['undo-import', 'current', ['supervisor'], keepers],
    ['undo-import', 'ended', ['supervisor'], keepers],
  ],
)

const seesFilings = [['leader', 'supervisor'], ['division-officer']] as const
const registrars = [['supervisor'], ['division-officer']] as const
const sellers = [['applicant'], []] as const
const nobody = [[], []] as const
const everyState = filingStates

/** Who may take the action, and in which states. */
const steps = [
  ['read', seesFilings, everyState],
  ['draft', sellers, everyState],
  ['write', sellers, ['draft', 'returned']],
  ['file', sellers, ['draft', 'returned']],
  ['withdraw', sellers, ['draft', 'filed', 'returned']],
  ['accept', registrars, ['filed']],
  ['return', registrars, ['filed', 'accepted']],
  ['register', registrars, ['accepted']],
  ['refuse', registrars, ['accepted']],
  ['request-change', sellers, ['registered']],
  ['request-cancellation', sellers, ['registered']],
  ['object', sellers, ['registered', 'refused']],
  ['decide-request', registrars, ['registered', 'refused']],
] as const

describePermissions(
  'a contract filing',
  filingPermissions,
  filingStates,
  steps.flatMap(([action, who, states]) =>
    filingStates.map((state) => {
      const [anywhere, own] = (states as readonly string[]).includes(state) ? who : nobody
      return [action, state, anywhere, own] as const
    }),
  ),
)
