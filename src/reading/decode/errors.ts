// Why a file that was handed in cannot be read, and what to do about it.
import { defineErrors } from '#kernel/refusal.ts'
import { archiveErrors } from '#platform/archive/errors.ts'

export const fileErrors = defineErrors({
  ...archiveErrors.texts,
  'file-empty': {
    kind: 'invalid',
    zh: '文件里没有文字。请检查是否选对了文件。',
    en: 'The file holds no text. Check that it is the right file.',
  },
  'file-too-large': {
    kind: 'invalid',
    zh: '文件有 {megabytes} MB，超过上限 {limitMegabytes} MB。请删去图片或拆成几个文件后再上传。',
    en: 'The file has {megabytes} MB, over the limit of {limitMegabytes} MB. Remove pictures or split it into several files.',
  },
  'text-too-long': {
    kind: 'invalid',
    zh: '文字共 {length} 字，超过上限 {limit} 字。请按章节拆成几个文件后再上传。',
    en: 'The text has {length} characters, over the limit of {limit}. Split it by chapter into several files.',
  },
  'text-damaged': {
    kind: 'invalid',
    zh: '文字编码有误：按 {encoding} 读到第 {offset} 字节处中断，文件可能没有传完整。请用记事本或 WPS 另存为 UTF-8 后再上传。',
    en: 'The text breaks as {encoding} at byte {offset}; the file may be cut off. Save it again as UTF-8 and upload the copy.',
  },
  'file-binary': {
    kind: 'invalid',
    zh: '这不是文字文件，无法识别其内容。请上传 docx、pdf、txt、html 或 xlsx。',
    en: 'This is not a text file and its content is unknown. Upload docx, pdf, txt, html or xlsx.',
  },
  'pdf-scanned': {
    kind: 'invalid',
    zh: '这个 PDF 是扫描件（{pages} 页），没有文字层。请上传原文的 Word 文件，或先做文字识别（OCR）。',
    en: 'This PDF is a scan of {pages} pages without a text layer. Upload the original document, or run text recognition (OCR) first.',
  },
  'pdf-damaged': {
    kind: 'invalid',
    zh: 'PDF 已损坏或没有传完整。请重新下载或重新导出后再上传。',
    en: 'The PDF is damaged or incomplete. Download or export it again and upload the new copy.',
  },
})
