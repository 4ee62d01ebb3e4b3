// When a value reported by a city is asked about: the department's own thresholds, a start to be replaced by experience, not a decree's.

/** More or less than the year before by this share. */
export const largestChange = 0.3

/** Further from the line through its own earlier years than this many times the reach of their 80 % interval. */
export const outlierReaches = 2

/** Earlier years that lie on one line have no reach of their own: at least this share of the value foretold. */
export const leastReach = 0.1

/** How long a city has to correct what is returned to it, in working days. */
export const daysToCorrect = 3
