// Why an attachment is not kept.
import { defineErrors } from '#kernel/refusal.ts'

export const fileErrors = defineErrors({
  'attachment-refused': {
    kind: 'invalid',
    zh: '这里只收 {accepted}；“{name}”按内容看是{found}，没有保存。请换一个文件。',
    en: 'Only {accepted} are taken here; “{name}” is {foundEn} by its content and was not kept. Choose another file.',
  },
  'attachment-empty': {
    kind: 'invalid',
    zh: '“{name}”是空文件，没有保存。请检查后重新上传。',
    en: '“{name}” is empty and was not kept; check it and send it again.',
  },
  'attachment-infected': {
    kind: 'invalid',
    zh: '“{name}”没有通过病毒检查，没有保存。请在本机查杀后再上传。',
    en: '“{name}” did not pass the virus check and was not kept; clean it and send it again.',
  },
  'scanner-failed': {
    kind: 'unavailable',
    zh: '病毒检查程序没有应答，文件没有保存。请稍后再试，或联系系统管理员。',
    en: 'The virus scanner did not answer and the file was not kept; try again later or tell the system administrator.',
  },
})
