// Instruments, people, projects, achievements, loans and the smaller registers of the demonstration.
import { contractFields } from '#policy/national/registers/official-codes.ts'
import type { Facts } from '#rules/condition.ts'
import { type Chance, chanceFrom } from './chance.ts'
import { dayIn } from './days.ts'
import type { DemonstrationFirm } from './firms.ts'
import { institutions } from './institutions.ts'
import { brandNo, personIdOf, personName } from './names.ts'

const fields = Object.keys(contractFields)
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
const subjects = [
  '畜禽疫病防控',
  '空间碎片监测',
  '钒钛储能',
  '道地药材',
  '山地灾害预警',
  '类脑计算',
  '高端轴承',
  '水稻抗逆',
  '轨道减振',
  '量子传感',
] as const

type Make = (chance: Chance, n: number, firms: readonly DemonstrationFirm[]) => Facts

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

const project: Make = (chance, n, firms) => {
  const host = chance.isLucky(0.55)
    ? chance.pick(institutions)
    : (firms[Math.floor(chance.next() ** 2 * firms.length)] as DemonstrationFirm)
  const year = chance.whole(2019, 2022)
  const grant = chance.pick([10, 20, 20, 30, 50, 100, 200, 500]) * 1_000_000
  return {
    number: `${year}DEMO${String(n + 1).padStart(4, '0')}`,
    title: `${chance.pick(subjects)}关键技术研究${brandNo(n + 300).slice(0, 2)}`,
    programme: chance.draw([
      ['natural-science-fund', 30],
      ['key-research', 34],
      ['major-special', 6],
      ['transfer', 12],
      ['regional-cooperation', 8],
      ['soft-science', 10],
    ]),
    field: chance.pick(fields),
    host: host.name,
    hostUscc: host.uscc,
    region: host.region,
    lead: personName(chance),
    approvedOn: `${year}-${chance.pick(['03', '05', '06'])}-15`,
    startsOn: `${year}-07-01`,
    endsOn: `${year + 2}-06-30`,
    grant,
    ownFunds: Math.round(grant * chance.next() * 2),
    status:
      year <= 2019
        ? chance.draw([
            ['passed', 80],
            ['running', 12],
            ['concluded', 6],
            ['failed', 2],
          ])
        : 'running',
  }
}

const achievement: Make = (chance, n) => {
  const { name: holder, uscc: holderUscc, region } = chance.pick(institutions)
  const isTransferred = chance.isLucky(0.4)
  return {
    number: `DEMO51${String(n + 1).padStart(6, '0')}`,
    title: `${chance.pick(subjects)}成套技术${brandNo(n + 900).slice(0, 2)}`,
    kind: chance.draw([
      ['applied', 82],
      ['basic', 14],
      ['soft', 4],
    ]),
    field: chance.pick(fields),
    holder,
    holderUscc,
    region,
    registeredOn: dayIn(chance, chance.whole(2019, 2022), 1, 9),
    stage: chance.pick(['early', 'middle', 'mature']),
    isTransferred,
    ...(isTransferred && {
      transferMode: chance.pick(['sale', 'licence', 'shares']),
      transferAmount: chance.whole(5, 800) * 1_000_000,
    }),
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

const technologyDemand: Make = (chance, n, firms) => {
  const firm = chance.pick(firms)
  return {
    title: `${chance.pick(subjects)}技术需求${n + 1}`,
    firm: firm.name,
    firmUscc: firm.uscc,
    region: firm.region,
    field: chance.pick(fields),
    isBottleneck: chance.isLucky(0.2),
    budget: chance.whole(20, 2_000) * 1_000_000,
    raisedOn: dayIn(chance, chance.whole(2021, 2022), 1, 9),
    status: chance.draw([
      ['open', 50],
      ['matched', 30],
      ['solved', 20],
    ]),
  }
}

const variety: Make = (chance, n) => {
  const { name: breeder, uscc: breederUscc, region } = chance.pick(institutions)
  const crop = chance.draw([
    ['rice', 40],
    ['maize', 25],
    ['wheat', 10],
    ['rapeseed', 8],
    ['vegetable', 8],
    ['pig', 3],
    ['tea', 6],
  ])
  const year = chance.whole(2020, 2022)
  return {
    number: `演示审${year}${String(n + 1).padStart(4, '0')}`,
    name: `${brandNo(n + 1_500).slice(0, 2)}${chance.pick(['优', '香', '玉', '麦', '油'])}${chance.whole(10, 990)}`,
    way: crop === 'pig' ? 'livestock' : ['rice', 'wheat', 'maize'].includes(crop) ? 'approved' : 'registered',
    crop,
    breeder,
    breederUscc,
    region,
    approvedOn: dayIn(chance, year, 2, 9),
  }
}

const cooperation: Make = (chance, n) => {
  const { name: ours, uscc: oursUscc, region } = chance.pick(institutions)
  return {
    title: `${chance.pick(subjects)}合作${n + 1}`,
    kind: chance.draw([
      ['sichuan-chongqing', 40],
      ['regional', 20],
      ['international', 25],
      ['university', 15],
    ]),
    form: chance.pick(['agreement', 'joint-laboratory', 'alliance', 'joint-project']),
    ours,
    oursUscc,
    partner: `${brandNo(n + 2_500)}研究院`,
    region,
    signedOn: dayIn(chance, chance.whole(2020, 2022), 1, 9),
  }
}

const popularScience: Make = (chance, n) => {
  const { name: author, uscc: authorUscc, region } = chance.pick(institutions)
  return {
    title: `${chance.pick(subjects)}科普${n + 1}`,
    kind: chance.pick(['book', 'video', 'short-video', 'exhibit']),
    author,
    authorUscc,
    region,
    publishedOn: dayIn(chance, chance.whole(2020, 2022), 1, 9),
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
