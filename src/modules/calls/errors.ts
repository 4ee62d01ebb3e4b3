// Why a call cannot be drafted, published, extended.
import { defineErrors } from '#kernel/refusal.ts'

export const callErrors = defineErrors({
  'call-not-found': {
    kind: 'not-found',
    zh: '没有找到这份申报通知，可能尚未公布。请回到项目页面查看。',
    en: 'There is no such call, or it is not published yet. Go back to the programmes.',
  },
  'window-wrong': {
    kind: 'invalid',
    zh: '申报截止时间应晚于开始时间，请核对。',
    en: 'A call must close after it opens; check the two.',
  },
  'window-over': {
    kind: 'invalid',
    zh: '申报截止时间 {closesAt} 已过，请改到以后再公布。',
    en: 'The call would close at {closesAt}, which is over; set a later time.',
  },
  'extension-shorter': {
    kind: 'invalid',
    zh: '新的截止时间应晚于现在的截止时间 {closesAt}；已公布的申报时间只能延长。',
    en: 'The new end must come after {closesAt}: a published window can only grow.',
  },
  'call-frozen': {
    kind: 'conflict',
    zh: '通知已公布，内容不能再改；可以延长申报时间，或取消后另发通知。',
    en: 'The call is published and cannot be edited; extend its window, or cancel it and publish another.',
  },
  'unit-unknown': {
    kind: 'invalid',
    zh: '单位名单中没有所选的处室，请重新选择。',
    en: 'The division chosen is not among the units; choose again.',
  },
  'quota-unit-unknown': {
    kind: 'invalid',
    zh: '推荐名额中的“{code}”不是推荐单位的代码，请核对。',
    en: '“{code}” among the quotas is the code of no endorsing unit; check it.',
  },
})
