// Refusals every module shares: not allowed, not now, not there, changed meanwhile, wrongly filled in.
import { defineErrors } from '#kernel/refusal.ts'

export const ruleErrors = defineErrors({
  'permission-denied': {
    kind: 'forbidden',
    zh: '您没有办理这一步的权限，请联系本单位管理员或由有权限的同事办理。',
    en: 'You are not allowed to do this; ask a colleague who is, or your administrator.',
  },
  'not-in-this-state': {
    kind: 'conflict',
    zh: '当前状态下不能办理这一步，请刷新页面查看最新状态。',
    en: 'This cannot be done in the present state; reload the page to see it.',
  },
  'stale-version': {
    kind: 'conflict',
    zh: '内容已被{by}修改，您的修改没有保存。请刷新后在最新内容上重新修改。',
    en: 'This was changed by {by} meanwhile; your change was not saved. Reload and repeat it on the newest content.',
  },
  'invalid-input': {
    kind: 'invalid',
    zh: '填写的内容有 {count} 处问题，请按提示修改后再提交。',
    en: '{count} field(s) need correction; mend them as shown and send again.',
  },
})
