import { execFile, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { readWorkbook } from '#platform/xlsx/read-workbook.ts'
import { readingSchema } from '#reading/contract.ts'
import { decode } from '#reading/decode/decode.ts'

const root = join(import.meta.dirname, '../../..')
const cli = join(root, 'dist/server/cli.js')
const notice = join(root, 'samples/四川省2022年科技创新工作要点.txt')

const folder = mkdtempSync(join(tmpdir(), 'luoshi-read-'))
const inFolder = (name: string) => join(folder, name)
afterAll(() => rmSync(folder, { recursive: true }))

interface Outcome {
  code: number
  out: string
  err: string
}

const luoshi = (args: string[], { input = '', env = {} } = {}): Promise<Outcome> =>
  new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [cli, ...args],
      { maxBuffer: 1e8, env: { ...process.env, ...env } },
      (error, out, err) => resolve({ code: error ? Number(error.code) : 0, out, err }),
    )
    child.stdin?.on('error', () => {})
    child.stdin?.end(input)
  })

describe('luoshi read', () => {
  test('shows the notice as a tree, without colours away from a terminal', async () => {
    const { code, out, err } = await luoshi(['read', notice])

    expect(code).toBe(0)
    expect(err).toBe('')
    expect(out).toContain('发文字号  川科发〔2022〕2号')
    expect(out).toMatch(/共 33 个条目，\d+ 条任务/)
    expect(out).not.toContain('\u001b')
  })

  test('prints exactly one JSON object of the contract, from a file or from standard input', async () => {
    const fromFile = await luoshi(['read', notice, '--json'])
    const fromInput = await luoshi(['read', '--json', '-'], { input: readFileSync(notice, 'utf8') })

    expect(readingSchema.parse(JSON.parse(fromFile.out)).items).toHaveLength(33)
    expect(fromFile.out.trimEnd().split('\n')).toHaveLength(1)
    expect(fromInput.out).toBe(fromFile.out)
  })

  test('writes the breakdown as a workbook, each commitment a row with its id', async () => {
    const { reading, tasks } = await Promise.all([
      luoshi(['read', notice, '--json']),
      luoshi(['read', notice, '--xlsx', inFolder('分解表.xlsx')]),
    ]).then(async ([json]) => ({
      reading: readingSchema.parse(JSON.parse(json.out)),
      tasks: await readWorkbook(readFileSync(inFolder('分解表.xlsx'))),
    }))

    const commitments = reading.items.flatMap(({ sentences }) => sentences.flatMap((each) => each.commitments))
    const [title, header, first] = tasks[0]?.rows.map(({ cells }) => cells.map(({ value }) => value)) ?? []
    expect(title).toEqual(['2022年全省科技创新工作要点任务分解表'])
    expect(header?.slice(0, 5)).toEqual(['序号', '体系', '条目', '任务', '类别'])
    expect(tasks[0]?.rows).toHaveLength(2 + commitments.length)
    expect(first?.at(-1)).toBe(`${commitments[0]?.start}-${commitments[0]?.end}`)
  })

  test('reads the breakdown it wrote: each row an item of the same kind', async () => {
    const written = inFolder('再读.xlsx')
    const [original] = await Promise.all([
      luoshi(['read', notice, '--json']),
      luoshi(['read', notice, '--xlsx', written]),
    ])
    const again = await luoshi(['read', written, '--json'])

    const kindsOf = ({ out }: Outcome) =>
      readingSchema
        .parse(JSON.parse(out))
        .items.flatMap(({ sentences }) => sentences.flatMap(({ commitments }) => commitments.map(({ kind }) => kind)))
    const kinds = kindsOf(original)
    expect(kindsOf(again).slice(0, kinds.length)).toEqual(kinds)
  })

  test('writes the breakdown as an official paper', async () => {
    await luoshi(['read', notice, '--docx', inFolder('分解表.docx')])

    const { text } = await decode(readFileSync(inFolder('分解表.docx')))
    expect(text).toContain('2022年全省科技创新工作要点任务分解表')
    expect(text).toContain('序号\t条目\t任务\t类别\t量化目标\t完成时限\t牵头单位\t配合单位')
  })

  test('ends quietly when nobody reads on', async () => {
    const child = spawn(process.execPath, [cli, 'read', notice, '--json'], { stdio: ['ignore', 'pipe', 'pipe'] })
    let errors = ''
    child.stderr.on('data', (chunk) => {
      errors += chunk
    })
    child.stdout.destroy()

    const code = await new Promise((resolve) => child.on('close', resolve))
    expect([code, errors]).toEqual([0, ''])
  })

  test('explains itself in Chinese and English', async () => {
    for (const args of [['--help'], ['read', '--help'], []]) {
      const { code, out } = await luoshi(args)
      expect(code).toBe(0)
      expect(out).toMatch(/用法/)
      expect(out).toMatch(/usage/i)
    }
  })
})

describe('luoshi read refuses', () => {
  writeFileSync(inFolder('空.docx'), '')
  writeFileSync(inFolder('图片.docx'), Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0]))
  writeFileSync(inFolder('诗.txt'), '床前明月光，疑是地上霜。举头望明月，低头思故乡。\n'.repeat(3))
  mkdirSync(inFolder('文件夹'))

  test.each([
    ['a file that is not there', [inFolder('无.docx')], 3, '没有找到'],
    ['a folder', [inFolder('文件夹')], 2, '是文件夹'],
    ['an empty file', [inFolder('空.docx')], 2, '没有文字'],
    ['a picture with another name', [inFolder('图片.docx')], 2, '文字识别'],
    ['a text that is no notice', [inFolder('诗.txt')], 2, '不像通知'],
    ['no file', [], 2, '没有给出文件'],
    ['two files', [notice, notice], 2, '一次只能读取一个文件'],
    ['an unknown flag', [notice, '--pdf'], 2, '没有选项 --pdf'],
    ['a flag without its value', [notice, '--xlsx'], 2, '选项的值缺少或多余：--xlsx'],
    ['two outputs', [notice, '--json', '--xlsx', inFolder('a.xlsx')], 2, '只能选一个'],
    ['a place that is not there', [notice, '--xlsx', inFolder('无/a.xlsx')], 3, '没有找到'],
    ['to overwrite what it reads', [inFolder('诗.txt'), '--docx', inFolder('诗.txt')], 5, '覆盖原文'],
  ])('%s', async (_, args, exit, says) => {
    const { code, out, err } = await luoshi(['read', ...args])

    expect(code).toBe(exit)
    expect(out).toBe('')
    expect(err).toContain(says)
    expect(err.trimEnd().split('\n')).toHaveLength(2)
  })

  test('an unknown command', async () => {
    const { code, err } = await luoshi(['raed', notice])

    expect(code).toBe(2)
    expect(err).toContain('raed')
  })

  test('and leaves nothing half written', () => {
    expect(statSync(inFolder('诗.txt')).size).toBeGreaterThan(0)
  })
})
