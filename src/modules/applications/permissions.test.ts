import type { Role } from '#rules/actor.ts'
import { describePermissions } from '../../../test/permission-table.ts'
import { casePermissions } from './permissions.ts'

const officer: Role[] = ['division-officer']

describePermissions(
  'a case, by party',
  casePermissions,
  [],
  [
    ['applicant', 'any', ['applicant']],
    ['endorsing-unit', 'any', [], ['bureau-officer']],
    ['division', 'any', ['supervisor'], officer],
    ['experts', 'any', ['reviewer']],
    ['leadership', 'any', ['leader']],
    ['need-owner', 'any', ['applicant']],
    ['ministry', 'any', ['supervisor'], officer],
  ],
)
