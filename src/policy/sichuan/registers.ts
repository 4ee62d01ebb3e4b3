// The registers of the department, in the order of the navigation.
import { achievement } from '#policy/national/registers/achievement.ts'
import { document } from '#policy/national/registers/document.ts'
import { enterprise } from '#policy/national/registers/enterprise.ts'
import { event } from '#policy/national/registers/event.ts'
import { institution } from '#policy/national/registers/institution.ts'
import { instrument } from '#policy/national/registers/instrument.ts'
import { integrityFinding } from '#policy/national/registers/integrity-finding.ts'
import { person } from '#policy/national/registers/person.ts'
import { popularScience } from '#policy/national/registers/popular-science.ts'
import { technologyContract } from '#policy/national/registers/technology-contract.ts'
import { technologyDemand } from '#policy/national/registers/technology-demand.ts'
import { variety } from '#policy/national/registers/variety.ts'
import type { Register } from '#rules/define-register.ts'
import { cooperation } from './registers/cooperation.ts'
import { loan } from './registers/loan.ts'
import { platform } from './registers/platform.ts'
import { project } from './registers/project.ts'
import { qualification } from './registers/qualification.ts'

export const sichuanRegisters: readonly Register[] = [
  enterprise,
  qualification,
  institution,
  person,
  platform,
  instrument,
  technologyContract,
  achievement,
  technologyDemand,
  variety,
  project,
  cooperation,
  loan,
  event,
  document,
  popularScience,
  integrityFinding,
]
