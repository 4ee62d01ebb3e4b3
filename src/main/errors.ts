// What can keep the program from starting.
import { defineErrors } from '#kernel/refusal.ts'

export const settingsErrors = defineErrors({
  'port-invalid': {
    kind: 'invalid',
    zh: '端口 {port} 无效，请用 --port 或 LUOSHI_PORT 指定 1—65535 之间的数。',
    en: 'The port {port} is not valid; give one between 1 and 65535 with --port or LUOSHI_PORT.',
  },
  'port-busy': {
    kind: 'unavailable',
    zh: '端口 {port} 已被占用，请停止占用它的程序，或用 --port 换一个端口。',
    en: 'Port {port} is busy; stop what uses it or choose another with --port.',
  },
  'port-forbidden': {
    kind: 'unavailable',
    zh: '不能在端口 {port} 上提供服务，请用 --port 换一个 1024 以上的端口，并检查 LUOSHI_HOST。',
    en: 'The server may not listen on port {port}; choose one above 1024 with --port and check LUOSHI_HOST.',
  },
  'today-invalid': {
    kind: 'invalid',
    zh: '演示日期 {today} 无效，请写成 2022-10-17 这样的日期。',
    en: 'The day {today} is not valid; write it like 2022-10-17.',
  },
  'url-invalid': {
    kind: 'invalid',
    zh: '{variable} 不是有效的地址，请检查写法。',
    en: '{variable} is not a valid address; check how it is written.',
  },
  'url-not-safe': {
    kind: 'invalid',
    zh: '对外地址 {url} 不是 https，密码会被明文传输。请在 LUOSHI_PUBLIC_URL 中使用 https 地址。',
    en: 'The public address {url} is not https: passwords would travel in the clear. Use an https address in LUOSHI_PUBLIC_URL.',
  },
  'url-missing': {
    kind: 'invalid',
    zh: '服务将监听 {host}，请用 LUOSHI_PUBLIC_URL 说明用户访问的 https 地址。',
    en: 'The server would listen on {host}; say in LUOSHI_PUBLIC_URL by which https address people reach it.',
  },
  'database-not-durable': {
    kind: 'invalid',
    zh: '正式使用请在 DATABASE_URL 中指定 PostgreSQL：内置数据库在断电时可能丢失最近的记录。确认可以接受时，设置 LUOSHI_EMBEDDED=accept。',
    en: 'Name a PostgreSQL in DATABASE_URL for real use: the embedded database may lose the latest records in a power failure. If that is acceptable, set LUOSHI_EMBEDDED=accept.',
  },
  'database-password-weak': {
    kind: 'invalid',
    zh: 'DATABASE_URL 中的数据库密码少于 12 位，请换一个更强的密码。',
    en: 'The password in DATABASE_URL has fewer than 12 characters; set a stronger one.',
  },
  'data-readable-by-others': {
    kind: 'invalid',
    zh: '数据目录 {directory} 可被本机其他用户读取，请执行 chmod 700 后再启动。',
    en: 'Other users of this machine can read the data directory {directory}; run chmod 700 on it and start again.',
  },
})
