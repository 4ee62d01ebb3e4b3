// Refusals of the people module.
import { defineErrors } from '#kernel/refusal.ts'

export const peopleErrors = defineErrors({
  'sign-in-failed': {
    kind: 'forbidden',
    zh: '用户名或密码不正确。连续输错 {limit} 次账号将锁定 {minutes} 分钟。',
    en: 'The user name or the password is wrong. After {limit} failures the account is locked for {minutes} minutes.',
  },
  'account-locked': {
    kind: 'forbidden',
    zh: '登录失败次数过多，账号已锁定至 {until}，请稍后再试或联系安全管理员解锁。',
    en: 'Too many failures: the account is locked until {until}; try later or ask the security administrator.',
  },
  'second-factor-wrong': {
    kind: 'forbidden',
    zh: '动态口令不正确或已经用过，请等待下一个口令再输入。',
    en: 'The code is wrong or was used already; wait for the next one.',
  },
  'password-weak': {
    kind: 'invalid',
    zh: '密码不够安全：至少 {length} 位，含大写、小写、数字、符号中的三类，且不包含用户名。',
    en: 'The password is too weak: at least {length} characters, three of upper case, lower case, digits and signs, and not the user name.',
  },
  'password-unchanged': {
    kind: 'invalid',
    zh: '新密码与当前密码相同，请换一个。',
    en: 'The new password is the present one; choose another.',
  },
  'username-taken': {
    kind: 'conflict',
    zh: '用户名“{username}”已被使用，请换一个。',
    en: 'The user name “{username}” is taken; choose another.',
  },
  'account-not-found': {
    kind: 'not-found',
    zh: '没有找到这个账号，可能已被其他管理员处理，请刷新名单。',
    en: 'There is no such account; reload the list.',
  },
  'unit-not-found': {
    kind: 'not-found',
    zh: '没有找到这个单位，请从单位名单中选择。',
    en: 'There is no such unit; choose one from the list.',
  },
  'role-not-found': {
    kind: 'not-found',
    zh: '这个角色已经收回，请刷新名单。',
    en: 'That role has been withdrawn; reload the list.',
  },
  'roles-must-be-separate': {
    kind: 'conflict',
    zh: '系统、安全、审计三类管理员相互制约，不得由一人兼任，也不得兼任业务角色。请先收回原角色。',
    en: 'The three administrators watch each other: nobody holds two of these roles, or one beside a working role. Withdraw the other role first.',
  },
  'own-role': {
    kind: 'forbidden',
    zh: '不能为自己授予或收回角色，请由另一位管理员办理。',
    en: 'Nobody grants or withdraws their own roles; another administrator must do it.',
  },
  'invitation-invalid': {
    kind: 'forbidden',
    zh: '链接无效、已使用或已过期。请在服务器上重新启动程序以取得新的链接。',
    en: 'The link is wrong, used or expired; restart the server to obtain a new one.',
  },
})
