// Fen in 万元, with two digits after the point.
import { number } from '#web/kit/quantity.ts'

export const inWan = (fen: number): string => number(Math.round(fen / 10_000) / 100)
