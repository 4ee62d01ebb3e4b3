// Tells what a file is from its first bytes, whatever its name says.
import { archiveErrors } from './errors.ts'

export type Container = 'pdf' | 'archive' | 'text'

interface Foreign {
  format: string
  formatEn: string
  remedyZh: string
  remedyEn: string
}

const exportAgain = {
  remedyZh: '在原软件中导出为 docx、pdf、txt 或 xlsx',
  remedyEn: 'export it as docx, pdf, txt or xlsx',
}
const picture = {
  format: '图片',
  formatEn: 'a picture',
  remedyZh: '改传原文的 Word 文件，或先做文字识别（OCR）',
  remedyEn: 'upload the original document, or run text recognition (OCR) first',
}
const packed = { format: '压缩包', formatEn: 'an archive', remedyZh: '解压', remedyEn: 'unpack it first' }
const program = {
  format: '可执行程序',
  formatEn: 'a program',
  remedyZh: '选择通知原文',
  remedyEn: 'choose the text of the notice',
}
const sound = { ...exportAgain, format: '音视频', formatEn: 'sound or video' }

const ascii = (text: string) => [...text].map((character) => character.charCodeAt(0))

/** First bytes of what is often uploaded by mistake; `at` where the mark does not stand at the start. */
const foreignMarks: readonly { mark: readonly number[]; at?: number; is: Foreign }[] = [
  { mark: ascii('MZ'), is: program },
  { mark: [0x7f, ...ascii('ELF')], is: program },
  { mark: [0x89, ...ascii('PNG')], is: picture },
  { mark: [0xff, 0xd8, 0xff], is: picture },
  { mark: ascii('GIF8'), is: picture },
  { mark: ascii('BM'), is: picture },
  { mark: [...ascii('II*'), 0], is: picture },
  { mark: [...ascii('MM'), 0, 0x2a], is: picture },
  { mark: ascii('WEBP'), at: 8, is: picture },
  { mark: ascii('Rar!'), is: packed },
  { mark: [...ascii('7z'), 0xbc, 0xaf], is: packed },
  { mark: [0x1f, 0x8b], is: packed },
  { mark: ascii('ftyp'), at: 4, is: sound },
  { mark: ascii('ID3'), is: sound },
  { mark: ascii('{\\rtf'), is: { ...exportAgain, format: ' RTF 文件', formatEn: 'an RTF file' } },
]

const compoundMark = [0xd0, 0xcf, 0x11, 0xe0]
const archiveMarks = ['PK\x03\x04', 'PK\x05\x06'].map(ascii)
const pdfMark = ascii('%PDF-')
/** Readers of PDF look for the mark in the first kilobyte, because mail gateways put lines before it. */
const pdfMarkWithin = 1024

const startsWith = (bytes: Uint8Array, mark: readonly number[], at = 0) =>
  mark.every((value, index) => bytes[at + index] === value)

export function containerOf(bytes: Uint8Array): Container {
  if (archiveMarks.some((mark) => startsWith(bytes, mark))) return 'archive'
  if (indexOf(bytes.subarray(0, pdfMarkWithin), pdfMark) >= 0) return 'pdf'
  if (startsWith(bytes, compoundMark)) throw refuseCompound(bytes)
  const foreign = foreignMarks.find(({ mark, at }) => startsWith(bytes, mark, at))
  if (foreign && !isProse(bytes, foreign.mark)) throw refuseForeign(foreign.is)
  return 'text'
}

export type PackedFormat = 'docx' | 'xlsx'

/** Which office format the parts of an archive make up. */
export function packedFormatOf(names: readonly string[]): PackedFormat {
  const has = (name: string) => names.includes(name)
  if (has('word/document.xml')) return 'docx'
  if (has('xl/workbook.xml')) return 'xlsx'
  if (has('ppt/presentation.xml'))
    throw refuseForeign({ ...exportAgain, format: '演示文稿', formatEn: 'a presentation' })
  if (has('OFD.xml')) throw refuseForeign({ ...exportAgain, format: ' OFD 版式文件', formatEn: 'an OFD file' })
  if (has('content.xml')) throw refuseForeign({ ...exportAgain, format: ' ODF 文件', formatEn: 'an OpenDocument file' })
  if (has('xl/workbook.bin'))
    throw refuseForeign({ ...exportAgain, format: ' xlsb 工作簿', formatEn: 'an xlsb workbook' })
  throw refuseForeign(packed)
}

/** A file of another kind: what it is, and what to do with it. */
export const refuseForeign = (is: Foreign) => archiveErrors.refuse('format-unknown', { ...is })

/** The compound format of Office 97; an encrypted docx or xlsx is wrapped in one too. */
function refuseCompound(bytes: Uint8Array) {
  const holds = (name: string) =>
    indexOf(
      bytes,
      [...name].flatMap((character) => [character.charCodeAt(0), 0]),
    ) >= 0
  if (holds('EncryptedPackage')) return archiveErrors.refuse('file-encrypted')
  const saveAs = (extension: string, program: string) => ({
    remedyZh: `用 ${program} 或 WPS 另存为 ${extension}`,
    remedyEn: `save it as ${extension} in ${program} or WPS`,
  })
  if (holds('WordDocument'))
    return refuseForeign({ ...saveAs('docx', 'Word'), format: '旧版 doc 文件', formatEn: 'a doc file of Office 97' })
  if (holds('Workbook'))
    return refuseForeign({ ...saveAs('xlsx', 'Excel'), format: '旧版 xls 表格', formatEn: 'an xls file of Office 97' })
  return refuseForeign({ ...exportAgain, format: '旧版 Office 文件', formatEn: 'a file of an old office program' })
}

/** "MZ" and "BM" also open honest sentences: a mark of two letters needs a zero byte near it. */
function isProse(bytes: Uint8Array, mark: readonly number[]) {
  return mark.length === 2 && !bytes.subarray(0, 64).includes(0)
}

function indexOf(bytes: Uint8Array, mark: readonly number[]): number {
  for (let at = bytes.indexOf(mark[0] as number); at >= 0; at = bytes.indexOf(mark[0] as number, at + 1))
    if (startsWith(bytes, mark, at)) return at
  return -1
}
