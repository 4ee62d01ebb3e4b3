// How long a question takes in an office of a county, in minutes: the measure of the burden on the units below.

/** Estimates of the department's own, to be replaced by what reporting really takes; not taken from a decree. */
export const minutesPerField = {
  figure: 3,
  narrative: 8,
  problem: 4,
  'next-step': 4,
  evidence: 10,
  text: 4,
  number: 3,
  'yes-no': 1,
  indicator: 0,
} as const

/** What a report costs before its first field: finding it, reading what is asked. */
export const minutesPerReport = 2

/** What a county should spend on reports in a month, half a working day: the department's own aim (基层减负), not a decree's. */
export const countyMinutesPerMonth = 240
