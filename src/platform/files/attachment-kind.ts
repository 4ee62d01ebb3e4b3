// Tells what an attachment is by its content, whatever its name says.
import { openArchive } from '#platform/archive/open-archive.ts'

export const attachmentKinds = ['pdf', 'ofd', 'docx', 'xlsx', 'pptx', 'image', 'text'] as const
export type AttachmentKind = (typeof attachmentKinds)[number]

export interface Found {
  kind: AttachmentKind | null
  zh: string
  en: string
}

const marks: readonly [mark: string, found: Found][] = [
  ['%PDF-', { kind: 'pdf', zh: 'PDF', en: 'a PDF' }],
  ['\x89PNG', { kind: 'image', zh: '图片', en: 'a picture' }],
  ['\xff\xd8\xff', { kind: 'image', zh: '图片', en: 'a picture' }],
  ['MZ', { kind: null, zh: '可执行程序', en: 'a program' }],
  ['\x7fELF', { kind: null, zh: '可执行程序', en: 'a program' }],
  ['#!', { kind: null, zh: '脚本程序', en: 'a script' }],
  ['\xd0\xcf\x11\xe0', { kind: null, zh: '旧版 Office 文件', en: 'a file of an old office program' }],
  ['Rar!', { kind: null, zh: '压缩包', en: 'an archive' }],
  ['7z\xbc\xaf', { kind: null, zh: '压缩包', en: 'an archive' }],
  ['\x1f\x8b', { kind: null, zh: '压缩包', en: 'an archive' }],
]

const packed: readonly [part: string, found: Found][] = [
  ['word/document.xml', { kind: 'docx', zh: 'Word 文档', en: 'a Word document' }],
  ['xl/workbook.xml', { kind: 'xlsx', zh: 'Excel 表格', en: 'a workbook' }],
  ['ppt/presentation.xml', { kind: 'pptx', zh: '演示文稿', en: 'a presentation' }],
  ['OFD.xml', { kind: 'ofd', zh: 'OFD 版式文件', en: 'an OFD document' }],
]
const archive: Found = { kind: null, zh: '压缩包', en: 'an archive' }
const macros: Found = { kind: null, zh: '带宏的 Office 文件', en: 'an office file with macros' }
const unknown: Found = { kind: null, zh: '无法识别的文件', en: 'an unknown file' }

/** An archive that is damaged or would grow too large is refused as `openArchive` refuses it. */
export function attachmentKind(bytes: Uint8Array): Found {
  const head = String.fromCharCode(...bytes.subarray(0, 8))
  if (head.startsWith('PK')) {
    const { names } = openArchive(bytes)
    if (names.some((name) => /vbaProject\.bin$/i.test(name))) return macros
    return packed.find(([part]) => names.includes(part))?.[1] ?? archive
  }
  const known = marks.find(([mark]) => head.startsWith(mark))?.[1]
  if (known) return known
  return bytes.includes(0) ? unknown : { kind: 'text', zh: '文本', en: 'a text' }
}
