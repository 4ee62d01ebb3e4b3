import { casesOf, wan } from '#rules/case.ts'
import { highTechEnterprise2016 } from './2016.ts'
import { eachYear, months, sound } from './2016-sound.cases.ts'

export const conditions = casesOf(highTechEnterprise2016, sound, [
  { says: '各项达标，专家评分 92 分', score: 92 },
  { says: '注册满 365 天（2021-07-01 注册）', change: { registeredOn: '2021-07-01' } },
  { says: '注册 364 天', change: { registeredOn: '2021-07-02' }, fails: ['registered-a-year'] },
  { says: '2020-02-29 注册，2021-02-28 恰满 365 天', on: '2021-02-28', change: { registeredOn: '2020-02-29' } },
  {
    says: '2020-02-29 注册，2021-02-27 差一天',
    on: '2021-02-27',
    change: { registeredOn: '2020-02-29' },
    fails: ['registered-a-year'],
  },
  { says: '没有知识产权，数量和获得方式不得分', change: { classOne: 0 }, fails: ['property-owned'], score: 78 },
  { says: '另有实用新型 1 件，共 2 件', change: { classTwo: 1 }, score: 92 },
  { says: '知识产权对主要产品无核心支持', change: { hasCoreSupport: false }, fails: ['core-support'] },
  { says: '主要产品不属于八大领域', change: { field: 'other' }, fails: ['supported-field'] },
  { says: '科技人员恰好 10%', change: { staffMonths: months(100, 10) } },
  { says: '科技人员 9.9%', change: { staffMonths: months(1000, 99) }, fails: ['scientist-share'] },
  {
    says: '年中进人：按 12 个月月均数恰好 10%',
    change: { staffMonths: [...months(100, 5).slice(0, 6), ...months(100, 15).slice(0, 6)] },
  },
  {
    says: '月末走一人：月均数略低于 10%',
    change: {
      staffMonths: [
        ...months(100, 10).slice(0, 11),
        { staffBegin: 100, staffEnd: 100, scientistsBegin: 10, scientistsEnd: 9 },
      ],
    },
    fails: ['scientist-share'],
  },
  { says: '经营不满一年，只填 5 个月', change: { staffMonths: months(100, 10).slice(0, 5) } },
  { says: '高新收入恰好 60%', change: { highTechIncome: wan(3000) } },
  { says: '高新收入差一分不到 60%', change: { highTechIncome: wan(3000) - 1 }, fails: ['high-tech-income'] },
  { says: '不征税收入不计入总收入', change: { highTechIncome: wan(3000), totalIncome: wan(5000), untaxedIncome: 0 } },
  { says: '前一年内发生重大质量事故', change: { hadAccident: true }, fails: ['no-accident'] },
  { says: '没有填人员表，其余可以判断', change: { staffMonths: undefined }, unknown: ['scientist-share'] },
  {
    says: '没有填最近一年销售收入：研发占比和成长性未定',
    change: { salesY3: undefined },
    unknown: ['research-ratio'],
    score: [84, 94],
  },
  {
    says: '多项不符合，一次全部说明',
    change: { registeredOn: '2022-01-10', hasCoreSupport: false, hadAccident: true },
    fails: ['registered-a-year', 'core-support', 'no-accident'],
  },
])

const third = { salesY1: wan(3000), salesY2: wan(4000) }

export const research = casesOf(highTechEnterprise2016, sound, [
  { says: '销售 5000 万元、三年研发占比恰好 5%', change: eachYear({ ownResearch: wan(200) }) },
  {
    says: '销售 5000 万元、研发差一分不到 5%',
    change: { ...eachYear({ ownResearch: wan(200) }), ownResearchY3: wan(200) - 1 },
    fails: ['research-ratio'],
  },
  {
    says: '销售 5000 万元零 1 分，改按 4%',
    change: { ...eachYear({ ownResearch: wan(170) }), salesY3: wan(5000) + 1 },
  },
  {
    says: '销售 5000 万元、研发 4.25%，仍按 5%',
    change: eachYear({ ownResearch: wan(170) }),
    fails: ['research-ratio'],
  },
  {
    says: '销售 8000 万元、研发恰好 4%',
    change: { ...third, ...eachYear({ ownResearch: wan(200) }), salesY3: wan(8000) },
  },
  {
    says: '销售 8000 万元、差一分不到 4%',
    change: { ...third, ...eachYear({ ownResearch: wan(200) }), ownResearchY1: wan(200) - 1, salesY3: wan(8000) },
    fails: ['research-ratio'],
  },
  {
    says: '销售 2 亿元、研发恰好 4%',
    change: { ...third, ...eachYear({ ownResearch: wan(360) }), salesY3: wan(20000) },
  },
  {
    says: '销售 2 亿元、研发 3.5%，不够',
    change: { ...third, ...eachYear({ ownResearch: wan(315) }), salesY3: wan(20000) },
    fails: ['research-ratio'],
  },
  {
    says: '销售 2 亿元零 1 分、研发 3.5%，按 3% 够了',
    change: { ...third, ...eachYear({ ownResearch: wan(315) }), salesY3: wan(20000) + 1 },
  },
  {
    says: '销售 2.5 亿元、研发恰好 3%',
    change: { ...third, ...eachYear({ ownResearch: wan(320) }), salesY3: wan(25000) },
  },
  {
    says: '销售 2.5 亿元、差一分不到 3%',
    change: { ...third, ...eachYear({ ownResearch: wan(320) }), ownResearchY2: wan(320) - 1, salesY3: wan(25000) },
    fails: ['research-ratio'],
  },
  {
    says: '委托研发按 80% 计：每年 250 万元计 200 万元，恰好 5%',
    change: eachYear({ ownResearch: 0, outsourcedHome: wan(250) }),
  },
  {
    says: '委托研发 249 万元按 80% 计，不到 5%',
    change: eachYear({ ownResearch: 0, outsourcedHome: wan(249) }),
    fails: ['research-ratio'],
  },
  {
    says: '其他费用超过 20% 的部分不计：160 万元之外最多计 40 万元，恰好 5%',
    change: eachYear({ ownResearch: wan(160), otherResearch: wan(60) }),
  },
  {
    says: '其他费用 39 万元，合计 199 万元，不到 5%',
    change: eachYear({ ownResearch: wan(160), otherResearch: wan(39) }),
    fails: ['research-ratio'],
  },
  { says: '境内研发恰好 60%', change: eachYear({ ownResearch: wan(180), outsourcedAbroad: wan(150) }) },
  {
    says: '境内研发略低于 60%',
    change: { ...eachYear({ ownResearch: wan(180), outsourcedAbroad: wan(150) }), outsourcedAbroadY3: wan(150) + 10 },
    fails: ['research-in-china'],
  },
  {
    says: '2020 年起经营、填两年：按两年计算，恰好 5%',
    change: {
      ...eachYear({ ownResearch: wan(225) }),
      operatingSince: '2020-05-06',
      yearsCovered: 2,
      salesY1: undefined,
    },
  },
  {
    says: '2018 年起经营却只填两年',
    change: { operatingSince: '2018-05-06', yearsCovered: 2 },
    fails: ['years-covered'],
  },
  { says: '2021 年起经营而填了两年', change: { operatingSince: '2021-03-01', yearsCovered: 2 } },
  {
    says: '三年销售收入都是零：占比无法计算，不符合',
    change: { salesY1: 0, salesY2: 0, salesY3: 0 },
    fails: ['research-ratio'],
  },
  {
    says: '第一年研发费用未填',
    change: { ownResearchY1: undefined },
    unknown: ['research-ratio', 'research-in-china'],
  },
])
