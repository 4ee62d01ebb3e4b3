import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { wordFile, workbookFile } from '#reading/decode/test-kit.ts'
import { openReader, readFileIsolated } from './open-reader.ts'

const root = join(import.meta.dirname, '../../..')
const entry = join(root, 'dist/server/reader.js')
const notice = readFileSync(join(root, 'samples/四川省2022年科技创新工作要点.txt'))

const folder = mkdtempSync(join(tmpdir(), 'luoshi-reader-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** A reader that misbehaves in one way. */
function readerThat(name: string, does: string): string {
  const path = join(folder, `${name}.mjs`)
  writeFileSync(path, `process.once('message', () => { ${does} })`)
  return path
}

const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'none',
    (error) => error.code,
  )

describe('a file read in a process of its own', () => {
  test('comes back as text and reading, stage by stage', async () => {
    const stages: string[] = []
    const onProgress = (stage: string) => stages.push(stage)

    const file = await readFileIsolated(notice, '要点.txt', { entry, onProgress })

    expect(stages).toEqual(['decoding', 'reading'])
    expect(file.format).toBe('txt')
    expect(file.reading.text.length).toBe(file.text.length)
    expect(file.reading.items).toHaveLength(33)
  })

  test('is refused in the words of whoever refused it', async () => {
    const refusal = await readFileIsolated(wordFile({ body: '' }), '空.docx', { entry }).catch((error) => error)

    expect(refusal.code).toBe('file-empty')
    expect(refusal.kind).toBe('invalid')
    expect(refusal.text.zh).toContain('没有文字')
  })

  test('may be a workbook that is wanted as rows', async () => {
    const reader = openReader({ entry })

    const sheets = await reader.readWorkbook(workbookFile('<row><c><v>7</v></c></row>'))

    expect(sheets[0]?.rows).toEqual([{ number: 1, cells: [{ address: 'A1', column: 1, value: 7 }] }])
    expect(await codeOf(reader.readWorkbook(notice))).toBe('format-unknown')
  })

  test('may be wanted as text alone, one after another from the same process', async () => {
    const reader = openReader({ entry, isReused: true })
    const poem = Buffer.from('床前明月光，疑是地上霜。')
    const first = await reader.decode(poem, '诗.txt')
    const empty = await codeOf(reader.decode(wordFile({ body: '' }), '空.docx'))
    const started = performance.now()
    for (let again = 0; again < 20; again++) expect((await reader.decode(poem, '诗.txt')).text).toBe(first.text)
    reader.close()

    expect(first).toMatchObject({ text: '床前明月光，疑是地上霜。', format: 'txt' })
    expect(empty).toBe('file-empty')
    expect(performance.now() - started).toBeLessThan(5000)
  })

  test('takes its turn when many come at once, warm or not', async () => {
    const reader = openReader({ entry, isWarm: true })

    const files = await Promise.all(Array.from({ length: 5 }, () => reader.read(notice, '要点.txt')))
    reader.close()

    expect(files.map(({ reading }) => reading.items.length)).toEqual([33, 33, 33, 33, 33])
  })
})

describe('a reader that goes wrong costs its file, not the server', () => {
  test('is stopped when it takes too long', async () => {
    const endless = readerThat('endless', 'for (;;) {}')

    const refusal = await readFileIsolated(notice, '', { entry: endless, seconds: 0.5 }).catch((error) => error)

    expect(refusal.code).toBe('reading-too-long')
    expect(refusal.text.en).toContain('0.5 seconds')
  })

  test('is stopped when it takes too much memory', async () => {
    const greedy = readerThat('greedy', 'const all = []; for (;;) all.push(new Array(1000).fill({}))')

    expect(await codeOf(readFileIsolated(notice, '', { entry: greedy, megabytes: 32 }))).toBe('reading-too-heavy')
  })

  test('may crash, exit or throw, and the cause is kept for the log', async () => {
    const thrown = readerThat('thrown', 'throw new Error("bug")')
    const refusal = await readFileIsolated(notice, '', { entry: thrown }).catch((error) => error)

    expect(refusal.code).toBe('reading-failed')
    expect(refusal.kind).toBe('unavailable')
    expect(refusal.cause).toContain('Error: bug')
    expect(await codeOf(readFileIsolated(notice, '', { entry: readerThat('exit', 'process.exit(3)') }))).toBe(
      'reading-failed',
    )
    expect(await codeOf(readFileIsolated(notice, '', { entry: join(folder, 'missing.mjs') }))).toBe('reading-failed')
  })

  test('is replaced when it was to be used again', async () => {
    const once = readerThat('once', 'process.send({ kind: "done", result: 1 }, () => process.exit())')
    const reader = openReader({ entry: once, isReused: true })
    const answers: unknown[] = []
    for (let again = 0; again < 3; again++) answers.push(await reader.decode(notice, ''))

    expect(answers).toEqual([1, 1, 1])
  })

  test('is killed when nobody waits for it any more', async () => {
    const endless = readerThat('endless', 'for (;;) {}')
    const signal = AbortSignal.timeout(300)

    const error = await readFileIsolated(notice, '', { entry: endless, signal }).catch((reason) => reason)

    expect(error.name).toBe('TimeoutError')
  })
})
