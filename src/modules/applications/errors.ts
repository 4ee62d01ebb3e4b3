// Why an application is not begun, saved, submitted or moved on.
import { defineErrors } from '#kernel/refusal.ts'

export const applicationErrors = defineErrors({
  'application-not-found': {
    kind: 'not-found',
    zh: '没有找到这份申报，请回到项目页面查看。',
    en: 'There is no such application. Go back to the programmes.',
  },
  'applicant-unknown': {
    kind: 'conflict',
    zh: '名录中没有本账号的单位。企业请以统一社会信用代码为用户名；个人请先填写所在单位的信用代码。',
    en: 'The registers hold no unit for this account. A firm signs in by its credit code; a person first names the unit they work in.',
  },
  'unit-not-registered': {
    kind: 'invalid',
    zh: '企业名录和机构名录中都没有 {uscc}，请核对代码；新单位请联系当地科技局登记。',
    en: 'Neither register holds {uscc}; check the code, or ask the local bureau to record a new unit.',
  },
  'applicant-fixed': {
    kind: 'conflict',
    zh: '已有以“{name}”名义的申报，不能更换单位；单位变动请联系受理处室。',
    en: 'There are applications for “{name}”: the unit cannot be changed; tell the division of a change.',
  },
  'applicant-kind-wrong': {
    kind: 'conflict',
    zh: '“{title}”由{wanted}申报，本账号的单位不在此列。',
    en: '“{titleEn}” is for {wantedEn}; the unit of this account is none.',
  },
  'call-not-open': {
    kind: 'conflict',
    zh: '申报时间为 {opensAt} 至 {closesAt}（以服务器时间为准），现在是 {now}，不能提交。草稿仍然保留。',
    en: 'The call takes applications from {opensAt} to {closesAt} by the server’s clock; now it is {now}. The draft is kept.',
  },
  'application-incomplete': {
    kind: 'invalid',
    zh: '还不能提交：有 {count} 处需要补充、修改或不符合申报条件，详见各处说明。草稿已保存。',
    en: 'Not submitted: {count} places are to be completed, corrected, or do not meet the conditions. The draft is kept.',
  },
  'reason-missing': {
    kind: 'invalid',
    zh: '办理这一步须写明理由，申报单位会看到。',
    en: 'This step needs a reason, which the applicant will read.',
  },
  'checklist-open': {
    kind: 'invalid',
    zh: '审查清单还有 {count} 项没有回答“是”，不能通过；请逐项核对，或退回、不予通过。',
    en: '{count} lines of the checklist are not answered with yes; check them, or return or refuse the application.',
  },
  'quota-used': {
    kind: 'conflict',
    zh: '{unit}的推荐名额为 {quota} 个，已全部使用（撤回的也计入）。',
    en: 'All {quota} endorsements of {unit} are used; withdrawn applications count too.',
  },
  'duplicate-check-open': {
    kind: 'conflict',
    zh: '查重还没有完成，请稍候；长时间没有结果时请重新查重。',
    en: 'The duplicate check is still under way; wait, or run it again if nothing comes of it.',
  },
  'likenesses-open': {
    kind: 'conflict',
    zh: '还有 {count} 条雷同没有处理：请逐条核对，误报的说明理由后排除，属实的不予通过。',
    en: '{count} likenesses are unanswered: dismiss each false alarm with a reason, or refuse the application.',
  },
  'likeness-not-found': {
    kind: 'not-found',
    zh: '没有找到这条雷同，可能已经排除，请刷新。',
    en: 'There is no such likeness, or it is dismissed already; reload.',
  },
  'file-not-there': {
    kind: 'not-found',
    zh: '没有找到这个附件，可能已被移除，请重新上传。',
    en: 'There is no such attachment; it may have been removed. Send it again.',
  },
  'field-takes-no-file': {
    kind: 'invalid',
    zh: '“{field}”不是附件栏，请在附件栏上传。',
    en: '“{field}” takes no files; use one of the attachments.',
  },
  'file-too-large': {
    kind: 'invalid',
    zh: '“{name}”超过 {megabytes} MB，请压缩后再传。',
    en: '“{name}” is larger than {megabytes} MB; make it smaller.',
  },
  'not-submitted': {
    kind: 'conflict',
    zh: '尚未提交，没有可打印的提交稿。',
    en: 'Nothing has been submitted that could be printed.',
  },
})
