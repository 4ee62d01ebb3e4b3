// Why something cannot be judged at all; a judgement that comes out against the applicant is no error.
import { defineErrors } from '#kernel/refusal.ts'

export const judgingErrors = defineErrors({
  'programme-unknown': {
    kind: 'not-found',
    zh: '没有“{programme}”这个项目类别。运行 luoshi judge --list 查看全部类别。',
    en: 'There is no programme “{programme}”. Run luoshi judge --list to see them all.',
  },
  'edition-unknown': {
    kind: 'not-found',
    zh: '{title}没有“{edition}”版，现有版本：{editions}。',
    en: '{titleEn} has no edition “{edition}”; there are: {editions}.',
  },
  'edition-not-in-force': {
    kind: 'conflict',
    zh: '{title}（{edition}）在 {on} 不在有效期内（{from} 至 {to}），请改用当日有效的版本或核对日期。',
    en: '{titleEn} ({edition}) is not in force on {on} (it is from {from} to {to}); use the edition of that day or check the day.',
  },
  'no-edition-in-force': {
    kind: 'not-found',
    zh: '{title}在 {on} 没有有效的版本，现有版本：{editions}。',
    en: '{titleEn} has no edition in force on {on}; there are: {editions}.',
  },
  'call-data-missing': {
    kind: 'invalid',
    zh: '本次通知还没有公布：{names}。法规没有规定这些数值，请在通知数据中填写后再判断。',
    en: 'The call has not announced: {namesEn}. The law sets no value for them; give them with the data of the call.',
  },
  'given-values-wrong': {
    kind: 'invalid',
    zh: '通知数据或假设数据有 {count} 处问题，请按提示修改。',
    en: '{count} value(s) of the call or of the supposition need correction.',
  },
  'facts-wrong': {
    kind: 'invalid',
    zh: '填报的事实有 {count} 处问题，请按提示修改。',
    en: '{count} fact(s) need correction; mend them as shown.',
  },
  'action-not-allowed': {
    kind: 'conflict',
    zh: '当前为“{label}”，不能进行“{action}”。此时可以：{available}。',
    en: 'In the state “{labelEn}” the action “{action}” is not possible; possible now: {available}.',
  },
})
