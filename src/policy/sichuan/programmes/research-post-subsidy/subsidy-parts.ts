// What both rules on the research post-subsidy share: the base, the progressive payment, what the money is not for.
import { enterpriseFields, formalChecklist } from '#policy/national/programmes/applicant-sections.ts'
import { announced } from '#rules/dated.ts'
import type { Edition } from '#rules/define-programme.ts'
import { files, money, yesNo } from '#rules/field.ts'
import { section } from '#rules/form.ts'
import { paymentOver } from '#rules/payment.ts'
import { progressiveAmount, slicesOf } from '#rules/progressive.ts'
import { lasting, stage, workingDays } from '#rules/stage.ts'

export const company = section(['企业基本信息', 'The enterprise'], enterpriseFields)

export const baseFields = {
  hasClaimed: yesNo(['已按规定申报享受研发费用加计扣除', 'Has claimed the additional deduction']),
  claimedBefore: money(['上一年度加计扣除研发费用', 'Research claimed for deduction, year before'], {
    unit: '万元',
    least: 0,
  }),
  claimed: money(['本年度加计扣除研发费用', 'Research claimed for deduction, this year'], { unit: '万元', least: 0 }),
}

/** Falls when less was claimed than the year before; the subsidy is then nothing. */
export const increase = (facts: { claimed: number; claimedBefore: number }): number =>
  facts.claimed - facts.claimedBefore

export const rates = announced(
  ['当年补助比例（分段超额累退）', 'Rates of the year, progressive and falling'],
  '',
  'rates',
  '补助比例每年公布；2022 年的比例未查到',
)

/** The same money rule under both editions: increment by falling rates, in fen. */
export const paymentBy = (basis: string) =>
  paymentOver(
    { base: section(['研发投入', 'Research'], baseFields) },
    { rates },
  )({
    title: ['研发投入后补助金额', 'Post-subsidy'],
    basis,
    looksAt: ['claimed', 'claimedBefore'],
    of: ({ facts, values }) => progressiveAmount(increase(facts), values.rates),
    slices: ({ facts, values }) => slicesOf(increase(facts), values.rates),
  })

export const subsidyProcedure = {
  id: 'research-post-subsidy',
  serves: [10],
  applicant: 'enterprise',
  produces: 'payment',
  attachments: {
    returns: files(['企业所得税年度纳税申报表及研发费用加计扣除明细表', 'Tax return with the deduction sheet'], {
      accepts: ['pdf', 'xlsx'],
    }),
  },
  stages: [
    stage('call', 'division', { says: ['公布当年补助比例', 'Announces the rates of the year'] }),
    stage('apply', 'applicant'),
    stage('endorse', 'endorsing-unit', { says: ['市（州）科技局审核推荐', 'Checked by the bureau'] }),
    stage('formal-check', 'division', { says: ['与税务数据核对', 'Compared with the tax data'] }),
    stage('decide', 'leadership'),
    stage('public-notice', 'division', {
      clock: lasting(workingDays(5, '厅公示惯例（2023-05-26 至 06-01）', 'reported')),
    }),
    stage('pay', 'division'),
    stage('close', 'division'),
  ],
  sideways: {
    revocation: {
      basis: '川科发〔2022〕2号第31项',
      grounds: [['虚报研发费用，追回资金', 'False research costs; the money is recovered']],
      mark: 'reported',
    },
  },
  checklist: [
    ...formalChecklist,
    { id: 'claimed', question: ['加计扣除数与税务部门数据一致', 'The claimed sum agrees with the tax data'] },
  ],
  money: {
    way: 'subsidy',
    basis: '研发投入后补助办法',
    prohibited: [
      ['罚款', 'Fines'],
      ['捐赠', 'Donations'],
      ['偿还债务', 'Debts'],
      ['在职人员工资', 'Wages of staff in post'],
    ],
    mark: 'reported',
  },
  moves: { indicator: 'research-expenditure', by: 'amount' },
} as const satisfies Partial<Edition>
