import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { proseOf } from '#modules/applications/duplicates/test-kit.ts'
import { paragraph, wordFile } from '#reading/decode/test-kit.ts'

const cli = join(import.meta.dirname, '../../../dist/server/cli.js')
const root = mkdtempSync(join(tmpdir(), 'luoshi-duplicates-'))
afterAll(() => rmSync(root, { recursive: true }))

const luoshi = (...args: string[]): Promise<{ code: number; out: string; err: string }> =>
  new Promise((resolve) => {
    execFile(process.execPath, [cli, 'duplicates', ...args], { maxBuffer: 1e8 }, (error, out, err) =>
      resolve({ code: error ? Number(error.code) : 0, out, err }),
    )
  })

/** A folder with these files; `path` may lead below it. */
function folderOf(name: string, files: Record<string, string | Uint8Array>): string {
  const folder = join(root, name)
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  return folder
}

const form = proseOf(1, 200)
const copied = proseOf(2, 300)
const source = `${form}\n一、研究内容\n${proseOf(3, 500)}\n二、技术路线\n${copied}\n`
const copy = [form, '一、项目背景', copied, '二、实施方案', proseOf(4, 600)]
const folder = folderOf('申报书', {
  '甲.txt': source,
  '2024/乙.docx': wordFile({ body: copy.map((text) => paragraph(text)).join('') }),
  '丙.html': `<html><body><p>${proseOf(5, 900)}</p></body></html>`,
  '空.docx': wordFile({ body: '' }),
  '扫描.png': Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0]),
  '模板.txt': form,
  '~$甲.docx': 'x',
  '.DS_Store': 'x',
})
symlinkSync(folder, join(folder, '自身'))
const template = join(folder, '模板.txt')

describe('luoshi duplicates', () => {
  test('prints one JSON object: files, what could not be read, pairs with their passages', async () => {
    const { code, out, err } = await luoshi(folder, '--template', template, '--json')
    const { files, unreadable, pairs } = JSON.parse(out)

    expect([code, err]).toEqual([0, ''])
    expect(out.trimEnd().split('\n')).toHaveLength(1)
    expect(files).toEqual(['2024/乙.docx', '丙.html', '甲.txt'])
    expect(unreadable.map(({ name, code }: Record<string, string>) => [name, code])).toEqual([
      ['扫描.png', 'format-unknown'],
      ['空.docx', 'file-empty'],
    ])
    expect(pairs).toMatchObject([
      {
        left: { name: '甲.txt', sections: [{ title: '二、技术路线' }] },
        right: { name: '2024/乙.docx', sections: [{ title: '一、项目背景' }] },
        passages: [{ matched: 300, similarity: 1 }],
      },
    ])
    expect(pairs[0].left.share).toBeCloseTo(0.37, 2)
    const [passage] = pairs[0].passages
    expect(passage.left.text).toBe(source.slice(passage.left.start, passage.left.end))
    expect(passage.right.text).toBe(passage.left.text)
  })

  test('shows pairs side by side and lists what could not be read', async () => {
    const { code, out } = await luoshi(folder, '--template', template)

    expect(code).toBe(0)
    expect(out).toContain('比较 3 个文件，1 对有雷同。')
    expect(out).toMatch(/1\. 甲\.txt {2}↔ {2}2024\/乙\.docx\n {3}雷同 37% ↔ 33%，1 段/)
    expect(out).toContain('相同 300 字，相似度 100%')
    expect(out).toContain(`${copied.slice(0, 12)}`)
    expect(out).toMatch(/未能读取的文件（2 个，没有比较）：\n {2}扫描\.png {2}\S+/)
    expect(out).not.toContain('\u001b')
  })

  test('counts the form as shared where no template is given', async () => {
    const { out } = await luoshi(folder, '--json')

    expect(JSON.parse(out).files).toContain('模板.txt')
    expect(JSON.parse(out).pairs.length).toBe(3)
  })

  test('says so where nothing is shared', async () => {
    const { out } = await luoshi(folderOf('无雷同', { 'a.txt': proseOf(6, 400), 'b.txt': proseOf(7, 400) }))

    expect(out).toBe('比较 2 个文件，0 对有雷同。\n')
  })

  test('explains itself in Chinese and English', async () => {
    const { out } = await luoshi('--help')

    expect(out).toMatch(/用法[\s\S]*Usage/)
  })
})

describe('luoshi duplicates refuses', () => {
  const single = folderOf('一个', { 'a.txt': proseOf(8, 400), 'b.docx': '' })

  test.each([
    ['a folder that is not there', [join(root, '无')], 3, '没有找到'],
    ['a file', [template], 2, '是文件'],
    ['a folder with one readable file', [single], 2, '只有 1 个（另有 1 个不能读取）'],
    ['no folder', [], 2, '没有给出文件夹'],
    ['two folders', [folder, single], 2, '一次只能比较一个文件夹'],
    ['an unknown flag', [folder, '--xlsx'], 2, '--xlsx'],
    ['a template that is not there', [folder, '--template', join(root, '无.txt')], 3, '没有找到'],
    ['a template without text', [folder, '--template', join(folder, '空.docx')], 2, '不能读取：文件里没有文字'],
  ])('%s', async (_, args, exit, says) => {
    const { code, out, err } = await luoshi(...args)

    expect(code).toBe(exit)
    expect(out).toBe('')
    expect(err).toContain(says)
    expect(err.trimEnd().split('\n')).toHaveLength(2)
  })
})
