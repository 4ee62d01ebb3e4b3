// A department with officers and firms, and the evaluation of technology SMEs opened in it, for tests here and below.
import { Readable } from 'node:stream'
import { type Call, draftCall, publishCall } from '#modules/calls/test-kit.ts'
import { employ, loadDepartment } from '#modules/people/test-kit.ts'
import { firmFacts, record, usccNo } from '#modules/registers/test-kit.ts'
import { scannerOf } from '#platform/files/take-attachment.ts'
import type { Actor } from '#rules/actor.ts'
import { wan } from '#rules/case.ts'
import type { Facts } from '#rules/condition.ts'
import type { World } from '../../../test/world.ts'
import type { Application, PlainAction } from './contract.ts'
import { getApplication } from './get-application.ts'
import { attachFileWith } from './keep-files.ts'
import { saveApplication, startApplication } from './start-application.ts'
import { submitApplication } from './submit-application.ts'
import { takeStep } from './take-step.ts'

export { startApplication }

export interface Department {
  world: World
  units: Map<string, string>
  supervisor: Actor
  leader: Actor
  division: Actor
  mianyang: Actor
  deyang: Actor
}

export async function openDepartment(world: World): Promise<Department> {
  const units = await loadDepartment(world)
  return {
    world,
    units,
    supervisor: await employ(world, units, 'duban', 'supervisor'),
    leader: await employ(world, units, 'tingling', 'leader'),
    division: await employ(world, units, 'chuzhang', 'division-officer', 'high-technology'),
    mianyang: await employ(world, units, 'mianyang', 'bureau-officer', '510700'),
    deyang: await employ(world, units, 'deyang', 'bureau-officer', '510600'),
  }
}

/** The nth firm, in the register and with an account of its own, named by its credit code; in Mianyang's 涪城区. */
export async function openFirm({ world, units, supervisor }: Department, n: number, facts: Facts = {}): Promise<Actor> {
  const uscc = usccNo(n, '510703')
  await record(world, 'enterprise', firmFacts(n, { uscc, region: '510703', ...facts }), supervisor)
  return employ(world, units, uscc, 'applicant', '510700')
}

/** The evaluation of technology SMEs, open from 1 October to 31 October 2022, 17:00. */
export async function openSmeCall(
  department: Department,
  fields: Partial<Parameters<typeof draftCall>[1]> = {},
): Promise<Call> {
  const { world, units, division } = department
  const draft = await world.as(division, (ctx) =>
    draftCall(ctx, {
      programme: 'tech-sme',
      title: '2022年第十批科技型中小企业评价',
      unitId: units.get('high-technology') ?? '',
      opensAt: '2022-10-01T01:00:00.000Z',
      closesAt: '2022-10-31T09:00:00.000Z',
      given: {},
      budget: null,
      quota: null,
      quotas: {},
      topics: [],
      guide: '',
      template: '',
      noticeId: null,
      ...fields,
    }),
  )
  return world.as(division, (ctx) => publishCall(ctx, { callId: draft.id, version: draft.version }))
}

/** Scores 94: 20 for staff, 50 for research, 24 for four rights of class II. */
export const smeFacts: Facts = {
  isResident: true,
  field: 'electronic-information',
  isProductBarred: false,
  staff: 60,
  scientists: 18,
  sales: wan(2000),
  costs: wan(1800),
  assets: wan(1500),
  research: wan(120),
  classOne: 0,
  classTwo: 4,
  hasNationalAward: false,
  ledStandard: false,
  hadBreach: false,
  isListed: false,
}

const pdf = '%PDF-1.7 承诺书'

export async function attach(world: World, actor: Actor, applicationId: string, field: string, content = pdf) {
  const received = await world.platform.files.receive(Readable.from([Buffer.from(content)]))
  const file = { ...received, name: '承诺书.pdf', mediaType: 'application/pdf' }
  return world.as(actor, (ctx) => attachFileWith(scannerOf(undefined))(ctx, { applicationId, field, file }))
}

/** A draft filled in soundly, with its statement attached. */
export async function fillIn(
  world: World,
  firm: Actor,
  callId: string,
  change: Facts = {},
  attachments: readonly string[] = ['commitment'],
): Promise<Application> {
  const { id } = await world.as(firm, (ctx) => startApplication(ctx, { callId }))
  const files: Record<string, string[]> = {}
  for (const field of attachments) files[field] = [(await attach(world, firm, id, field)).id]
  const { version } = await read(world, firm, id)
  await world.as(firm, (ctx) =>
    saveApplication(ctx, { applicationId: id, version, facts: { ...smeFacts, ...files, ...change } }),
  )
  return read(world, firm, id)
}

export const read = (world: World, actor: Actor, applicationId: string): Promise<Application> =>
  world.as(actor, (ctx) => getApplication(ctx, { applicationId }))

export async function submit(world: World, firm: Actor, applicationId: string): Promise<Application> {
  const { version } = await read(world, firm, applicationId)
  return world.as(firm, (ctx) => submitApplication(ctx, { applicationId, version }))
}

export async function step(
  world: World,
  actor: Actor,
  applicationId: string,
  action: PlainAction,
  more: { why?: string; checklist?: Record<string, boolean> } = {},
): Promise<Application> {
  const { version } = await read(world, actor, applicationId)
  return world.as(actor, (ctx) => takeStep(ctx, { applicationId, version, action, why: '', checklist: {}, ...more }))
}

export const allYes = { complete: true, 'statement-signed': true, 'same-uscc': true }
