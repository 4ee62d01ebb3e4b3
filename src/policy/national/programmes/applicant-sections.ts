// Sections and rules that programmes share: who applies, its record of integrity, and that nothing secret enters.
import { day, region, text, uscc, yesNo } from '#rules/field.ts'
import { section } from '#rules/form.ts'
import { rulesOver } from '#rules/rule.ts'

/** An enterprise, institution or other unit with its code. */
export const unitFields = {
  name: text(['单位名称', 'Name'], { privacy: 'public' }),
  uscc: uscc(['统一社会信用代码', 'Unified social credit code'], { privacy: 'public' }),
  region: region(['所在地（行政区划代码）', 'Place'], { privacy: 'public' }),
}

export const enterpriseFields = {
  ...unitFields,
  registeredOn: day(['注册成立日期', 'Registered on'], { privacy: 'public' }),
}

export const integritySection = section(
  ['科研诚信与信用记录', 'Record of integrity'],
  {
    isBarred: yesNo(['处于科研失信惩戒期', 'Barred for research misconduct at present']),
    isDishonest: yesNo(['列入严重失信主体名单', 'On the list of seriously dishonest entities']),
  },
  'register',
)

export const secrecySection = section(['保密承诺', 'Secrecy'], {
  hasNoSecrets: yesNo(['全部申报材料不涉及国家秘密', 'Nothing in the papers is a state secret']),
})

const { asked } = rulesOver({ integritySection, secrecySection }, {})

/** The 2019 rules on integrity, since 2022-08-25 the rules that replaced them. */
const integrity = '国科发监〔2019〕323号、国科发监〔2022〕221号'

export const integrityRules = [
  asked('not-barred', {
    title: ['处于科研失信惩戒期', 'Barred for research misconduct'],
    basis: integrity,
    field: 'isBarred',
    is: false,
  }),
  asked('not-dishonest', {
    title: ['列入严重失信主体名单', 'On the list of the seriously dishonest'],
    basis: integrity,
    field: 'isDishonest',
    is: false,
  }),
]

export const secrecyRule = asked('no-secrets', {
  title: ['申报材料不涉及国家秘密', 'No state secret in the papers'],
  basis: '川科发〔2022〕2号第20项',
  field: 'hasNoSecrets',
  is: true,
})

/** What a formal check asks of every application. */
export const formalChecklist = [
  { id: 'complete', question: ['申报书各项填写完整、签章齐全', 'Complete, signed and sealed'] },
  { id: 'in-time', question: ['在通知规定的时间内提交', 'Handed in within the time of the call'] },
  { id: 'attachments', question: ['附件齐全、清晰、与填报内容一致', 'Attachments complete, legible, in agreement'] },
  { id: 'endorsed', question: ['推荐单位已审核推荐', 'Endorsed'] },
  { id: 'nothing-secret', question: ['材料不涉及国家秘密', 'Nothing secret'] },
] as const
