import { casesOf, wan } from '#rules/case.ts'
import { highTechEnterprise2016 } from './2016.ts'
import { sound } from './2016-sound.cases.ts'

/** Marks that add up to 71: 24 + 25 + 8 + 14. */
const barely = {
  advanceMark: 7,
  supportMark: 7,
  quantityMark: 7,
  acquisitionMark: 3,
  conversionMark: 25,
  systemMark: 3,
  unitMark: 2,
  incentiveMark: 2,
  trainingMark: 1,
  assetsMark: 7,
  salesMark: 7,
}

const noMarks = Object.fromEntries(Object.keys(barely).map((name) => [name, undefined]))

export const marks = casesOf(highTechEnterprise2016, sound, [
  { says: '71 分，通过', change: barely, score: 71 },
  { says: '70 分，须超过 70，不通过', change: { ...barely, trainingMark: 0 }, score: 70, fails: ['innovation-score'] },
  { says: '69 分', change: { ...barely, trainingMark: 0, incentiveMark: 1 }, score: 69, fails: ['innovation-score'] },
  { says: '专家还没有评分：61—96 分，暂不能判断', change: noMarks, score: [61, 96], unknown: ['innovation-score'] },
  { says: '先进程度评 A 档却给 5 分，不予采用', change: { advanceMark: 5 }, score: [91, 92] },
  { says: '先进程度 E 档，0 分', change: { advanceGrade: 'E', advanceMark: undefined }, score: 84 },
  { says: '未评先进程度档次：0—8 分', change: { advanceGrade: undefined, advanceMark: undefined }, score: [84, 92] },
  { says: '知识产权 32 分按 30 分封顶', change: { joinsStandards: true, standardsMark: 2 }, score: 92 },
  {
    says: '仅有受让取得的知识产权，获得方式最多 3 分',
    change: { hasOwnResearch: false, acquisitionMark: 3 },
    score: 89,
  },
])

const none = { classOne: 0 }

export const rights = casesOf(highTechEnterprise2016, sound, [
  { says: 'Ⅱ类 5 件：5—6 分', change: { ...none, classTwo: 5, quantityMark: 6 }, score: 90 },
  { says: 'Ⅱ类 4 件：3—4 分', change: { ...none, classTwo: 4, quantityMark: 4 }, score: 88 },
  { says: 'Ⅱ类 3 件：3—4 分', change: { ...none, classTwo: 3, quantityMark: 3 }, score: 87 },
  { says: 'Ⅱ类 2 件：1—2 分', change: { ...none, classTwo: 2, quantityMark: 2 }, score: 86 },
  { says: 'Ⅱ类 1 件：1—2 分', change: { ...none, classTwo: 1, quantityMark: 1 }, score: 85 },
  { says: '三年转化 15 项，年均 5 项：25—30 分', change: { conversions: 15, conversionMark: 30 }, score: 94 },
  { says: '三年转化 14 项，年均不到 5 项：19—24 分', change: { conversions: 14, conversionMark: 24 }, score: 88 },
  { says: '年均恰好 4 项', change: { conversions: 12, conversionMark: 19 }, score: 83 },
  { says: '年均不到 4 项', change: { conversions: 11, conversionMark: 18 }, score: 82 },
  { says: '年均恰好 3 项', change: { conversions: 9, conversionMark: 13 }, score: 77 },
  { says: '年均不到 3 项', change: { conversions: 8, conversionMark: 12 }, score: 76 },
  { says: '年均恰好 2 项：总分 71', change: { conversions: 6, conversionMark: 7 }, score: 71 },
  { says: '年均不到 2 项', change: { conversions: 5, conversionMark: 6 }, score: 70, fails: ['innovation-score'] },
  { says: '年均恰好 1 项', change: { conversions: 3, conversionMark: 1 }, score: 65, fails: ['innovation-score'] },
  { says: '年均不到 1 项：0 分', change: { conversions: 2 }, score: 64, fails: ['innovation-score'] },
])

const assets = (first: number, second: number, third: number, mark?: number) => ({
  netAssetsY1: first,
  netAssetsY2: second,
  netAssetsY3: third,
  assetsMark: mark,
})

export const growthOfAssets = casesOf(highTechEnterprise2016, sound, [
  { says: '净资产年均增长恰好 35%：9—10 分', change: assets(wan(10000), wan(13500), wan(18225), 10), score: 94 },
  { says: '略低于 35%：7—8 分', change: assets(wan(10000), wan(13500), wan(18225) - 1, 8), score: 92 },
  { says: '恰好 25%', change: assets(wan(10000), wan(12500), wan(15625), 7), score: 91 },
  { says: '略低于 25%', change: assets(wan(10000), wan(12500), wan(15625) - 1, 6), score: 90 },
  { says: '恰好 15%', change: assets(wan(10000), wan(11500), wan(13225), 5), score: 89 },
  { says: '略低于 15%', change: assets(wan(10000), wan(11500), wan(13225) - 1, 4), score: 88 },
  { says: '恰好 5%', change: assets(wan(10000), wan(10500), wan(11025), 3), score: 87 },
  { says: '略低于 5%', change: assets(wan(10000), wan(10500), wan(11025) - 1, 2), score: 86 },
  { says: '只增长 1 分钱：1—2 分', change: assets(wan(10000), wan(10000), wan(10000) + 1, 1), score: 85 },
  { says: '没有增长：0 分', change: assets(wan(10000), wan(10000), wan(10000)), score: 84 },
  { says: '负增长：0 分', change: assets(wan(10000), wan(9000), wan(8000)), score: 84 },
  { says: '第一年为零：按后两年，35%', change: assets(0, wan(1000), wan(1350), 9), score: 93 },
  { says: '第二年为零：0 分', change: assets(wan(1000), 0, wan(1350)), score: 84 },
  { says: '前两年均为负：0 分，不因负负得正而得分', change: assets(-wan(100), -wan(200), wan(300)), score: 84 },
])

/** Research grows with sales, so that only the score changes. */
const sales = (first: number, second: number, third: number, mark?: number) => ({
  salesY1: first,
  salesY2: second,
  salesY3: third,
  salesMark: mark,
  ownResearchY1: wan(2000),
  ownResearchY2: wan(2000),
  ownResearchY3: wan(2000),
})

export const growthOfSales = casesOf(highTechEnterprise2016, sound, [
  { says: '销售收入年均增长恰好 35%：9—10 分', change: sales(wan(10000), wan(13500), wan(18225), 10), score: 94 },
  { says: '略低于 35%', change: sales(wan(10000), wan(13500), wan(18225) - 1, 8), score: 92 },
  { says: '恰好 25%', change: sales(wan(10000), wan(12500), wan(15625), 7), score: 91 },
  { says: '略低于 25%', change: sales(wan(10000), wan(12500), wan(15625) - 1, 6), score: 90 },
  { says: '恰好 15%', change: sales(wan(10000), wan(11500), wan(13225), 5), score: 89 },
  { says: '略低于 15%', change: sales(wan(10000), wan(11500), wan(13225) - 1, 4), score: 88 },
  { says: '恰好 5%', change: sales(wan(10000), wan(10500), wan(11025), 3), score: 87 },
  { says: '略低于 5%', change: sales(wan(10000), wan(10500), wan(11025) - 1, 2), score: 86 },
  { says: '没有增长：0 分', change: sales(wan(10000), wan(10000), wan(10000)), score: 84 },
  { says: '第一年没有销售：按后两年，25%', change: sales(0, wan(4000), wan(5000), 8), score: 92 },
  { says: '只有一年：成长性不得分', change: { yearsCovered: 1, operatingSince: '2021-06-01' }, score: 76 },
])
