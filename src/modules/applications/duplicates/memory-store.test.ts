import { describe, expect, test } from 'vitest'
import { openMemoryStore } from './memory-store.ts'

const fingerprints = (...hashes: number[]) => {
  const sorted = Int32Array.from(hashes).sort()
  return { hashes: sorted, positions: sorted.map((_, index) => index) }
}

async function storeOf(applications: Record<string, number[]>) {
  const store = openMemoryStore()
  for (const [id, hashes] of Object.entries(applications)) await store.add(id, fingerprints(...hashes))
  return store
}

describe('the fingerprints on file', () => {
  test('name the applications that share three and more, in the order they came', async () => {
    const store = await storeOf({ 甲: [1, 2, 3, 4], 乙: [2, 3], 丙: [-7, 1, 2, 3, 4], 丁: [9] })

    expect((await store.look(fingerprints(-7, 1, 2, 3, 4, 4, 5))).candidates).toEqual([
      { application: '甲', shared: 4 },
      { application: '丙', shared: 5 },
    ])
    expect((await store.look(fingerprints(1, 2, 3))).candidates).toHaveLength(2)
  })

  test('leave out what is in more applications than a copied passage would be', async () => {
    const everywhere = [11, 12, 13]
    const store = await storeOf(
      Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`${index}`, [...everywhere, 100 + index]])),
    )
    await store.add('copy', fingerprints(101, 201, 202, 203))
    await store.add('source', fingerprints(101, 201, 202, 203))

    expect(await store.look(fingerprints(...everywhere, 101, 201, 202, 203))).toEqual({
      common: Uint8Array.of(1, 1, 1, 0, 0, 0, 0),
      candidates: [
        { application: 'copy', shared: 4 },
        { application: 'source', shared: 4 },
      ],
    })
  })

  test('know what a small folder of one call shares from nine applications on', async () => {
    const store = await storeOf(Object.fromEntries(Array.from({ length: 8 }, (_, index) => [`${index}`, [1, 2, 3]])))
    expect((await store.look(fingerprints(1, 1))).common).toEqual(Uint8Array.of(0, 0))

    await store.add('8', fingerprints(1, 2, 3))

    expect((await store.look(fingerprints(1, 1))).common).toEqual(Uint8Array.of(1, 1))
  })

  test('find every application again after growing many times', async () => {
    const store = openMemoryStore()
    const of = (application: number) =>
      fingerprints(...Array.from({ length: 50 }, (_, index) => Math.imul(application * 50 + index, 0x9e3779b1)))
    for (let application = 0; application < 3000; application++) await store.add(`${application}`, of(application))

    for (let application = 0; application < 3000; application += 7)
      expect((await store.look(of(application))).candidates).toEqual([{ application: `${application}`, shared: 50 }])
    expect(store.bytes()).toBeLessThan(150_000 * 8 * 2.5)
  })
})
