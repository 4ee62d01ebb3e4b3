// What the reader refuses: a text that holds no notice.
import { defineErrors } from '#kernel/refusal.ts'

export const reading = defineErrors({
  'reading/empty': {
    kind: 'invalid',
    zh: '没有可读的文字：文件是空的，或者只有图片。请上传带文字的通知，扫描件请先识别成文字。',
    en: 'There is no text to read: the file is empty or holds only pictures. Upload a notice with text; run a scan through text recognition first.',
  },
  'reading/not-text': {
    kind: 'invalid',
    zh: '内容不像中文文字（汉字只占 {share}%），可能是二进制文件或编码不对。请换成 docx、pdf 或 UTF-8 文本再试。',
    en: 'The content does not look like Chinese text (only {share}% are Chinese characters); it may be a binary file or in a wrong encoding. Try docx, pdf or UTF-8 text.',
  },
  'reading/not-a-notice': {
    kind: 'invalid',
    zh: '这段文字不像通知：没有发文字号、标题、编号条目，也没有“推进”“制定”一类的工作安排。请粘贴通知全文再试。',
    en: 'This text does not look like a notice: it has no document number, title, numbered items or tasks. Paste the whole notice and try again.',
  },
})
