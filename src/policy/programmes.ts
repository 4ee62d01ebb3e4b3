// Every edition of every programme that can be judged: add a line to add one.
import type { Edition } from '#rules/define-programme.ts'
import { listEditions } from '#rules/editions.ts'
import { techSme2017 } from './national/programmes/tech-sme/2017.ts'

export const programmes = listEditions<Edition>([techSme2017])
