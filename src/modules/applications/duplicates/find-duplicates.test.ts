import { describe, expect, test } from 'vitest'
import { findAllDuplicates, findDuplicates, openMemoryStore, prepareApplication, readTemplate } from '../index.ts'
import { proseOf } from './test-kit.ts'

const form = (answers: readonly string[]) =>
  answers.map((answer, index) => `${proseOf(900 + index, 150)}\n${answer}\n`).join('')
const applications = (texts: readonly string[], template?: ReadonlySet<number>) =>
  texts.map((text, index) => prepareApplication(`${index}`, text, template))

const namesOf = (pairs: Awaited<ReturnType<typeof findAllDuplicates>>) =>
  pairs.map(({ left, right }) => `${left.id}–${right.id}`)

describe('all applications of a folder', () => {
  test('are paired once, each with those before it, the largest share first', async () => {
    const texts = [proseOf(1, 900), proseOf(2, 900), proseOf(3, 900)]
    texts.push(`${texts[1]?.slice(0, 600)}${proseOf(4, 400)}`, `${proseOf(5, 700)}${texts[0]?.slice(300, 500)}`)

    const pairs = await findAllDuplicates(applications(texts))

    expect(namesOf(pairs)).toEqual(['3–1', '4–0'])
  })

  test('are not paired by the form of the call, when it is given', async () => {
    const texts = [form([proseOf(10, 300), proseOf(11, 300)]), form([proseOf(12, 300), proseOf(13, 300)])]

    expect(namesOf(await findAllDuplicates(applications(texts)))).toEqual(['1–0'])
    expect(await findAllDuplicates(applications(texts, readTemplate(form(['', '']))))).toEqual([])
  })

  test('are not paired by a form that nobody handed in, when there are enough of them', async () => {
    const texts = Array.from({ length: 24 }, (_, index) => form([proseOf(20 + index, 300), proseOf(60 + index, 300)]))
    texts.push(form([proseOf(100, 300), texts[7]?.slice(170, 480) ?? '']))

    const pairs = await findAllDuplicates(applications(texts))

    expect(namesOf(pairs)).toEqual(['24–7'])
    expect(pairs[0]?.left.own).toBeLessThan(pairs[0]?.left.total ?? 0)
  })

  test('say how far the check is', async () => {
    const steps: number[] = []
    await findAllDuplicates(applications([proseOf(1, 200), proseOf(2, 200)]), (checked) => steps.push(checked))

    expect(steps).toEqual([1, 2])
  })
})

describe('one application against those on file', () => {
  const [earlier, copy] = [
    prepareApplication('earlier', proseOf(1, 800)),
    prepareApplication('copy', `${proseOf(2, 500)}${proseOf(1, 800).slice(100, 400)}`),
  ]

  test('is checked before and after it is on file, and never against itself', async () => {
    const store = openMemoryStore()
    const check = () => findDuplicates(copy, store, async (id) => (id === 'copy' ? copy : earlier))
    await store.add(earlier.id, earlier.fingerprints)

    const before = await check()
    await store.add(copy.id, copy.fingerprints)

    expect(namesOf(before)).toEqual(['copy–earlier'])
    expect(await check()).toEqual(before)
  })

  test('is not compared with what is not to be compared', async () => {
    const store = openMemoryStore()
    await store.add(earlier.id, earlier.fingerprints)

    expect(await findDuplicates(copy, store, async () => undefined)).toEqual([])
  })
})
