// Why the reading of a file was given up; the file's own faults stand in reading/decode.
import { defineErrors } from '#kernel/refusal.ts'

export const readerErrors = defineErrors({
  'reading-too-long': {
    kind: 'invalid',
    zh: '读取超过 {seconds} 秒，已停止。文件可能过于复杂，请删去图片和附表，或拆成几个文件后再上传。',
    en: 'Reading took more than {seconds} seconds and was stopped. Remove pictures and annexed tables, or split the file.',
  },
  'reading-too-heavy': {
    kind: 'invalid',
    zh: '读取需要的内存超过上限 {megabytes} MB，已停止。请删去图片和附表，或拆成几个文件后再上传。',
    en: 'Reading needs more memory than the limit of {megabytes} MB and was stopped. Remove pictures and annexed tables, or split the file.',
  },
  'reading-failed': {
    kind: 'unavailable',
    zh: '读取程序意外中断，文件没有读入。请另存为 docx 或 txt 后重试；仍不成功请联系管理员。',
    en: 'The reader stopped unexpectedly and nothing was read. Save the file as docx or txt and try again; if that fails, ask the administrator.',
  },
})
