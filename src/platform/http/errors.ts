// Refusals of the door itself: who are you, too much, too big, not as agreed.
import { defineErrors } from '#kernel/refusal.ts'

export const httpErrors = defineErrors({
  'signed-out': {
    kind: 'forbidden',
    zh: '您还没有登录或登录已过期，请重新登录。',
    en: 'You are not signed in, or your session has ended; sign in again.',
  },
  'foreign-request': {
    kind: 'forbidden',
    zh: '请求缺少防伪标记，请从系统页面内操作；如页面已打开较久，请刷新后重试。',
    en: 'The request lacks its anti-forgery token; act from within the pages, and reload one that was open for long.',
  },
  'too-many-requests': {
    kind: 'unavailable',
    zh: '操作过于频繁，请 {seconds} 秒后再试。',
    en: 'Too many requests; try again in {seconds} s.',
  },
  'file-too-large': {
    kind: 'invalid',
    zh: '文件超过 {megabytes} MB，请压缩或拆分后再上传。',
    en: 'The file is larger than {megabytes} MB; compress or split it.',
  },
  'file-missing': {
    kind: 'invalid',
    zh: '没有收到文件，请选择一个文件再上传。',
    en: 'No file arrived; choose one and send it again.',
  },
  'version-missing': {
    kind: 'invalid',
    zh: '请求没有说明所依据的版本（If-Match），请刷新页面后重试。',
    en: 'The request does not say in If-Match which version it has seen; reload and repeat.',
  },
  'key-reused': {
    kind: 'conflict',
    zh: '同一个幂等键（Idempotency-Key）用在了不同的请求上，请换一个新的键。',
    en: 'One Idempotency-Key was used for two different requests; use a new one.',
  },
  'not-understood': {
    kind: 'invalid',
    zh: '请求的格式无法识别，请检查后重试。',
    en: 'The request could not be understood; check its format.',
  },
  'no-such-address': {
    kind: 'not-found',
    zh: '没有这个地址，请从首页重新进入。',
    en: 'There is no such address; start again from the home page.',
  },
})
