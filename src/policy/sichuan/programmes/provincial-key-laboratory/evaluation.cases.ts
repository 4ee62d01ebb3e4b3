import { casesOf } from '#rules/case.ts'
import { keyLaboratoryEvaluation2022 } from './evaluation-2022.ts'

const sound = {
  on: '2022-09-01',
  call: { excellentFrom: 90, goodFrom: 80, passedFrom: 60 },
  facts: {
    laboratory: '作物基因资源四川省重点实验室',
    kind: 'discipline' as const,
    direction: '水稻抗病',
    director: '钱某',
    name: '四川某某大学',
    uscc: '91110000802100433B',
    region: '511802',
    lastEvaluatedOn: '2016-06-30',
    reportsComplete: true,
    isBarred: false,
    isDishonest: false,
    panelScore: 84.5,
  },
}

export const evaluation = casesOf(keyLaboratoryEvaluation2022, sound, [
  { says: '得分 84.5，通过' },
  { says: '上次评估恰满五年', change: { lastEvaluatedOn: '2017-09-01' } },
  { says: '上次评估差一天满五年：本轮不评', change: { lastEvaluatedOn: '2017-09-02' }, fails: ['due'] },
  { says: '通知定为三年一评', call: { cycle: 3 }, change: { lastEvaluatedOn: '2019-09-01' } },
  { says: '得分恰好合格线', change: { panelScore: 60 } },
  { says: '得分 59.99', change: { panelScore: 59.99 }, fails: ['passed'] },
  { says: '得分 0', change: { panelScore: 0 }, fails: ['passed'] },
  { says: '得分满分', change: { panelScore: 100 } },
  { says: '通知合格线为 70，得分 65', call: { passedFrom: 70 }, change: { panelScore: 65 }, fails: ['passed'] },
  { says: '年度报告不齐', change: { reportsComplete: false }, fails: ['reports'] },
  { says: '依托单位处于失信惩戒期', change: { isBarred: true }, fails: ['not-barred'] },
  { says: '列入严重失信名单', change: { isDishonest: true }, fails: ['not-dishonest'] },
  { says: '上次评估日期缺失', change: { lastEvaluatedOn: undefined }, unknown: ['due'] },
  { says: '闰日评估，五年后 2 月 28 日恰满', on: '2025-02-28', change: { lastEvaluatedOn: '2020-02-28' } },
  {
    says: '2020-02-29 评估，2025-02-28 差一天',
    on: '2025-02-28',
    change: { lastEvaluatedOn: '2020-02-29' },
    fails: ['due'],
  },
  { says: '专家还没有打分：不能判断', change: { panelScore: undefined }, unknown: ['passed'] },
  { says: '分数线没有公布：拒绝判断', call: { passedFrom: undefined }, refused: 'call-data-missing' },
])
