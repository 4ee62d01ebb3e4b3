import { wan } from '#rules/case.ts'
import type { Month } from './2016-figures.ts'

export const months = (staff: number, scientists: number): Month[] =>
  Array.from({ length: 12 }, () => ({
    staffBegin: staff,
    staffEnd: staff,
    scientistsBegin: scientists,
    scientistsEnd: scientists,
  }))

interface Spending {
  ownResearch?: number
  otherResearch?: number
  outsourcedHome?: number
  outsourcedAbroad?: number
}

/** The same spending in each of the three years. */
export const eachYear = ({
  ownResearch = 0,
  otherResearch = 0,
  outsourcedHome = 0,
  outsourcedAbroad = 0,
}: Spending) => ({
  ownResearchY1: ownResearch,
  ownResearchY2: ownResearch,
  ownResearchY3: ownResearch,
  otherResearchY1: otherResearch,
  otherResearchY2: otherResearch,
  otherResearchY3: otherResearch,
  outsourcedHomeY1: outsourcedHome,
  outsourcedHomeY2: outsourcedHome,
  outsourcedHomeY3: outsourcedHome,
  outsourcedAbroadY1: outsourcedAbroad,
  outsourcedAbroadY2: outsourcedAbroad,
  outsourcedAbroadY3: outsourcedAbroad,
})

/** Sales 3000, 4000, 5000万; research 260万 a year; marks 30 + 28 + 18 + 16 = 92. */
export const sound = {
  on: '2022-07-01',
  facts: {
    name: '成都某某航电设备有限公司',
    uscc: '91110000802100433B',
    region: '510107',
    registeredOn: '2016-03-08',
    field: 'aerospace' as const,
    classOne: 1,
    classTwo: 0,
    hasCoreSupport: true,
    hasOwnResearch: true,
    operatingSince: '2016-05-01',
    yearsCovered: 3,
    salesY1: wan(3000),
    salesY2: wan(4000),
    salesY3: wan(5000),
    netAssetsY1: wan(1000),
    netAssetsY2: wan(1300),
    netAssetsY3: wan(1700),
    ...eachYear({ ownResearch: wan(200), otherResearch: wan(20), outsourcedHome: wan(50) }),
    totalIncome: wan(5200),
    untaxedIncome: wan(200),
    highTechIncome: wan(3500),
    staffMonths: months(100, 20),
    conversions: 15,
    joinsStandards: false,
    hadAccident: false,
    advanceGrade: 'A' as const,
    advanceMark: 8,
    supportGrade: 'A' as const,
    supportMark: 8,
    quantityMark: 8,
    acquisitionMark: 6,
    standardsMark: undefined,
    conversionMark: 28,
    systemMark: 5,
    unitMark: 5,
    incentiveMark: 4,
    trainingMark: 4,
    assetsMark: 8,
    salesMark: 8,
  },
}
