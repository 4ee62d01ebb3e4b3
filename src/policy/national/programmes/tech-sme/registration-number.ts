// The registration number of a technology-based SME: 18 characters, year, place, two marks, serial (国科发政〔2017〕211号).
import { type DateOnly, yearOf } from '#kernel/date-only.ts'

/** What the number says about its firm. */
export interface Registration {
  year: number
  /** Six digits (GB/T 2260). */
  region: string
  registeredOn: DateOnly
  filedOn: DateOnly
  /** The twelfth character; the sources read do not say what it means, so the department gives it. */
  twelfth: string
  serial: number
}

/** The eleventh character: 0 for a firm founded before the year that filed by 31 May, otherwise A (recalled, to be checked). */
export const eleventh = ({ year, registeredOn, filedOn }: Pick<Registration, 'year' | 'registeredOn' | 'filedOn'>) =>
  yearOf(registeredOn) < year && filedOn <= `${year}-05-31` ? '0' : 'A'

export const registrationNumber = (registration: Registration): string => {
  const { year, region, twelfth, serial } = registration
  return `${year}${region}${eleventh(registration)}${twelfth}${String(serial).padStart(6, '0')}`
}

export type NumberFault = 'shape' | 'year' | 'region' | 'eleventh'

const shape = /^(\d{4})(\d{6})([0A])([0-9A-Z])(\d{6})$/

/** Why a number cannot belong to the firm, null when it can. */
export function numberFault(
  number: string,
  firm: Pick<Registration, 'year' | 'region' | 'registeredOn' | 'filedOn'>,
): NumberFault | null {
  const [, year, region, mark] = shape.exec(number) ?? []
  if (year === undefined) return 'shape'
  if (Number(year) !== firm.year) return 'year'
  if (region !== firm.region) return 'region'
  return mark === eleventh(firm) ? null : 'eleventh'
}
