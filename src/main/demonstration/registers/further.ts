// Instruments, people and loans, and the list of all smaller registers of the demonstration.
import type { Facts } from '#rules/condition.ts'
import { chanceFrom } from './chance.ts'
import { dayIn } from './days.ts'
import type { DemonstrationFirm } from './firms.ts'
import { institutions } from './institutions.ts'
import { personIdOf, personName } from './names.ts'
import { type Make, subjects } from './subjects.ts'
import { achievement, cooperation, popularScience, project, technologyDemand, variety } from './works.ts'

const devices = [
  '场发射扫描电子显微镜',
  '核磁共振波谱仪',
  '液相色谱质谱联用仪',
  'X射线衍射仪',
  '流式细胞仪',
  '激光共聚焦显微镜',
  '矢量网络分析仪',
  '疲劳试验机',
  '基因测序仪',
  '风洞天平',
] as const

const instrument: Make = (chance, n) => {
  const { name: host, uscc: hostUscc, region } = chance.pick(institutions)
  const effectiveHours = chance.whole(500, 2_200)
  const isShared = chance.isLucky(0.9)
  return {
    code: `DEMO-YQ-${String(n + 1).padStart(5, '0')}`,
    name: chance.pick(devices),
    model: `${chance.pick(['LX', 'KM', 'SR', 'TQ'])}-${chance.whole(100, 990)}`,
    kind: chance.draw([
      ['analysis', 55],
      ['physical-testing', 14],
      ['electronic', 10],
      ['medical', 9],
      ['process', 7],
      ['other', 5],
    ]),
    value: chance.whole(50, 1_200) * 1_000_000,
    boughtOn: dayIn(chance, chance.whole(2008, 2021)),
    host,
    hostUscc,
    region,
    isShared,
    year: 2021,
    effectiveHours,
    ...(isShared && { sharedHours: Math.round(effectiveHours * 0.35 * chance.next()) }),
  }
}

const person: Make = (chance, n) => {
  const kind = chance.draw([
    ['expert', 70],
    ['envoy', 15],
    ['talent', 10],
    ['foreign-expert', 3],
    ['team', 2],
  ] as const)
  const employer = chance.pick(institutions)
  const bornOn = dayIn(chance, chance.whole(1958, 1992))
  const name = personName(chance)
  const shared = {
    kind,
    employer: employer.name,
    employerUscc: employer.uscc,
    region: employer.region,
    speciality: chance.pick(subjects),
    admittedOn: dayIn(chance, chance.whole(2016, 2021)),
  }
  if (kind === 'team') return { ...shared, name: `${chance.pick(subjects)}创新团队${n + 1}` }
  const own = {
    ...shared,
    name,
    bornOn,
    gender: chance.pick(['male', 'female']),
    phone: `028-8${String(n).padStart(7, '0').slice(-7)}`,
  }
  if (kind === 'foreign-expert')
    return {
      ...own,
      passport: `DM${String(n).padStart(7, '0')}`,
      nationality: chance.pick(['德国', '日本', '新西兰', '克罗地亚', '加拿大']),
      permitClass: chance.pick(['A', 'B']),
    }
  return {
    ...own,
    personId: personIdOf(n, bornOn),
    title: chance.draw([
      ['senior', 45],
      ['associate-senior', 40],
      ['intermediate', 15],
    ]),
    degree: chance.pick(['doctor', 'doctor', 'master']),
  }
}

const loan: Make = (chance, n, firms) => {
  const firm = chance.pick(firms)
  const lentOn = dayIn(chance, chance.whole(2020, 2022), 1, 9)
  return {
    number: `DEMO-DK-${String(n + 1).padStart(5, '0')}`,
    product: 'tianfu-loan',
    borrower: firm.name,
    borrowerUscc: firm.uscc,
    region: firm.region,
    bank: `演示合作银行${'甲乙丙丁戊'[n % 5]}`,
    mode: chance.pick(['bank', 'guarantee', 'insurance']),
    security: chance.draw([
      ['credit', 62],
      ['intellectual-property', 30],
      ['shares', 8],
    ]),
    amount: chance.whole(50, 1_000) * 1_000_000,
    rate: Math.round((4 + chance.next()) * 100) / 100,
    lentOn,
    dueOn: `${Number(lentOn.slice(0, 4)) + 1}${lentOn.slice(4)}`,
    status: lentOn < '2021-10-01' ? 'repaid' : 'active',
  }
}

/** Register, how many, and how one is made. */
export const further: readonly (readonly [register: string, count: number, make: Make])[] = [
  ['instrument', 3_000, instrument],
  ['person', 1_800, person],
  ['project', 1_600, project],
  ['achievement', 1_200, achievement],
  ['loan', 900, loan],
  ['technology-demand', 400, technologyDemand],
  ['variety', 180, variety],
  ['cooperation', 120, cooperation],
  ['popular-science', 100, popularScience],
]

export function makeFurther(register: string, count: number, make: Make, firms: readonly DemonstrationFirm[]): Facts[] {
  const seed = [...register].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 80_000) >>> 0
  const chance = chanceFrom(seed)
  return Array.from({ length: count }, (_, n) => make(chance, n, firms))
}
