// Opens a few programmes in the demonstration, with accounts of firms that apply and of experts who review.
import { addDays, type DateOnly } from '#kernel/date-only.ts'
import { chooseApplicant } from '#modules/applications/index.ts'
import { draftCall, publishCall } from '#modules/calls/index.ts'
import { demonstrationPassword } from '#modules/people/contract.ts'
import { addRole, findUnits, hashPassword, openAccount } from '#modules/people/index.ts'
import { registerReviewer, verifyReviewer } from '#modules/reviews/index.ts'
import type { Context } from '#platform/work/context.ts'
import type { Actor } from '#rules/actor.ts'
import { firmNo } from './registers/firms.ts'
import { institutions } from './registers/institutions.ts'

interface DemonstrationCall {
  programme: string
  title: string
  division: string
  given: Record<string, unknown>
  budget?: number
  quota?: number
  template?: string
}

const wan = 1_000_000

const fundOutline = `一、立项依据与研究内容
1.项目的立项依据（研究意义、国内外研究现状及发展动态分析，需结合科学研究发展趋势论述科学意义，附主要参考文献目录）。
2.项目的研究内容、研究目标，以及拟解决的关键科学问题。
3.拟采取的研究方案及可行性分析（包括研究方法、技术路线、实验手段、关键技术等说明）。
4.本项目的特色与创新之处。
5.年度研究计划及预期研究成果。
二、研究基础与工作条件`

const calls: readonly DemonstrationCall[] = [
  { programme: 'tech-sme', title: '2022年第十批科技型中小企业评价', division: 'high-technology', given: {} },
  {
    programme: 'science-popularisation-base',
    title: '2022年四川省科普基地申报',
    division: 'science-popularisation',
    given: { leastArea: 200, leastStaff: 3, leastOpenDays: 200 },
    quota: 5,
  },
  {
    programme: 'natural-science-fund',
    title: '2023年四川省自然科学基金青年项目',
    division: 'basic-research',
    given: { mostGrant: 20 * wan },
    budget: 60 * wan,
    quota: 20,
    template: fundOutline,
  },
  {
    programme: 'gazelle',
    title: '2022年四川省瞪羚企业申报',
    division: 'high-technology',
    given: { growthSmall: 0.2, leastResearch: 0.05, leastResearchYear: 100 * wan },
    quota: 10,
  },
]

/** Open on the day of the demonstration, from nine in the morning to five in the afternoon. */
const windowAround = (today: DateOnly) => ({
  opensAt: `${addDays(today, -7)}T01:00:00.000Z`,
  closesAt: `${addDays(today, 30)}T09:00:00.000Z`,
})

/** A firm that signs in under its credit code. */
export interface DemonstrationApplicant {
  uscc: string
  actor: Actor
}

/** The demonstration firms that apply; none where programmes are open already. */
export async function openDemonstrationProgrammes(ctx: Context, today: DateOnly): Promise<DemonstrationApplicant[]> {
  const known = await ctx.sql.selectFrom('call').select('id').where('authority', '=', ctx.authority).limit(1).execute()
  if (known.length > 0) return []
  const units = new Map((await findUnits(ctx, {})).map((unit) => [unit.code, unit]))
  for (const { programme, title, division, given, budget = null, quota = null, template = '' } of calls) {
    const draft = await draftCall(ctx, {
      programme,
      title,
      unitId: units.get(division)?.id ?? '',
      ...windowAround(today),
      given,
      budget,
      quota,
      quotas: {},
      topics: [],
      guide: '',
      template,
      noticeId: null,
    })
    await publishCall(ctx, { callId: draft.id, version: draft.version })
  }
  await openExperts(ctx, units.get('kjt')?.id ?? '')
  await openResearchers(ctx, units.get('kjt')?.id ?? '')
  return openApplicants(ctx, units)
}

const applicants = 3
const applicantCity = '510700'

async function openApplicants(
  ctx: Context,
  units: ReadonlyMap<string, { id: string; path: string }>,
): Promise<DemonstrationApplicant[]> {
  const passwordHash = await hashPassword(demonstrationPassword)
  const { id: unitId = '', path: unitPath = '' } = units.get(applicantCity) ?? {}
  const opened: DemonstrationApplicant[] = []
  for (let n = 0; opened.length < applicants; n++) {
    const { uscc, name, city, registeredOn, revenue } = firmNo(n)
    const isTypical =
      city === applicantCity && registeredOn < '2018-01-01' && revenue > 1_000 * wan && revenue < 10_000 * wan
    if (!isTypical) continue
    const account = await openAccount(ctx, { username: uscc, name, unitId, passwordHash, isDemonstration: true })
    await addRole(ctx, { accountId: account.id, role: 'applicant', unitId })
    const grants = [{ role: 'applicant' as const, unitId, unitPath }]
    opened.push({ uscc, actor: { kind: 'person', accountId: account.id, name, grants } })
  }
  return opened
}

const experts = ['许明远', '沈知行', '韩若溪', '邓启航', '罗文博', '何思齐'] as const

/** Each of another institution, verified, so that reviews can be assigned at once. */
async function openExperts(ctx: Context, unitId: string): Promise<void> {
  const passwordHash = await hashPassword(demonstrationPassword)
  for (const [n, name] of experts.entries()) {
    const username = `pingshen${n + 1}`
    const { id: accountId } = await openAccount(ctx, { username, name, unitId, passwordHash, isDemonstration: true })
    await addRole(ctx, { accountId, role: 'reviewer', unitId })
    const actor: Actor = { kind: 'person', accountId, name, grants: [{ role: 'reviewer', unitId, unitPath: '/kjt/' }] }
    const uscc = institutions[n * 7]?.uscc ?? ''
    await registerReviewer({ ...ctx, actor }, { uscc, disciplines: ['科普', '隧道', '电子信息'] })
    await verifyReviewer(ctx, { accountId })
  }
}

/** Young researchers by name, each with the account of the institution that hosts and endorses them. */
const researchers = [
  { username: 'qingnian1', name: '杨清和', host: 3 },
  { username: 'qingnian2', name: '顾思远', host: 10 },
] as const

async function openResearchers(ctx: Context, unitId: string): Promise<void> {
  const passwordHash = await hashPassword(demonstrationPassword)
  const open = async (username: string, name: string): Promise<Actor> => {
    const { id: accountId } = await openAccount(ctx, { username, name, unitId, passwordHash, isDemonstration: true })
    await addRole(ctx, { accountId, role: 'applicant', unitId })
    return { kind: 'person', accountId, name, grants: [{ role: 'applicant', unitId, unitPath: '/kjt/' }] }
  }
  for (const { username, name, host } of researchers) {
    const institution = institutions[host]
    if (!institution) throw new Error(`no institution ${host}`)
    await open(institution.uscc, institution.name)
    const actor = await open(username, name)
    await chooseApplicant({ ...ctx, actor }, { uscc: institution.uscc })
  }
}
