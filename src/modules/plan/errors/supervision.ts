// Refusals around lights, requests, the ladder, documents, events, scores and bulletins.
import { defineErrors } from '#kernel/refusal.ts'

export const supervisionErrors = defineErrors({
  'not-a-demonstration': {
    kind: 'conflict',
    zh: '只有演示环境可以推进日期。',
    en: 'Only a demonstration can step its day forward.',
  },
  'day-not-ahead': {
    kind: 'invalid',
    zh: '请选择 {today} 之后 {longest} 天以内的日期。',
    en: 'Choose a day within {longest} days after {today}.',
  },
  'rules-without-end': {
    kind: 'invalid',
    zh: '最后一条规则必须总是成立（没有条件），否则有的部分没有灯色。',
    en: 'The last rule must always hold, or some parts would have no light.',
  },
  'rules-name-twice': {
    kind: 'invalid',
    zh: '规则名“{name}”用了两次，请改名。',
    en: 'Two rules are named “{name}”; rename one.',
  },
  'rules-in-the-past': {
    kind: 'invalid',
    zh: '新规则只能自今天或以后启用，过去的灯色不改。',
    en: 'New rules begin today or later; past lights stay as they were.',
  },
  'request-not-found': {
    kind: 'not-found',
    zh: '没有找到这项申请，请刷新页面。',
    en: 'There is no such request; reload the page.',
  },
  'request-pending': {
    kind: 'conflict',
    zh: '这一部分已有一项同类申请在等待决定。',
    en: 'A request of this kind is already waiting for a decision.',
  },
  'own-request': {
    kind: 'forbidden',
    zh: '申请人不能审批自己的申请，请由另一人办理。',
    en: 'Nobody decides on their own request; another person must.',
  },
  'extension-not-later': {
    kind: 'invalid',
    zh: '延期后的时限须晚于现在的 {dueOn}。',
    en: 'An extension must end after the present due date, {dueOn}.',
  },
  'extension-beyond-above': {
    kind: 'invalid',
    zh: '延期后的时限不能晚于上级部分的 {limit}，请先为上级部分申请延期。',
    en: 'The part above is due on {limit}; have that extended first.',
  },
  'adjustment-empty': {
    kind: 'invalid',
    zh: '调整申请须写明新的量化目标或时限。',
    en: 'An adjustment must name a new target or due date.',
  },
  'completion-without-evidence': {
    kind: 'invalid',
    zh: '没有佐证材料，不能申请办结销号。请先上传材料。',
    en: 'Without evidence nothing is closed; add it first.',
  },
  'completion-with-open-parts': {
    kind: 'invalid',
    zh: '还有 {count} 个下级部分没有销号或取消，请先办结它们。',
    en: '{count} part(s) below are still open; close or cancel them first.',
  },
  'escalation-not-found': {
    kind: 'not-found',
    zh: '没有找到这份督办文书，请刷新页面。',
    en: 'There is no such paper of supervision; reload the page.',
  },
  'escalation-paused': {
    kind: 'conflict',
    zh: '批准的延期到 {until} 为止，其间不督办。',
    en: 'An approved extension runs until {until}; nothing is escalated before.',
  },
  'answer-missing': {
    kind: 'invalid',
    zh: '请写明答复内容或理由（四个字以上）。',
    en: 'Write the answer or the reason, at least four characters.',
  },
  'track-not-found': {
    kind: 'not-found',
    zh: '没有找到这份文件的办理记录，请刷新页面。',
    en: 'There is no such document track; reload the page.',
  },
  'stage-not-next': {
    kind: 'conflict',
    zh: '文件现在处于“{stage}”，不能直接到这一步。',
    en: 'The document stands at “{stage}”; that step cannot follow.',
  },
  'issue-incomplete': {
    kind: 'invalid',
    zh: '印发须填写文号、印发日期和正式标题。',
    en: 'An issue needs its number, its date and its title.',
  },
  'stage-without-reason': {
    kind: 'invalid',
    zh: '退回上一阶段或不再办理，须写明理由。',
    en: 'Say why it goes back or is dropped.',
  },
  'issued-in-the-future': {
    kind: 'invalid',
    zh: '印发日期不能晚于今天 {today}。',
    en: 'A document cannot have been issued after today, {today}.',
  },
  'event-not-found': {
    kind: 'not-found',
    zh: '没有找到这项会议活动，请刷新页面。',
    en: 'There is no such event; reload the page.',
  },
  'event-ends-before-start': {
    kind: 'invalid',
    zh: '结束日期早于开始日期，请核对。',
    en: 'The event ends before it begins.',
  },
  'feed-not-found': {
    kind: 'not-found',
    zh: '这个日历订阅地址已失效，请在会议活动页面重新生成。',
    en: 'This calendar address is no longer valid; make a new one on the page of events.',
  },
  'score-not-found': {
    kind: 'not-found',
    zh: '没有找到这条计分，请刷新页面。',
    en: 'There is no such score; reload the page.',
  },
  'commended-elsewhere': {
    kind: 'invalid',
    zh: '{no}号任务不是这个单位或其下级承担的，请另选任务。',
    en: 'Part {no} is not of this unit nor of one below it; choose another.',
  },
  'already-commended': {
    kind: 'conflict',
    zh: '今天已因{no}号任务加过分，同一任务一天只加一次。',
    en: 'Part {no} was commended today already; once a day at most.',
  },
  'bulletin-not-found': {
    kind: 'not-found',
    zh: '没有找到这份通报，请刷新页面。',
    en: 'There is no such bulletin; reload the page.',
  },
  'bulletin-issued': {
    kind: 'conflict',
    zh: '这份通报已经印发，不能再修改。',
    en: 'This bulletin was issued and can no longer be changed.',
  },
  'period-ahead': {
    kind: 'invalid',
    zh: '{period}从 {first} 才开始，还没有可写的记录。',
    en: '{period} begins on {first}; there is nothing to tell yet.',
  },
  'period-invalid': {
    kind: 'invalid',
    zh: '“{period}”不是月份或年份，请写成 2022-09 或 2022。',
    en: '“{period}” is no month or year: write 2022-09 or 2022.',
  },
})
