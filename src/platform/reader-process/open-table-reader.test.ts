import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { openTableReader } from './open-table-reader.ts'

const entry = join(import.meta.dirname, '../../../dist/server/reader.js')
const folder = mkdtempSync(join(tmpdir(), 'luoshi-table-reader-'))
afterAll(() => rmSync(folder, { recursive: true }))

const long = Buffer.from(`名称,金额\n${Array.from({ length: 9_000 }, (_, n) => `第${n}行,${n}`).join('\n')}`)

describe('a table read in a process of its own', () => {
  test('comes part by part, all of it, with how much is to be expected', async () => {
    const parts = []
    for await (const part of openTableReader({ entry })(long, 'a.csv')) parts.push(part)

    expect(parts.map(({ rows }) => rows.length)).toEqual([2_000, 2_000, 2_000, 2_000, 1_001])
    expect(parts[0]?.total).toBe(9_001)
    expect(parts.at(-1)?.rows.at(-1)).toEqual({ number: 9_001, cells: ['第8999行', '8999'] })
  })

  test('may be left early', async () => {
    for await (const { rows } of openTableReader({ entry })(long, 'a.csv')) {
      expect(rows[0]?.cells).toEqual(['名称', '金额'])
      break
    }
  })

  test('is refused where it is none, and where its process dies or hangs', async () => {
    const program = (name: string, does: string) => {
      const path = join(folder, `${name}.mjs`)
      writeFileSync(path, does)
      return path
    }
    const codeOf = async (reads: ReturnType<typeof openTableReader>, bytes: Buffer = long) => {
      try {
        for await (const _ of reads(bytes, ''));
        return 'none'
      } catch (error) {
        return (error as { code: string }).code
      }
    }

    expect(await codeOf(openTableReader({ entry }), Buffer.from('PK\x03\x04 no archive'))).toBe('file-damaged')
    expect(await codeOf(openTableReader({ entry: program('dead', 'process.exit(1)') }))).toBe('reading-failed')
    const hanging = program('hanging', 'process.on("message", () => {})')
    expect(await codeOf(openTableReader({ entry: hanging, seconds: 1 }))).toBe('reading-too-long')
  })
})
