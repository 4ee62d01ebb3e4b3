// The recognition and registration of technology contracts: what is filed, and within which time it is decided.
import { addDays, type DateOnly } from '#kernel/date-only.ts'
import { addWorkingDays } from '#policy/national/working-days.ts'
import { choice, day, files, money, region, text, uscc, type Words, yesNo } from '#rules/field.ts'
import { contractFields, intellectualProperty, partyKinds } from './registers/official-codes.ts'
import { contractCategories, paymentModes, planSources } from './registers/technology-contract.ts'

/** The seller is the filing party itself; what it is called and where it lies stands in its register. */
export const contractFilingFields = {
  title: text(['合同名称', 'Title of the contract'], { longest: 200 }),
  category: choice(['申报类别', 'Category claimed'], contractCategories, {
    basis: '民法典第八百四十三条',
    hint: ['由登记机构最终认定', 'Decided by the registrar'],
  }),
  field: choice(['技术领域', 'Field'], contractFields),
  property: choice(['知识产权', 'Intellectual property'], intellectualProperty),
  planSource: choice(['计划来源', 'Plan'], planSources, { optional: true }),
  signedOn: day(['签订日期', 'Signed on']),
  amount: money(['合同总金额', 'Contract amount'], { unit: '万元', least: 1 }),
  nonTechnical: money(['非技术性费用', 'Non-technical costs'], {
    unit: '万元',
    least: 0,
    hint: [
      '设备、仪器、零部件、原材料等，没有填 0',
      'Equipment, parts, materials and the like; 0 where there are none',
    ],
    basis: '国科发政字〔2001〕253号',
  }),
  paymentMode: choice(['支付方式', 'Payment'], paymentModes),
  buyerName: text(['买方名称', 'Buyer'], { longest: 120 }),
  buyerKind: choice(['买方类别', 'Kind of buyer'], partyKinds),
  buyerUscc: uscc(['买方信用代码', 'Buyer’s code'], {
    optional: true,
    hint: ['境外买方、自然人不填', 'Not for foreigners and persons'],
  }),
  buyerRegion: region(['买方所在地', 'Buyer’s place'], {
    optional: true,
    hint: ['境外买方不填', 'Not for foreigners'],
  }),
  isForeign: yesNo(['涉外合同', 'With a foreign party']),
  isRelated: yesNo(['关联交易', 'Between related parties']),
  contractFile: files(['合同文本', 'The contract'], {
    accepts: ['pdf', 'docx', 'image'],
    most: 10,
    hint: ['双方签章的全文', 'Complete, signed by both'],
  }),
  declaresNoSecrets: yesNo(['承诺不含国家秘密', 'Holds no state secrets'], {
    hint: ['涉密合同不得在本系统填报', 'Classified contracts must not be filed here'],
  }),
} as const

export const contractFilingSections: readonly {
  title: Words
  fields: readonly (keyof typeof contractFilingFields)[]
}[] = [
  { title: ['合同', 'Contract'], fields: ['title', 'category', 'field', 'property', 'planSource', 'signedOn'] },
  { title: ['金额', 'Amounts'], fields: ['amount', 'nonTechnical', 'paymentMode'] },
  {
    title: ['买方', 'Buyer'],
    fields: ['buyerName', 'buyerKind', 'buyerUscc', 'buyerRegion', 'isForeign', 'isRelated'],
  },
  { title: ['文本与承诺', 'Text and declaration'], fields: ['contractFile', 'declaresNoSecrets'] },
]

interface Term {
  /** null: a draft that is in force on no day. */
  from: DateOnly | null
  days: number
  counted: 'calendar' | 'working'
  /** From this technical amount on, in fen, experts look at it. */
  large?: { from: number; days: number }
  basis: string
}

/** How long a decision may take, from the day of acceptance. */
export const decisionTerms: readonly Term[] = [
  { from: '2000-02-16', days: 30, counted: 'calendar', basis: '国科发政字〔2000〕063号' },
  {
    from: null,
    days: 15,
    counted: 'working',
    large: { from: 500_000_000, days: 30 },
    basis: '技术合同认定登记管理办法（2024年征求意见稿）',
  },
]

const termOn = (day: DateOnly): Term =>
  decisionTerms.findLast(({ from }) => from !== null && from <= day) ?? (decisionTerms[0] as Term)

/** A term that ends on a day off ends on the next working day. */
export function decisionDue(acceptedOn: DateOnly, technicalAmount: number): DateOnly {
  const { days, counted, large } = termOn(acceptedOn)
  const length = large && technicalAmount >= large.from ? large.days : days
  return counted === 'working' ? addWorkingDays(acceptedOn, length) : addWorkingDays(addDays(acceptedOn, length), 0)
}

/** Calendar days within which a party may object to a decision. */
export const objectionTerm = { days: 60, basis: '行政复议法（2017年修正）第九条' } as const
