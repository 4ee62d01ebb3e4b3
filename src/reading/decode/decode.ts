// Turns the bytes of a file into the text that is read: txt, docx, pdf, html or xlsx, told apart by content.

import { containerOf, packedFormatOf } from '#platform/archive/file-format.ts'
import { openArchive } from '#platform/archive/open-archive.ts'
import { decodeDocx } from './docx/docx.ts'
import { fileErrors } from './errors.ts'
import { decodeHtml } from './html/html.ts'
import { maxFileBytes, maxTextBytes, maxTextLength, refuseLarger } from './limits.ts'
import { decodePdf } from './pdf/pdf.ts'
import { decodePlainText, type Encoding } from './plain-text.ts'
import { decodeXlsx } from './xlsx.ts'

export type FileFormat = 'txt' | 'docx' | 'pdf' | 'html' | 'xlsx'

export interface DecodedFile {
  /** Offsets of a reading refer to this text. */
  text: string
  format: FileFormat
  encoding?: Encoding
}

/** `name` only decides between txt and html. Every refusal stands in `errors.ts`. */
export async function decode(bytes: Uint8Array, name = ''): Promise<DecodedFile> {
  if (bytes.length === 0) throw fileErrors.refuse('file-empty')
  refuseLarger(bytes.length, maxFileBytes)
  const file = await decodeContainer(bytes, name)
  if (file.text.trim() === '') throw fileErrors.refuse('file-empty')
  if (file.text.length > maxTextLength)
    throw fileErrors.refuse('text-too-long', { length: file.text.length, limit: maxTextLength })
  return file
}

async function decodeContainer(bytes: Uint8Array, name: string): Promise<DecodedFile> {
  const container = containerOf(bytes)
  if (container === 'pdf') return { text: await decodePdf(bytes), format: 'pdf' }
  if (container === 'archive') {
    const archive = openArchive(bytes)
    const format = packedFormatOf(archive.names)
    return { text: format === 'docx' ? decodeDocx(archive) : await decodeXlsx(bytes), format }
  }
  if (isHtml(bytes, name)) return { ...decodeHtml(bytes), format: 'html' }
  return { ...decodePlainText(bytes, maxTextBytes), format: 'txt' }
}

function isHtml(bytes: Uint8Array, name: string): boolean {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).replaceAll('\0', '')
  return /\.x?html?$/i.test(name) || /^[^<\w]*<(!doctype html|html|head|body)[\s>]/i.test(start)
}
