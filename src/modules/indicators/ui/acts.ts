// What the audit trail calls the acts on indicators.
import { defineActs } from '#web/history/acts.ts'

defineActs({
  subjects: { indicator: ['指标', 'Indicator'] },
  acts: {
    'set-target': ['设定目标', 'Target set'],
    'record-observation': ['登记数值', 'Figure recorded'],
    'load-published': ['装载公布数据', 'Published figures loaded'],
    'rebuild-totals': ['重算汇总', 'Totals rebuilt'],
  },
  fields: {
    target: ['目标', 'Target'],
    targets: ['目标', 'Targets'],
    observations: ['数值', 'Figures'],
    indicators: ['指标', 'Indicators'],
    value: ['数值', 'Value'],
    source: ['来源', 'Source'],
  },
  values: {
    flash: ['快报', 'flash'],
    expected: ['预计', 'expected'],
    preliminary: ['初步', 'preliminary'],
    final: ['终值', 'final'],
  },
})
