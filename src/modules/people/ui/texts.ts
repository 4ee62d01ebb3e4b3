// Words of signing in and of one's own account.
import { defineTexts } from '#web/language/define-texts.ts'

export const peopleTexts = defineTexts('people', {
  signIn: ['登录', 'Sign in'],
  welcome: ['年度工作落实系统', 'Carrying out the year’s work'],
  username: ['用户名', 'User name'],
  usernameNeeded: ['请输入用户名', 'Enter your user name'],
  password: ['密码', 'Password'],
  passwordNeeded: ['请输入密码', 'Enter your password'],
  demonstration: ['演示账号', 'Demonstration accounts'],
  otherAccounts: ['另外 {count} 个账号（各处室、各市县）', '{count} more accounts (divisions, cities, counties)'],
  demonstrationWhy: [
    '本系统正在演示：以下账号是虚构的，密码都是 {password}。点一个账号即可填好。',
    'This is a demonstration: the people below are invented, and all have the password {password}. Click one to fill it in.',
  ],
  code: ['动态口令', 'One-time code'],
  codeHint: [
    '打开手机上的动态口令程序，输入当前的 6 位数字',
    'Open the authenticator on your phone and enter the 6 digits',
  ],
  codeNeeded: ['请输入 6 位数字', 'Enter the six digits'],
  confirm: ['确认', 'Confirm'],
  otherAccount: ['换一个账号登录', 'Sign in with another account'],
  changePassword: ['修改密码', 'Change the password'],
  mustChange: [
    '这是管理员给您的临时密码，请先换成自己的密码，再开始工作。',
    'This is a temporary password from an administrator: choose your own before you begin.',
  ],
  currentPassword: ['当前密码', 'Present password'],
  newPassword: ['新密码', 'New password'],
  repeatPassword: ['再输一次新密码', 'New password again'],
  repeatDiffers: ['两次输入的新密码不一致', 'The two new passwords differ'],
  passwordRule: [
    '至少 10 位，含大写、小写、数字、符号中的三类，不包含用户名',
    'At least 10 characters, three of upper case, lower case, digits and signs, without the user name',
  ],
  passwordChanged: ['密码已修改，其他设备上的登录已退出', 'The password is changed; other devices are signed out'],
  secondFactor: ['动态口令', 'Second factor'],
  secondFactorRequired: [
    '管理员登录必须使用动态口令。请先启用，再开始工作。',
    'Administrators must sign in with a second factor: enable it before you begin.',
  ],
  secondFactorOn: ['已启用：登录时除密码外还要输入动态口令。', 'On: signing in asks for a code beside the password.'],
  secondFactorLost: [
    '手机遗失或更换时，请安全管理员为您重置动态口令。',
    'If your phone is lost or replaced, ask the security administrator to reset it.',
  ],
  secondFactorOff: [
    '未启用。启用后，登录时除密码外还要输入手机上的 6 位动态口令，密码泄露也无法冒用。',
    'Off. When enabled, signing in also asks for six digits from your phone, so a leaked password alone is useless.',
  ],
  begin: ['开始启用', 'Begin'],
  scan: ['用手机上的动态口令程序（TOTP）扫描二维码', 'Scan the code with an authenticator (TOTP) on your phone'],
  typeSecret: ['不能扫码时，手工输入这个密钥', 'Or type this secret by hand'],
  firstCode: ['输入手机上显示的第一个口令', 'Enter the first code your phone shows'],
  enable: ['启用', 'Enable'],
  enabled: ['动态口令已启用', 'The second factor is on'],
  ownAccount: ['我的账号', 'My account'],
  firstTitle: ['建立首批管理员', 'The first administrators'],
  firstWhy: [
    '本系统还没有管理员。请建立您自己的系统管理员账号；安全管理员和审计管理员的账号将同时建立，三者相互制约，不得由一人兼任。',
    'There is no administrator yet. Create your own account as system administrator; those of the security and the audit administrator are created with it. The three watch each other and must be three persons.',
  ],
  noToken: [
    '地址里没有一次性链接的凭证。请完整复制服务器启动时显示的链接。',
    'The address lacks the token of the one-time link; copy the whole link shown when the server started.',
  ],
  name: ['姓名', 'Name'],
  nameNeeded: ['请输入姓名', 'Enter the name'],
  usernameRule: ['字母开头，3–40 位字母、数字、点、横线', 'Begins with a letter; 3–40 letters, digits, dots or dashes'],
  create: ['建立', 'Create'],
  handOver: [
    '请把以下临时密码分别当面交给两位管理员。密码只显示这一次。',
    'Hand these temporary passwords to the two administrators in person. They are shown only this once.',
  ],
  goSignIn: ['去登录', 'Go to sign in'],
})
