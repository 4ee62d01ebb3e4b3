import { casesOf } from '#rules/case.ts'
import { sciencePopularisationBase2020 } from './2020.ts'

const sound = {
  on: '2022-06-20',
  call: { leastArea: 200, leastStaff: 3, leastOpenDays: 200 },
  facts: {
    base: '大熊猫科学馆',
    theme: '生物多样性',
    area: 800,
    fullTimeStaff: 6,
    openDays: 310,
    isOpen: true,
    name: '某某自然保护中心',
    uscc: '91110000802100433B',
    region: '513200',
    isBarred: false,
    isDishonest: false,
    hasNoSecrets: true,
  },
}

export const cases = casesOf(sciencePopularisationBase2020, sound, [
  { says: '各项达到通知要求' },
  { says: '面积恰好 200㎡', change: { area: 200 } },
  { says: '面积 199㎡', change: { area: 199 }, fails: ['area'] },
  { says: '专职 3 人', change: { fullTimeStaff: 3 } },
  { says: '专职 2 人', change: { fullTimeStaff: 2 }, fails: ['staff'] },
  { says: '开放 200 天', change: { openDays: 200 } },
  { says: '开放 199 天', change: { openDays: 199 }, fails: ['open-days'] },
  { says: '闰年全年开放 366 天', change: { openDays: 366 } },
  { says: '不对公众开放', change: { isOpen: false }, fails: ['open'] },
  { says: '处于失信惩戒期', change: { isBarred: true }, fails: ['not-barred'] },
  { says: '列入严重失信名单', change: { isDishonest: true }, fails: ['not-dishonest'] },
  { says: '没有作出保密承诺', change: { hasNoSecrets: false }, fails: ['no-secrets'] },
  {
    says: '三项都不够，一次说明',
    change: { area: 1, fullTimeStaff: 0, openDays: 0 },
    fails: ['area', 'staff', 'open-days'],
  },
  { says: '通知把面积提高到 1000㎡', call: { leastArea: 1000 }, fails: ['area'] },
  { says: '开放天数未填', change: { openDays: undefined }, unknown: ['open-days'] },
  { says: '通知没有公布面积要求：拒绝判断', call: { leastArea: undefined }, refused: 'call-data-missing' },
])
