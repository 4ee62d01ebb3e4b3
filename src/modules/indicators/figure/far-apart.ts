// How far a value lies from the one before: 亿 typed as 万 is ten thousand times apart, ten times is reason enough to ask.

export const farApart = 10

/** 1 and more; 1 where one of them is nothing and tells nothing. */
export const timesApart = (value: number, other: number): number =>
  value <= 0 || other <= 0 ? 1 : Math.max(value / other, other / value)
