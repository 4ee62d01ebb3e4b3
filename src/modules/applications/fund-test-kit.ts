// The natural science fund in a test department: hosts with accounts of their own, researchers, proposals as docx.
import { Readable } from 'node:stream'
import type { Call } from '#modules/calls/test-kit.ts'
import { employ } from '#modules/people/test-kit.ts'
import { firmFacts, record, usccNo } from '#modules/registers/test-kit.ts'
import { officialDocument } from '#platform/docx/official-document.ts'
import { paragraph } from '#platform/docx/paper.ts'
import { scannerOf } from '#platform/files/take-attachment.ts'
import { decode } from '#reading/decode/decode.ts'
import type { Actor } from '#rules/actor.ts'
import { wan } from '#rules/case.ts'
import type { Facts } from '#rules/condition.ts'
import type { World } from '../../../test/world.ts'
import { applicationJobs } from './duplicate-check/check-duplicates.ts'
import { chooseApplicant } from './get-applicant.ts'
import { attachFileWith } from './keep-files.ts'
import { saveApplication, startApplication } from './start-application.ts'
import { type Department, openSmeCall, read, step, submit } from './test-kit.ts'

export const openFund = (
  department: Department,
  fields: Partial<Parameters<typeof openSmeCall>[1]> = {},
): Promise<Call> =>
  openSmeCall(department, {
    programme: 'natural-science-fund',
    title: '2023年自然科学基金青年项目',
    given: { mostGrant: wan(20) },
    ...fields,
  })

export const declareChecks = (world: World): Promise<void> =>
  world.platform.jobs.declare(
    'sichuan',
    applicationJobs({ files: world.platform.files, readText: async (bytes, name) => (await decode(bytes, name)).text }),
  )

export interface Researcher {
  actor: Actor
  /** The account of the institution that hosts and endorses. */
  host: Actor
  uscc: string
}

/** The nth unit with its own account, and one of its people; in Mianyang's 涪城区. */
export async function openResearcher({ world, units, supervisor }: Department, n: number): Promise<Researcher> {
  const uscc = usccNo(n, '510703')
  await record(world, 'enterprise', firmFacts(n, { uscc, region: '510703' }), supervisor)
  const host = await employ(world, units, uscc, 'applicant', '510700')
  const actor = await employ(world, units, `yanjiu${n}`, 'applicant', '510700')
  await world.as(actor, (ctx) => chooseApplicant(ctx, { uscc }))
  return { actor, host, uscc }
}

export const fundFacts: Facts = {
  title: '高海拔隧道围岩流变机理研究',
  type: 'youth',
  discipline: 'E0901',
  grant: wan(20),
  lead: '王青年',
  birthday: '1990-06-01',
  gender: 'man',
  hasStatement: true,
  isEthical: true,
  hasNoSecrets: true,
}

async function attachProposal(world: World, actor: Actor, applicationId: string, text: string): Promise<string> {
  const content = await officialDocument({ title: '申请书', body: text.split('\n').map((line) => paragraph(line)) })
  const received = await world.platform.files.receive(Readable.from([Buffer.from(content)]))
  const mediaType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
  const file = { ...received, name: '申请书.docx', mediaType }
  const input = { applicationId, field: 'proposal', file }
  return (await world.as(actor, (ctx) => attachFileWith(scannerOf(undefined))(ctx, input))).id
}

const everyLine = {
  complete: true,
  'in-time': true,
  attachments: true,
  endorsed: true,
  'nothing-secret': true,
  limit: true,
  ethics: true,
}

type Proposal = [department: Department, researcher: Researcher, callId: string, text: string, change?: Facts]

/** A sound draft with its proposal attached; one that is there already is written anew. */
export async function writeProposal(...[{ world }, { actor }, callId, text, change = {}]: Proposal): Promise<string> {
  const { id } = await world.as(actor, (ctx) => startApplication(ctx, { callId }))
  const proposal = [await attachProposal(world, actor, id, text)]
  const { version } = await read(world, actor, id)
  const facts = { ...fundFacts, proposal, ...change }
  await world.as(actor, (ctx) => saveApplication(ctx, { applicationId: id, version, facts }))
  return id
}

export async function submitProposal(...proposal: Proposal): Promise<string> {
  const id = await writeProposal(...proposal)
  await submit(proposal[0].world, proposal[1].actor, id)
  return id
}

/** Written, handed in, endorsed by its host and formally checked: it stands in the duplicate check. */
export async function propose(...proposal: Proposal): Promise<string> {
  const [{ world, division }, { host }] = proposal
  const id = await submitProposal(...proposal)
  await step(world, host, id, 'endorse')
  await step(world, division, id, 'pass', { checklist: everyLine })
  return id
}
