import { describe, expect, test } from 'vitest'
import { decode } from './decode.ts'

const notice = '一、加强基础研究。\n到2025年，全省研发经费达到1200亿元，新增高新技术企业1500家。\n'

const utf8 = (text: string) => new TextEncoder().encode(text)
const utf16 = (text: string, order: 'le' | 'be') => {
  const bytes = Buffer.from(text, 'utf16le')
  return new Uint8Array(order === 'be' ? bytes.swap16() : bytes)
}
/** 四川省科学技术厅关于印发《2022年全省科技创新工作要点》的通知 */
const gb18030 = Uint8Array.from(
  Buffer.from(
    'cbc4b4a8caa1bfc6d1a7bcbccaf5ccfcb9d8d3dad3a1b7a2a1b632303232c4eac8abcaa1bfc6bcbcb4b4d0c2b9a4d7f7d2aab5e3a1b7b5c4cda8d6aa',
    'hex',
  ),
)

const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'none',
    (error) => error.code,
  )

describe('a text file', () => {
  test.each([
    ['UTF-8', utf8(notice), 'utf-8'],
    ['UTF-8 with a mark', utf8(`\ufeff${notice}`), 'utf-8'],
    ['UTF-16 LE with a mark', utf16(`\ufeff${notice}`, 'le'), 'utf-16le'],
    ['UTF-16 BE with a mark', utf16(`\ufeff${notice}`, 'be'), 'utf-16be'],
    ['UTF-16 LE', utf16(notice, 'le'), 'utf-16le'],
    ['UTF-16 BE', utf16(notice, 'be'), 'utf-16be'],
  ])('in %s is read as it is', async (_, bytes, encoding) => {
    expect(await decode(bytes)).toEqual({ text: notice, format: 'txt', encoding })
  })

  test('in GB18030 is recognised without being told', async () => {
    const { text, encoding } = await decode(gb18030)

    expect(text).toBe('四川省科学技术厅关于印发《2022年全省科技创新工作要点》的通知')
    expect(encoding).toBe('gb18030')
  })

  test('keeps every character but the line ends of Windows', async () => {
    expect((await decode(utf8('　　甲 乙\t丙\r\n\r\n〔2022〕\r'))).text).toBe('　　甲 乙\t丙\n\n〔2022〕\n')
  })

  test('of two letters like a program’s mark is still a text', async () => {
    expect((await decode(utf8('MZ 县人民政府'))).text).toBe('MZ 县人民政府')
  })

  test('cut within a character is refused instead of read as gibberish', async () => {
    const bytes = utf8(notice.repeat(3))
    const refused = await decode(bytes.subarray(0, bytes.length - 3)).catch((error) => error)

    expect(refused.code).toBe('text-damaged')
    expect(refused.text.zh).toContain('UTF-8')
  })

  test('that is no text is refused', async () => {
    const noise = Uint8Array.from({ length: 5000 }, (_, index) => (index * 7919 + (index >> 3)) % 251)

    expect(await codeOf(decode(noise))).toBe('file-binary')
    expect(await codeOf(decode(utf8('甲\0乙')))).toBe('file-binary')
  })
})
