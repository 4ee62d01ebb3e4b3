import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { Refusal } from '#kernel/refusal.ts'
import { openArchive } from './open-archive.ts'

const packed = (parts: Record<string, string>) =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])))

const refusalOf = (act: () => unknown) => {
  try {
    act()
  } catch (error) {
    if (error instanceof Refusal) return error.code
    throw error
  }
  return 'none'
}

/** Overwrites a 32-bit field of the first central directory entry. */
function withDirectoryField(zip: Uint8Array, offset: number, value: number): Uint8Array {
  const copy = zip.slice()
  const view = new DataView(copy.buffer)
  const entry = view.getUint32(copy.length - 22 + 16, true)
  view.setUint32(entry + offset, value, true)
  return copy
}

describe('a packed file', () => {
  test('gives its parts by name', () => {
    const archive = openArchive(packed({ 'word/document.xml': '<w>落实</w>', 'word/styles.xml': '<s/>' }))

    expect(archive.names).toEqual(['word/document.xml', 'word/styles.xml'])
    expect(archive.text('word/document.xml')).toBe('<w>落实</w>')
    expect(archive.has('word/numbering.xml')).toBe(false)
  })

  test('reads parts in UTF-16, as some programs write them', () => {
    const utf16 = new Uint8Array(Buffer.from('\ufeff<w>要点</w>', 'utf16le'))

    expect(openArchive(zipSync({ 'a.xml': utf16 })).text('a.xml')).toBe('<w>要点</w>')
  })

  test('is refused when a part is missing, cut off or altered', () => {
    const whole = packed({ 'a.xml': '四川省'.repeat(500) })
    const altered = whole.slice()
    altered[40] = (altered[40] ?? 0) ^ 0xff

    expect(refusalOf(() => openArchive(whole).text('b.xml'))).toBe('file-damaged')
    expect(refusalOf(() => openArchive(whole.subarray(0, whole.length - 30)))).toBe('file-damaged')
    expect(refusalOf(() => openArchive(whole.subarray(0, 10)))).toBe('file-damaged')
    expect(refusalOf(() => openArchive(altered).text('a.xml'))).toBe('file-damaged')
  })

  test('is refused before unpacking when it would grow too large', () => {
    const large = zipSync({ 'a.xml': new Uint8Array(140 * 1024 * 1024) })
    const repetitive = zipSync({ 'a.xml': new Uint8Array(40 * 1024 * 1024) })

    expect(refusalOf(() => openArchive(large))).toBe('archive-bomb')
    expect(refusalOf(() => openArchive(repetitive))).toBe('archive-bomb')
  })

  test('cannot unpack more than it announced', () => {
    const lying = withDirectoryField(packed({ 'a.xml': 'x'.repeat(100_000) }), 24, 10)

    expect(refusalOf(() => openArchive(lying).bytes('a.xml'))).toBe('file-damaged')
  })
})
