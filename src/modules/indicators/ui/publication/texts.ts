// Words of published figures: what the public was told, and how it differs from today.
import { defineTexts } from '#web/language/define-texts.ts'

export const publicationTexts = defineTexts('indicators.publication', {
  published: ['公布', 'Published'],
  notPublished: ['这个数值还没有公布。', 'This figure is not published.'],
  told: [
    '公众看到的是 {value} {unit}（{status}，第 {no} 版，{day} 公布）',
    'The public sees {value} {unit} ({status}, version {no}, published {day})',
  ],
  same: ['与现在的数一致', 'the same as today'],
  differs: [
    '现在是 {value} {unit}，相差 {difference}（{share}）',
    'today {value} {unit}, {difference} apart ({share})',
  ],
  openPage: ['公众页', 'Public page'],
  publish: ['公布这个数', 'Publish'],
  publishAgain: ['再次公布', 'Publish anew'],
  consequence: [
    '公众页将显示 {value} {unit}；此后名录变动不影响它，直到再次公布。原各版保留。',
    'The public page will show {value} {unit}; changes of entries do not touch it until it is published anew. Earlier versions stay.',
  ],
  why: ['再次公布的理由', 'Why anew'],
  done: ['已公布', 'Published'],
  version: ['版本', 'Version'],
  publishedOn: ['公布日', 'Published'],
  publishedBy: ['公布人', 'By'],
  reason: ['理由', 'Reason'],
  title: ['公布的数据', 'Published figures'],
  intro: [
    '以下是已公布的数值；每个数值停在公布时的样子，更正后另出新版。',
    'Figures as they were published; each stays as it was, corrections come as a new version.',
  ],
  none: ['还没有公布的数据', 'Nothing is published yet'],
  asOf: ['截至 {day}', 'as of {day}'],
  versionNo: ['第 {no} 版', 'version {no}'],
  correctedWhy: ['更正：{why}', 'Corrected: {why}'],
  demonstration: ['含演示数据', 'demonstration data'],
})
