// Texts for tests of the duplicate check: sentences of random characters, so that nothing is shared but what a test copies.
import type { KnownApplication } from './application-text.ts'
import { prepareApplication } from './application-text.ts'
import type { Template } from './template.ts'

/** A number from 0 to 1 at each call, the same row for the same seed. */
export function rowOfNumbers(seed: number): () => number {
  let state = seed * 2654435761 + 12345
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) >>> 0
    return ((state ^ (state >>> 13)) >>> 0) / 2 ** 32
  }
}

const character = (next: () => number) => String.fromCharCode(0x4e00 + Math.floor(next() * 4000))

/** `length` ideographs in sentences of some twenty, with their signs. */
export function proseOf(seed: number, length: number): string {
  const next = rowOfNumbers(seed)
  let text = ''
  for (let index = 1; index <= length; index++) {
    text += character(next)
    if (index % 20 === 0 || index === length) text += '。'
    else if (index % 9 === 0) text += '，'
  }
  return text
}

/** So large a part of the characters is exchanged for others. */
export function reword(text: string, part: number, seed: number): string {
  const next = rowOfNumbers(seed)
  return [...text].map((sign) => (next() < part ? character(next) : sign)).join('')
}

/** An application among others that have nothing in common with it. */
export const known = (id: string, text: string, template?: Template): KnownApplication => ({
  ...prepareApplication(id, text, template),
  common: new Uint8Array(),
  boilerplate: [],
})
