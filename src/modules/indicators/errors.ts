// Refusals of the indicators module.
import { defineErrors } from '#kernel/refusal.ts'

export const indicatorErrors = defineErrors({
  'indicator-not-found': {
    kind: 'not-found',
    zh: '没有“{indicator}”这个指标，请从指标首页进入，或用 luoshi figure --list 查看。',
    en: 'There is no indicator “{indicator}”; start from the list of indicators, or see luoshi figure --list.',
  },
  'not-answered': {
    kind: 'invalid',
    zh: '“{title}”所需的资料不在名录中，不能试算。可以试算：{known}。',
    en: 'The registers do not hold the facts of “{titleEn}”; it cannot be tried out. These can: {known}.',
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
  'value-not-a-number': {
    kind: 'invalid',
    zh: '“{indicator}”填的“{text}”不是数字，请只填数字，单位是{unit}。',
    en: '“{text}” for “{indicator}” is no number; write digits only, in {unit}.',
  },
  'value-too-long': {
    kind: 'invalid',
    zh: '“{indicator}”超过 15 位数字，请核对单位（{unit}）和小数位。',
    en: '“{indicator}” has more than 15 digits; check the unit ({unit}) and the decimals.',
  },
  'share-over-100': {
    kind: 'invalid',
    zh: '“{indicator}”是百分比，不会超过 100。',
    en: '“{indicator}” is a percentage and cannot exceed 100.',
  },
  'collection-not-found': {
    kind: 'not-found',
    zh: '没有这次数据采集，请从“指标—数据采集”进入。',
    en: 'There is no such collection; start from the list of collections.',
  },
  'form-not-found': {
    kind: 'not-found',
    zh: '没有这张采集表，请从“我的工作”或“数据采集”进入。',
    en: 'There is no such form; start from what waits for you or the list of collections.',
  },
  'already-answered': {
    kind: 'invalid',
    zh: '不能向市（州）采集“{indicator}”：{why}请删去。',
    en: '“{indicator}” cannot be collected from the cities: {whyEn} Leave it out.',
  },
  'collection-exists': {
    kind: 'conflict',
    zh: '“{indicator}”这一期的{status}已在“{title}”中采集，请勿重复要数。',
    en: '“{indicator}” is collected for this period already, in “{title}”; do not ask twice.',
  },
  'day-past': {
    kind: 'invalid',
    zh: '{day} 已经过去，请选择 {today} 或以后的日期。',
    en: '{day} has passed; choose {today} or a later day.',
  },
  'form-locked': {
    kind: 'conflict',
    zh: '填报已于 {day} 截止并锁定，请联系{by}重新开放。',
    en: 'The form was locked after {day}; ask {by} to reopen it.',
  },
  'reason-needed': {
    kind: 'invalid',
    zh: '有 {count} 处需要写明理由后才能提交，请按提示填写。',
    en: '{count} value(s) need a reason before they can be handed in.',
  },
  'approved-stays': {
    kind: 'invalid',
    zh: '“{indicator}”已有核定数值，不能改为空，请填更正后的数值。',
    en: '“{indicator}” has an approved value and cannot be left empty; write the corrected one.',
  },
  'own-form': {
    kind: 'forbidden',
    zh: '不能核定自己报送的采集表，请由其他同事核定。',
    en: 'You cannot decide on a form you handed in yourself; a colleague must.',
  },
  'collection-approved': {
    kind: 'conflict',
    zh: '已有 {count} 张表核定入库，不能撤销；需要更正的请重新开放。',
    en: '{count} form(s) are approved already; it cannot be withdrawn. Reopen what needs correction.',
  },
  'nothing-to-publish': {
    kind: 'conflict',
    zh: '这一期还没有数，不能公布。',
    en: 'There is no value of this period to be published.',
  },
  'figure-moved': {
    kind: 'conflict',
    zh: '数值已由 {seen} {unit} 变为 {value} {unit}，请核对后再公布。',
    en: 'The figure has moved from {seen} to {value} {unit} meanwhile; check it before publishing.',
  },
  'republish-why': {
    kind: 'invalid',
    zh: '第 {no} 版已公布为 {value}，再次公布请写明理由。',
    en: 'Version {no} was published as {value}; say why it is published anew.',
  },
  'published-meanwhile': {
    kind: 'conflict',
    zh: '{by}刚刚公布了这个数值，请刷新后查看。',
    en: '{by} has published this figure meanwhile; reload to see it.',
  },
})
