// Lets the demonstration's department collect figures of the last quarter: some cities have reported, one was asked to correct.
import { addDays } from '#kernel/date-only.ts'
import { periodInChinese, periodOf, previousPeriod } from '#kernel/period.ts'
import {
  findCollections,
  getCollection,
  openCollection,
  returnForm,
  saveForm,
  submitForm,
} from '#modules/indicators/index.ts'
import type { Actor } from '#rules/actor.ts'
import type { Stage } from './stage.ts'

interface Report {
  region: string
  /** In 亿元; null where there is none. */
  zones: string | null
  services: string | null
  reason?: string
  state: 'draft' | 'submitted' | 'returned'
}

/** Invented values: nothing of them is approved, so nothing of them counts. */
const reports: readonly Report[] = [
  { region: '510100', zones: '9860', services: '2510', state: 'submitted' },
  { region: '510700', zones: '2135', services: '186', state: 'returned' },
  { region: '510600', zones: '1490', services: '97.5', state: 'submitted' },
  {
    region: '510400',
    zones: '402.6',
    services: null,
    reason: '科技信息服务业规模以上企业不足三家，按保密要求不单独报送。',
    state: 'submitted',
  },
  { region: '511500', zones: '688', services: '64', state: 'submitted' },
  { region: '511100', zones: '735', services: null, state: 'draft' },
]

const opener: Actor = {
  kind: 'person',
  accountId: null,
  name: '陈立新',
  grants: [{ role: 'division-officer', unitId: '', unitPath: '/kjt/high-technology/' }],
}
const officerOf = (region: string): Actor => ({
  kind: 'person',
  accountId: null,
  name: '市州经办',
  grants: [{ role: 'bureau-officer', unitId: '', unitPath: `/kjt/${region}/` }],
})

/** Does nothing where something has been collected already. */
export async function collectDemonstrationFigures(stage: Stage): Promise<void> {
  if ((await stage.asSystem(findCollections)).length > 0) return
  const openedOn = addDays(stage.target, -7)
  stage.clock.moveToDay(openedOn)
  const period = previousPeriod(periodOf(stage.target, 'quarter'))
  const { id: collectionId } = await stage.as(opener, (ctx) =>
    openCollection(ctx, {
      title: `${periodInChinese(period)}高新区和科技信息服务业营业收入快报（演示）`,
      indicators: ['high-tech-zone-revenue', 'information-services-revenue'],
      period,
      status: 'flash',
      dueOn: addDays(openedOn, 14),
      note: '季度数为年初累计；高新区与经开区重叠的企业只报一次。',
    }),
  )
  stage.clock.moveToDay(addDays(stage.target, -3))
  const { rows } = await stage.as(opener, (ctx) => getCollection(ctx, { collectionId }))
  for (const report of reports) {
    const formId = rows.find(({ region }) => region === report.region)?.id ?? ''
    await fillIn(stage, formId, report)
  }
  stage.clock.moveToDay(stage.target)
}

async function fillIn(stage: Stage, formId: string, { region, zones, services, reason, state }: Report) {
  const answers = [
    { indicator: 'high-tech-zone-revenue', value: zones, reason: null },
    { indicator: 'information-services-revenue', value: services, reason: reason ?? null },
  ]
  const write = state === 'draft' ? saveForm : submitForm
  const { version } = await stage.as(officerOf(region), (ctx) => write(ctx, { formId, version: 1, answers }))
  if (state !== 'returned') return
  const why = '高新区与经开区重叠的企业似有重复，请核对后重报。'
  const correctBy = addDays(stage.target, 2)
  await stage.as(opener, (ctx) => returnForm(ctx, { formId, version, why, correctBy }))
}
