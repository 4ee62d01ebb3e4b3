// How much the reader takes in; every refusal that comes of a limit says the limit.

import { fileErrors } from './errors.ts'

const megabyte = 1024 * 1024

/** A plan with seals and photographs stays well under this. */
export const maxFileBytes = 50 * megabyte
/** About two thousand printed pages. */
export const maxTextLength = 1_000_000
/** A Chinese character takes at most four bytes. */
export const maxTextBytes = 4 * maxTextLength
/** Markup is larger than the text in it; a tree of it takes about thirty times its size in memory. */
export const maxMarkupBytes = 16 * megabyte

/** Refuses a file or a part of it that is larger than it may be. */
export function refuseLarger(bytes: number, limit: number) {
  if (bytes > limit)
    throw fileErrors.refuse('file-too-large', { megabytes: inMegabytes(bytes), limitMegabytes: inMegabytes(limit) })
}

const inMegabytes = (bytes: number) => Math.ceil((bytes / megabyte) * 10) / 10
