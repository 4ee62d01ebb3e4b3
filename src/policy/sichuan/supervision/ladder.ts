// The ladder as the department sets it at first; the waits are a start and not taken from a decree.
import type { Rung } from '#rules/ladder.ts'

export const ladder: readonly Rung[] = [
  {
    step: 'reminder',
    slip: 'blue',
    lights: ['yellow', 'red', 'grey'],
    waits: { otherwise: 1 },
    answerIn: 3,
    isAutomatic: true,
  },
  {
    step: 'order',
    slip: 'yellow',
    lights: ['red', 'grey'],
    waits: { division: 5, county: 7, otherwise: 5 },
    answerIn: 5,
    isAutomatic: false,
  },
  {
    step: 'interview',
    slip: 'red',
    lights: ['red'],
    waits: { county: 15, otherwise: 10 },
    answerIn: 5,
    isAutomatic: false,
  },
  {
    step: 'criticism',
    slip: 'red',
    lights: ['red'],
    waits: { otherwise: 10 },
    answerIn: 0,
    isAutomatic: false,
  },
]
