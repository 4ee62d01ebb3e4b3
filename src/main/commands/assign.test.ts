import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'

const cli = join(import.meta.dirname, '../../../dist/server/cli.js')
const folder = mkdtempSync(join(tmpdir(), 'luoshi-assign-'))
afterAll(() => rmSync(folder, { recursive: true }))

const luoshi = (...args: string[]): Promise<{ code: number; out: string; err: string }> =>
  new Promise((resolve) => {
    execFile(process.execPath, [cli, ...args], (error, out, err) =>
      resolve({ code: error ? Number(error.code) : 0, out, err }),
    )
  })

function file(name: string, value: unknown): string {
  const path = join(folder, name)
  writeFileSync(path, JSON.stringify(value))
  return path
}

const matrix = [
  [0.9, 0.8, 0.1, 0.2],
  [0.9, 0.7, 0.3, 0.1],
  [0.8, 0.9, 0.2, 0.3],
]
const scores = file('scores.json', { about: 'made up', proposals: 3, reviewers: 4, scores: matrix })
const listed = file('listed.json', {
  proposals: ['甲', '乙'],
  reviewers: ['张', '王'],
  scores: [
    { proposal: '甲', reviewer: '张', score: 1 },
    { proposal: '乙', reviewer: '王', score: 0.5 },
    { proposal: '乙', reviewer: '张', score: 0.9 },
  ],
})
const two = ['--per-proposal', '2', '--max-load', '2']
const seed = '0123456789abcdef0123456789abcdef'

describe('luoshi assign', () => {
  test('prints one JSON object: assignment, worst, total, proven bounds, seconds', async () => {
    const { code, out, err } = await luoshi('assign', scores, ...two, '--json')
    const answer = JSON.parse(out)

    expect([code, err]).toEqual([0, ''])
    expect(answer).toMatchObject({
      worst: 1.2,
      total: 4.1,
      bounds: { worst: expect.any(Number), total: 4.1, isOptimal: true },
    })
    expect(answer.assignment).toHaveLength(3)
    expect(answer.seconds).toBeGreaterThan(0)
  })

  test('keeps conflicts out and takes pairs by name', async () => {
    const conflicts = file('conflicts.json', { pairs: [['乙', '张']] })
    const { out } = await luoshi('assign', listed, '--per-proposal', '1', '--max-load', '1', '--conflicts', conflicts)

    expect(out).toBe(`${out.trimEnd()}\n`)
    expect(out).toContain('甲\t张\t1\n乙\t王\t0.5\n最低 0.5　总分 1.5　已证明不能更好')
  })

  test('mends an earlier assignment', async () => {
    const earlier = file('earlier.json', {
      pairs: [
        ['0', '0'],
        ['0', '1'],
        ['1', '0'],
        ['1', '1'],
        ['2', '2'],
        ['2', '3'],
      ],
    })
    const gone = file('gone.json', { pairs: [['1', '1']] })
    const { out } = await luoshi('assign', scores, ...two, '--conflicts', gone, '--repair', earlier, '--json')

    expect(JSON.parse(out)).toMatchObject({ removed: [['1', '1']], added: [['1', '2']] })
  })

  test.each([
    ['nothing to read', [], 2, '没有给出数据文件'],
    ['no numbers', [scores], 2, '--per-proposal'],
    ['what is no number', [scores, '--per-proposal', 'x', '--max-load', '2'], 2, 'x 不是数'],
    [
      'a matrix of another size',
      [file('short.json', { proposals: 2, reviewers: 4, scores: matrix }), ...two],
      2,
      '2 × 4',
    ],
    ['too few reviewers', [scores, '--per-proposal', '2', '--max-load', '1'], 5, '无法分配'],
  ])('refuses %s', async (_, args, exit, says) => {
    const { code, out, err } = await luoshi('assign', ...args)

    expect([code, out]).toEqual([exit, ''])
    expect(err).toContain(says)
  })
})

describe('luoshi draw', () => {
  const draw = (...more: string[]) => luoshi('draw', scores, ...two, '--cap', '0.8', '--seed', seed, ...more)

  test('draws the same again, and finds out what was changed', async () => {
    const { out } = await draw('--json')
    const published = JSON.parse(out)
    const tampered = structuredClone(published)
    tampered.proposals[0].reviewers[0].reviewer = '9'

    expect(published.proposals.flatMap(({ reviewers }: { reviewers: object[] }) => reviewers)).toHaveLength(6)
    expect((await draw('--replay', file('drawn.json', published))).out).toContain('复核一致')
    expect(await draw('--replay', file('tampered.json', tampered))).toMatchObject({
      code: 5,
      err: expect.stringContaining('抽取的专家不同'),
    })
  })
})
