// Words of the statistics of technology contracts.
import { defineTexts } from '#web/language/define-texts.ts'

export const statisticsTexts = defineTexts('registers.statistics', {
  title: ['技术合同统计', 'Contract statistics'],
  period: ['认定登记日期', 'Registered'],
  thisYear: ['今年以来', 'This year'],
  lastYear: ['上年全年', 'Last year'],
  thisQuarter: ['本季度', 'This quarter'],
  place: ['卖方所在地', 'Place of the seller'],
  export: ['导出表格', 'Export workbook'],
  contracts: ['合同数（项）', 'Contracts'],
  amount: ['成交额（{unit}）', 'Amount ({unit})'],
  technicalAmount: ['技术交易额（{unit}）', 'Technical amount ({unit})'],
  share: ['占成交额', 'Share'],
  group: ['分组', 'Group'],
  before: ['上年同期 {value}', '{value} a year before'],
  growth: ['同比 {growth}', '{growth} on the year'],
  noBefore: ['上年同期没有登记', 'none a year before'],
  monthFinding: ['{from} 至 {to} 成交额 {amount} {unit}{growth}', '{amount} {unit} from {from} to {to}{growth}'],
  up: ['，比上年同期增长 {percent}%', ', {percent}% more than a year before'],
  down: ['，比上年同期下降 {percent}%', ', {percent}% less than a year before'],
  categoryFinding: ['{name}占成交额的 {percent}%', '{name} makes up {percent}% of the amount'],
  none: ['这段时间没有认定登记的技术合同', 'No contract was registered in this time'],
  noneNext: ['请换一段时间或地区。', 'Choose another time or place.'],
  note: [
    '按认定登记日期和认定结果统计，不含已注销的登记；点合同数可查看明细。',
    'By the day of registration and as decided, without cancelled ones; the number of contracts leads to them.',
  ],
})
