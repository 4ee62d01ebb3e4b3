// Refusals of the indicators module.
import { defineErrors } from '#kernel/refusal.ts'

export const indicatorErrors = defineErrors({
  'indicator-not-found': {
    kind: 'not-found',
    zh: '没有“{indicator}”这个指标，请从指标首页进入，或用 luoshi figure --list 查看。',
    en: 'There is no indicator “{indicator}”; start from the list of indicators, or see luoshi figure --list.',
  },
  'region-unknown': {
    kind: 'invalid',
    zh: '没有编号为 {region} 的地区，请写六位区划代码，如 510100。',
    en: 'There is no place {region}; write the six digits of a division, such as 510100.',
  },
  'region-closed': {
    kind: 'invalid',
    zh: '{name}在 {period} 已经撤销或尚未设立，请填报{instead}。',
    en: '{name} did not exist in {period}; report {instead}.',
  },
  'period-not-begun': {
    kind: 'invalid',
    zh: '{period} 还没有开始，不能登记数值。',
    en: '{period} has not begun; no figure can be recorded for it.',
  },
  'period-too-long': {
    kind: 'invalid',
    zh: '“{indicator}”按{period}统计，请选择不短于它的期间。',
    en: '“{indicator}” is told by {period}; choose a period that is not shorter.',
  },
  'negative-value': {
    kind: 'invalid',
    zh: '“{indicator}”不会是负数，请核对。',
    en: '“{indicator}” cannot be negative; check the value.',
  },
  'looks-like-wrong-unit': {
    kind: 'conflict',
    zh: '{value} {unit} 与上年 {previous} {unit} 相差 {times} 倍，是否把单位写错（万、亿）？确认无误请在说明中写明原因。',
    en: '{value} {unit} is {times} times away from {previous} {unit} a year before. Is the unit wrong? If it is right, say why in the note.',
  },
  'target-moved': {
    kind: 'conflict',
    zh: '{by}已把这个目标改为 {value}，请刷新后再改。',
    en: '{by} has changed this target to {value} meanwhile; reload and change it again.',
  },
})
