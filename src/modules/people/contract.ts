// What the people module answers: sessions, accounts, units, the audit trail.
import * as z from 'zod'
import { endpoint, idParam, pageOf, pageQuery } from '#kernel/endpoint.ts'
import { unitKinds } from '#kernel/unit.ts'
import { roles } from '#rules/actor.ts'

export const unitSchema = z.object({
  id: z.uuid(),
  code: z.string(),
  name: z.string(),
  shortName: z.string(),
  kind: z.enum(unitKinds),
  path: z.string(),
  region: z.string().nullable(),
})

export const grantSchema = z.object({
  id: z.uuid(),
  role: z.enum(roles),
  unitId: z.uuid(),
  unitName: z.string(),
})

const passwordSchema = z.string().max(200)

/** The account as its owner sees it. */
const ownAccountSchema = z.object({
  id: z.uuid(),
  username: z.string(),
  name: z.string(),
  unit: unitSchema,
  grants: z.array(grantSchema),
  mustChangePassword: z.boolean(),
  secondFactor: z.enum(['off', 'on', 'required']),
})

export const sessionSchema = z.object({
  authority: z.string(),
  department: z.string(),
  /** Today in China, and whether the clock was moved for a demonstration. */
  today: z.string(),
  demonstration: z.boolean(),
  /** Names and the one password of the demonstration, null in real use. */
  demonstrationAccounts: z
    .array(z.object({ username: z.string(), name: z.string(), role: z.enum(roles), unit: z.string() }))
    .nullable(),
  secondFactorPending: z.boolean(),
  csrfToken: z.string().nullable(),
  account: ownAccountSchema.nullable(),
})

export const accountSchema = z.object({
  id: z.uuid(),
  username: z.string(),
  name: z.string(),
  unitId: z.uuid(),
  unitName: z.string(),
  state: z.enum(['active', 'locked', 'disabled']),
  secondFactor: z.boolean(),
  grants: z.array(grantSchema),
  version: z.int(),
  allowedActions: z.array(z.string()),
})

export const auditLineSchema = z.object({
  id: z.uuid(),
  at: z.string(),
  actor: z.string(),
  action: z.string(),
  subjectKind: z.string(),
  subjectId: z.string(),
  before: z.record(z.string(), z.unknown()).nullable(),
  after: z.record(z.string(), z.unknown()).nullable(),
  reason: z.string().nullable(),
  requestId: z.string(),
})

/** The one password of the demonstration accounts; they exist only there. */
export const demonstrationPassword = 'Luoshi-2022'

const accountParams = z.object({ accountId: idParam })
const usernameSchema = z
  .string()
  .trim()
  .regex(/^[a-zA-Z][\w.-]{2,39}$/)

export const readSession = endpoint({
  method: 'GET',
  path: '/api/session',
  summary: '当前会话：谁在登录，有哪些角色',
  open: true,
  result: sessionSchema,
})

export const signIn = endpoint({
  method: 'POST',
  path: '/api/session',
  summary: '登录',
  open: true,
  callsPerMinute: 30,
  body: z.object({ username: z.string().max(80), password: passwordSchema }),
  result: z.object({ secondFactorPending: z.boolean() }),
})

export const confirmSecondFactor = endpoint({
  method: 'POST',
  path: '/api/session/second-factor',
  summary: '登录第二步：输入动态口令',
  open: true,
  callsPerMinute: 30,
  body: z.object({ code: z.string().max(10) }),
  result: z.void(),
})

export const signOut = endpoint({
  method: 'DELETE',
  path: '/api/session',
  summary: '退出登录',
  open: true,
  result: z.void(),
})

export const changePassword = endpoint({
  method: 'POST',
  path: '/api/own-account/password',
  summary: '修改自己的密码',
  body: z.object({ current: passwordSchema, next: passwordSchema }),
  result: z.void(),
})

export const beginSecondFactor = endpoint({
  method: 'POST',
  path: '/api/own-account/second-factor',
  summary: '开始启用动态口令，取得密钥',
  result: z.object({ secret: z.string(), uri: z.string() }),
})

export const enableSecondFactor = endpoint({
  method: 'PUT',
  path: '/api/own-account/second-factor',
  summary: '用第一个动态口令确认启用',
  body: z.object({ code: z.string().max(10) }),
  result: z.void(),
})

export const admitFirstAdministrators = endpoint({
  method: 'POST',
  path: '/api/first-administrators',
  summary: '用一次性链接建立系统管理员，并得到安全、审计管理员的临时密码',
  open: true,
  callsPerMinute: 30,
  body: z.object({
    token: z.string().max(100),
    username: usernameSchema,
    name: z.string().trim().min(1).max(40),
    password: passwordSchema,
  }),
  result: z.array(z.object({ username: z.string(), role: z.enum(roles), temporaryPassword: z.string() })),
})

export const listUnits = endpoint({
  method: 'GET',
  path: '/api/units',
  summary: '单位名单，可按名称、拼音首字母和类别筛选',
  query: z.object({ search: z.string().max(50).optional(), kind: z.enum(unitKinds).optional() }),
  result: z.array(unitSchema),
})

export const listAccounts = endpoint({
  method: 'GET',
  path: '/api/accounts',
  summary: '账号名单',
  query: pageQuery.extend({ search: z.string().max(50).optional() }),
  result: pageOf(accountSchema).extend({ allowedActions: z.array(z.string()) }),
})

export const createAccount = endpoint({
  method: 'POST',
  path: '/api/accounts',
  summary: '建立账号，返回首次登录的临时密码',
  body: z.object({ username: usernameSchema, name: z.string().trim().min(1).max(40), unitId: z.uuid() }),
  result: z.object({ id: z.uuid(), temporaryPassword: z.string() }),
})

export const grantRole = endpoint({
  method: 'POST',
  path: '/api/accounts/:accountId/roles',
  summary: '授予角色',
  params: accountParams,
  body: z.object({ role: z.enum(roles), unitId: z.uuid() }),
  result: z.void(),
})

export const endRole = endpoint({
  method: 'DELETE',
  path: '/api/accounts/:accountId/roles/:grantId',
  summary: '收回角色',
  params: accountParams.extend({ grantId: idParam }),
  result: z.void(),
})

export const accountSteps = ['disable', 'enable', 'unlock', 'reset-password', 'reset-second-factor'] as const

export const stepAccount = endpoint({
  method: 'POST',
  path: '/api/accounts/:accountId/steps',
  summary: '停用、启用、解锁账号，重置密码或动态口令',
  params: accountParams,
  body: z.object({ step: z.enum(accountSteps), reason: z.string().trim().min(2).max(200) }),
  versioned: true,
  result: z.object({ temporaryPassword: z.string().optional() }),
})

export const listAuditLines = endpoint({
  method: 'GET',
  path: '/api/audit-lines',
  summary: '审计记录，新的在前',
  query: pageQuery.extend({
    subjectKind: z.string().max(40).optional(),
    subjectId: z.string().max(60).optional(),
    action: z.string().max(60).optional(),
  }),
  result: pageOf(auditLineSchema),
})

export const proveAudit = endpoint({
  method: 'GET',
  path: '/api/audit-proof',
  summary: '校验审计记录是否被改动',
  result: z.object({
    seals: z.int(),
    sealedLines: z.int(),
    openLines: z.int(),
    faults: z.array(z.object({ seal: z.int(), fault: z.string(), lineId: z.string().optional() })),
  }),
})

export type Session = z.infer<typeof sessionSchema>
export type Unit = z.infer<typeof unitSchema>
export type Account = z.infer<typeof accountSchema>
export type AuditLine = z.infer<typeof auditLineSchema>
