// A rule tried out over the register before it is issued: its parameters, and what another value of them would do.
import * as z from 'zod'
import { download, endpoint } from '#kernel/endpoint.ts'
import { standings, turns } from '#rules/what-if.ts'

const editionParams = z.object({ edition: z.string().max(80) })

/** By name; money in fen, shares as ratios, rates as a list of bounds. */
const setSchema = z.record(z.string().max(60), z.unknown())

/** `{"ratioSmall":0.04}`. */
const setText = z
  .string()
  .max(4_000)
  .default('{}')
  .transform((text, check) => {
    try {
      return setSchema.parse(JSON.parse(text))
    } catch {
      check.addIssue('参数应为 {"参数名":数值} 的形式')
      return z.NEVER
    }
  })

const query = z.object({ set: setText, on: z.iso.date().optional() })

const words = z.object({ zh: z.string(), en: z.string() })

const parameterSchema = z.object({
  name: z.string(),
  label: words,
  unit: z.string(),
  /** How a value is written. */
  reads: z.enum(['number', 'day', 'texts', 'rates']),
  /** What applies on the day; null where a call has yet to announce it. */
  value: z.unknown(),
  /** The article, or the call that announces it; for what is not announced, why. */
  basis: z.string(),
  isAnnounced: z.boolean(),
})

export const readTrial = endpoint({
  method: 'GET',
  path: '/api/what-if/:edition',
  summary: '一个类别版本可以试算的参数：现行值、单位、依据',
  params: editionParams,
  query: z.object({ on: z.iso.date().optional() }),
  result: z.object({ edition: z.string(), on: z.string(), parameters: z.array(parameterSchema) }),
})

const standingCounts = z.record(z.enum(standings), z.int())
const turnCounts = z.record(z.enum(turns), z.int())
const sides = z.object({ before: z.number(), after: z.number() })

const turnedFirmSchema = z.object({
  id: z.uuid(),
  uscc: z.string(),
  name: z.string(),
  region: z.string().nullable(),
  isDemonstration: z.boolean(),
  turn: z.enum(turns),
  /** What is found does not change, what is needed does. */
  rules: z.array(z.object({ rule: z.string(), title: words, found: words, before: words, after: words })),
  /** Fen. */
  paid: sides,
})

const cityOutcomeSchema = z.object({
  /** Empty for firms without a place. */
  region: z.string(),
  name: z.string(),
  firms: z.int(),
  /** That pass, or pass but for the experts' points. */
  passing: sides,
  gained: z.int(),
  lost: z.int(),
  undecided: z.int(),
  cost: sides,
})

export const trialOutcomeSchema = z.object({
  edition: z.string(),
  on: z.string(),
  /** Parameters that were changed; `assumed`: no call has announced them, one value stands for both sides. */
  changed: z.array(
    z.object({ name: z.string(), label: words, before: z.string(), after: z.string(), isAssumed: z.boolean() }),
  ),
  /** The newest accounting year of the firms. */
  years: z.array(z.object({ year: z.int(), firms: z.int() })),
  firms: z.int(),
  demonstration: z.int(),
  before: standingCounts,
  after: standingCounts,
  turns: turnCounts,
  /** In fen; null where the edition pays nothing. */
  cost: sides.nullable(),
  /** How many firms each rule stops. */
  rules: z.array(z.object({ rule: z.string(), title: words, article: z.string(), fails: sides })),
  /** Facts for lack of which firms cannot be decided. */
  lacking: z.array(z.object({ fact: z.string(), label: words, firms: z.int() })),
  cities: z.array(cityOutcomeSchema),
  /** Those that gain or lose: the first of them here, all in the workbook. */
  turned: z.array(turnedFirmSchema),
})

export const tryOutEdition = endpoint({
  method: 'GET',
  path: '/api/what-if/:edition/outcome',
  summary: '按改动后的参数试算全部在册企业：谁新符合、谁不再符合、谁资料不全、需要多少资金',
  params: editionParams,
  query,
  result: trialOutcomeSchema,
})

export const exportTrial = endpoint({
  method: 'GET',
  path: '/api/what-if/:edition/outcome.xlsx',
  summary: '导出试算结果（xlsx）：汇总、各市（州）、变化的企业、缺少的资料',
  params: editionParams,
  query,
  result: download,
})

export type TrialParameter = z.infer<typeof parameterSchema>
export type TrialOutcome = z.infer<typeof trialOutcomeSchema>
export type TurnedFirm = TrialOutcome['turned'][number]
