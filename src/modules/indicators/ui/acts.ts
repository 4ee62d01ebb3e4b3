// What the audit trail calls the acts on indicators.
import { defineActs } from '#web/history/acts.ts'

defineActs({
  subjects: {
    indicator: ['指标', 'Indicator'],
    collection: ['数据采集', 'Collection'],
    'collection-form': ['采集表', 'Form of a collection'],
    programme: ['项目类别', 'Programme'],
  },
  acts: {
    'set-target': ['设定目标', 'Target set'],
    'record-observation': ['登记数值', 'Figure recorded'],
    'load-published': ['装载公布数据', 'Published figures loaded'],
    'rebuild-totals': ['重算汇总', 'Totals rebuilt'],
    'publish-figure': ['公布数值', 'Figure published'],
    'open-collection': ['发起数据采集', 'Collection opened'],
    'withdraw-collection': ['撤销数据采集', 'Collection withdrawn'],
    'draft-form': ['保存草稿', 'Draft saved'],
    'submit-form': ['提交采集表', 'Form handed in'],
    'return-form': ['退回采集表', 'Form returned'],
    'approve-form': ['核定采集表', 'Form approved'],
    'reopen-form': ['重新开放采集表', 'Form reopened'],
    'lock-form': ['到期锁定', 'Locked on its day'],
    'export-trial': ['导出试算结果', 'Trial exported'],
  },
  fields: {
    target: ['目标', 'Target'],
    targets: ['目标', 'Targets'],
    observations: ['数值', 'Figures'],
    indicators: ['指标', 'Indicators'],
    value: ['数值', 'Value'],
    region: ['地区', 'Place'],
    status: ['数值状态', 'Status of the figure'],
    source: ['来源', 'Source'],
    values: ['数值', 'Values'],
    openUntil: ['填报截止', 'Open until'],
    set: ['试算参数', 'Values tried'],
    firms: ['企业', 'Firms'],
  },
  values: {
    flash: ['快报', 'flash'],
    expected: ['预计', 'expected'],
    preliminary: ['初步', 'preliminary'],
    final: ['终值', 'final'],
    approved: ['已核定', 'approved'],
  },
})
