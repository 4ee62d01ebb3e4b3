// Projects, achievements, demands, varieties, cooperation and popular science of the demonstration.
import { contractFields } from '#policy/national/registers/official-codes.ts'
import { dayIn } from './days.ts'
import type { DemonstrationFirm } from './firms.ts'
import { institutions } from './institutions.ts'
import { brandNo, personName } from './names.ts'
import { type Make, subjects } from './subjects.ts'

const fields = Object.keys(contractFields)

export const project: Make = (chance, n, firms) => {
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

export const achievement: Make = (chance, n) => {
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

export const technologyDemand: Make = (chance, n, firms) => {
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

export const variety: Make = (chance, n) => {
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

export const cooperation: Make = (chance, n) => {
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

export const popularScience: Make = (chance, n) => {
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
