// Words of the duplicate check.
import { defineTexts } from '#web/language/define-texts.ts'

export const duplicateTexts = defineTexts('applications.duplicates', {
  title: ['查重', 'Duplicate check'],
  none: ['未发现雷同', 'No likeness'],
  found: ['{count} 项雷同', '{count} likenesses', '1 likeness'],
  checked: [
    '{at} 与历年 {compared} 份申报比对，正文 {characters} 字；通知提纲不计',
    '{at}: {characters} characters compared with {compared} applications of all years, the form of the call left out',
  ],
  underWay: ['正在与历年申报比对，可以离开本页……', 'Being compared with all years; you may leave this page …'],
  unreadable: [
    '以下附件读不出文字，请人工核对：{names}',
    'No text could be read from these attachments; check them by eye: {names}',
  ],
  share: ['本项 {share}，对方 {otherShare}', '{share} of this one, {otherShare} of the other'],
  same: ['同一申报人', 'same applicant'],
  dismissed: ['{by} 已排除：{why}', 'dismissed by {by}: {why}'],
  left: ['本项', 'This application'],
  right: ['对方', 'The other'],
  passage: ['相同 {matched} 字，相似度 {similarity}', '{matched} characters the same, likeness {similarity}'],
  dismiss: ['排除误报', 'Dismiss'],
  dismissConsequence: [
    '认定这项雷同不构成重复申报，理由记入办理记录。全部排除后才能通过查重。',
    'The likeness is no duplicate; the reason is kept. Once all are dismissed the application may pass.',
  ],
  repeat: ['重新查重', 'Check again'],
})
