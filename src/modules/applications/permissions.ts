// Which roles may act for each party of the procedure; the lifecycle of the edition says which party acts in which state.
import { allow, type Permissions } from '#rules/allow.ts'
import type { Party } from '#rules/stage.ts'

const runsIt = [allow(['supervisor']), allow(['division-officer'], { withinUnit: true })]

/**
 * The unit is that of the call for division, ministry and leadership, the endorsing one for the endorsing unit. Applicants, owners
 * of needs and experts must be those of the case beside. What the ministry decides the division records.
 */
export const casePermissions: Permissions<Party> = {
  applicant: allow(['applicant']),
  'endorsing-unit': allow(['bureau-officer'], { withinUnit: true }),
  division: runsIt,
  experts: allow(['reviewer']),
  leadership: allow(['leader']),
  'need-owner': allow(['applicant']),
  ministry: runsIt,
}
