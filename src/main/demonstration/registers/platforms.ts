// Platforms and carriers in about the numbers of 2022; only the national zones and the Tianfu laboratories bear real names.
import type { platformKinds } from '#policy/sichuan/registers/platform.ts'
import { zones } from '#policy/sichuan/zones.data.ts'
import type { Facts } from '#rules/condition.ts'
import { type Chance, chanceFrom } from './chance.ts'
import { dayIn, threeYearsFrom } from './days.ts'
import type { DemonstrationFirm } from './firms.ts'
import { institutions } from './institutions.ts'
import { brandNo, personName } from './names.ts'

type Kind = keyof typeof platformKinds

/** Kind, level, how many, whether a firm hosts it, and the words of its name. */
const stock: readonly (readonly [Kind, 'national' | 'provincial', number, boolean, string])[] = [
  ['key-laboratory', 'provincial', 121, false, '四川省重点实验室'],
  ['key-laboratory', 'national', 16, false, '国家重点实验室'],
  ['engineering-centre', 'provincial', 90, true, '四川省工程技术研究中心'],
  ['innovation-centre', 'provincial', 12, true, '四川省技术创新中心'],
  ['clinical-centre', 'provincial', 22, false, '四川省临床医学研究中心'],
  ['field-station', 'provincial', 14, false, '四川省野外科学观测研究站'],
  ['incubator', 'national', 45, true, '科技企业孵化器'],
  ['incubator', 'provincial', 130, true, '科技企业孵化器'],
  ['maker-space', 'provincial', 150, true, '众创空间'],
  ['university-park', 'provincial', 15, false, '大学科技园'],
  ['rural-space', 'provincial', 30, true, '星创天地'],
  ['agricultural-park', 'provincial', 10, true, '农业科技园区'],
  ['international-base', 'provincial', 60, false, '国际科技合作基地'],
  ['talent-base', 'provincial', 34, false, '引才引智基地'],
  ['popular-science-base', 'provincial', 96, false, '科普基地'],
  ['transfer-institution', 'provincial', 40, true, '技术转移示范机构'],
  ['new-research', 'provincial', 24, true, '新型研发机构'],
  ['pilot-platform', 'provincial', 20, true, '中试研发平台'],
]

const subjects = [
  '智能感知',
  '生物靶向药物',
  '先进焊接',
  '畜禽育种',
  '地质灾害防治',
  '钒钛新材料',
  '光电探测',
  '空天动力',
  '清洁能源',
  '数字农业',
] as const

const tianfu: readonly Facts[] = [
  ['天府兴隆湖实验室', '2021-06-07', 'running'],
  ['天府永兴实验室', '2021-12-15', 'running'],
  ['天府绛溪实验室', '2022-09-01', 'running'],
  ['天府锦城实验室', '2022-09-01', 'running'],
].map(([name = '', approvedOn = '', status = '']) => ({
  name,
  kind: 'tianfu-laboratory',
  level: 'provincial',
  host: '四川省、成都市共建',
  region: '510100',
  approvedOn,
  status,
}))

const nationalZones: readonly Facts[] = zones
  .filter(({ code }) => code.endsWith('-gx'))
  .map(({ code, name, openedOn }) => ({
    name,
    kind: 'high-tech-zone',
    level: 'national',
    host: `${name}管理委员会`,
    region: code,
    approvedOn: openedOn,
    status: 'running',
  }))

export function platformsUpTo(today: string, firms: readonly DemonstrationFirm[]): Facts[] {
  const chance = chanceFrom(70_000)
  let n = 0
  const made = stock.flatMap(([kind, level, count, isFirms, words]) =>
    Array.from({ length: count }, () => platform(chance, { kind, level, isFirms, words, n: n++ }, firms, today)),
  )
  return [...tianfu, ...nationalZones, ...made].filter((facts) => String(facts['approvedOn']) <= today)
}

interface Asked {
  kind: Kind
  level: string
  isFirms: boolean
  words: string
  n: number
}

function platform(
  chance: Chance,
  { kind, level, isFirms, words, n }: Asked,
  firms: readonly DemonstrationFirm[],
  today: string,
): Facts {
  const host = isFirms
    ? (firms[Math.floor(chance.next() ** 2 * firms.length)] as DemonstrationFirm)
    : chance.pick(institutions)
  const approvedOn = dayIn(chance, chance.whole(2010, 2022), 1, 9)
  const name =
    kind.includes('laboratory') || kind.includes('centre')
      ? `${chance.pick(subjects)}${brandNo(28_000 + n).slice(0, 2)}${words}`
      : `${brandNo(28_000 + n)}${words}`
  const isCarrier = kind === 'incubator' || kind === 'maker-space' || kind === 'university-park'
  return {
    name,
    kind,
    level,
    field: chance.pick(subjects),
    host: host.name,
    hostUscc: host.uscc,
    region: host.region,
    director: personName(chance),
    approvedOn,
    ...(chance.isLucky(0.5) && { validTo: threeYearsFrom(`2021${approvedOn.slice(4)}`) }),
    evaluatedOn: `2021${approvedOn.slice(4)}`,
    grade: chance.draw([
      ['excellent', 18],
      ['good', 45],
      ['passed', 33],
      ['failed', 4],
    ]),
    area: chance.whole(300, 20_000),
    staff: chance.whole(8, 120),
    equipment: chance.whole(100, 9_000) * 1_000_000,
    ...(isCarrier && { incubatees: chance.whole(12, 140) }),
    status:
      approvedOn <= today
        ? chance.draw([
            ['running', 94],
            ['regrouping', 5],
            ['withdrawn', 1],
          ])
        : 'building',
  }
}
