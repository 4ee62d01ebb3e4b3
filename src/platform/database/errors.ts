// What can keep the database from opening, each with what to do.
import { defineErrors } from '#kernel/refusal.ts'

export const databaseErrors = defineErrors({
  'data-in-use': {
    kind: 'unavailable',
    zh: '数据目录 {directory} 正被另一个落实进程（{process}）使用，请先停止它。',
    en: 'The data directory {directory} is in use by another Luoshi process ({process}); stop it first.',
  },
  'data-unusable': {
    kind: 'unavailable',
    zh: '数据目录 {directory} 无法读写（{reason}），请检查目录权限，或用 LUOSHI_DATA 指定另一个目录。',
    en: 'The data directory {directory} cannot be read or written ({reason}); check its permissions or name another one in LUOSHI_DATA.',
  },
  'server-unreachable': {
    kind: 'unavailable',
    zh: '无法连接 DATABASE_URL 指定的 PostgreSQL（{reason}），请确认地址、账号，并且服务已启动。',
    en: 'The PostgreSQL named in DATABASE_URL cannot be reached ({reason}); check the address, the account and that it runs.',
  },
  'migration-changed': {
    kind: 'conflict',
    zh: '数据库升级脚本 {migration} 在执行之后被改动过，请恢复原文件，另写新的升级脚本。',
    en: 'The migration {migration} was changed after it had run; restore it and write a new one instead.',
  },
  'migration-unknown': {
    kind: 'conflict',
    zh: '数据库由更新的版本建立（含 {migration}），请使用相同或更新的程序版本。',
    en: 'The database was made by a newer version (it has {migration}); run that version or a later one.',
  },
})
