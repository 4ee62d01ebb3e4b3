// Why a file is not opened: it is of another kind, locked, damaged or hostile.
import { defineErrors } from '#kernel/refusal.ts'

export const archiveErrors = defineErrors({
  'format-unknown': {
    kind: 'invalid',
    zh: '这是{format}，不能直接读取。请{remedyZh}，再上传。',
    en: 'This is {formatEn}, which cannot be read as it is. Please {remedyEn}.',
  },
  'file-encrypted': {
    kind: 'invalid',
    zh: '文件有密码保护。请取消密码后另存，再上传。',
    en: 'The file is protected by a password. Save a copy without the password and upload that.',
  },
  'file-damaged': {
    kind: 'invalid',
    zh: '文件已损坏或没有传完整（{where}）。请在原软件中打开、另存后重新上传。',
    en: 'The file is damaged or incomplete ({where}). Open it in its own program, save it again and upload the copy.',
  },
  'archive-bomb': {
    kind: 'invalid',
    zh: '文件解压后有 {inflatedMegabytes} MB，超过上限 {limitMegabytes} MB，可能是恶意文件，已拒绝打开。请删去多余内容（如空行、图片）后重新保存。',
    en: 'The file inflates to {inflatedMegabytes} MB, over the limit of {limitMegabytes} MB, and may be hostile. Remove needless content (empty rows, pictures) and save it again.',
  },
})
