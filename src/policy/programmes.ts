// Every edition of every programme that can be judged: add a line to add one.
import type { Edition } from '#rules/define-programme.ts'
import { listEditions } from '#rules/editions.ts'
import { highTechEnterprise2016 } from './national/programmes/high-tech-enterprise/2016.ts'
import { techSme2017 } from './national/programmes/tech-sme/2017.ts'

export const programmes = listEditions<Edition>([techSme2017, highTechEnterprise2016])
