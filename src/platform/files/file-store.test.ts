import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openFileStore } from './file-store.ts'

let directory: string
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'luoshi-files-'))
})
afterEach(() => rm(directory, { recursive: true }))

test('a kept file comes back whole, under the hash of its content', async () => {
  const store = openFileStore(directory)

  const file = await store.receive(Readable.from([Buffer.from('落'), Buffer.from('实')]))
  await file.keep()

  expect(file.size).toBe(6)
  expect((await store.get(file.sha256)).toString()).toBe('落实')
})

test('the same content twice is one file', async () => {
  const store = openFileStore(directory)
  for (const _ of [1, 2]) await (await store.receive(Readable.from([Buffer.from('同')]))).keep()

  const files = (await readdir(directory, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile())

  expect(files).toHaveLength(1)
})

test('a stream that breaks leaves nothing behind', async () => {
  const broken = async function* () {
    yield Buffer.from('half')
    throw new Error('connection lost')
  }

  await expect(openFileStore(directory).receive(broken())).rejects.toThrow('connection lost')

  expect(await readdir(directory)).toEqual([])
})
