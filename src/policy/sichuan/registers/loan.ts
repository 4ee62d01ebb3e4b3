// Loans to technology firms under the provincial schemes (天府科创贷).
import { defineRegister } from '#rules/define-register.ts'
import { choice, day, money, number, region, text, uscc } from '#rules/field.ts'

export const loan = defineRegister({
  id: 'loan',
  title: ['科技信贷', 'Loans'],
  entry: ['贷款', 'Loan'],
  about: [
    '天府科创贷等科技信贷备案，金额和利率不公开到单笔。',
    'Loans filed under the schemes; amounts and rates of single loans are not published.',
  ],
  basis: '川财教〔2020〕78号',
  key: { kind: 'code', field: 'number', prefix: 'DK' },
  fields: {
    number: text(['备案编号', 'Number'], { longest: 40, optional: true }),
    product: choice(
      ['产品', 'Product'],
      { 'tianfu-loan': ['天府科创贷', 'Tianfu technology loan'], other: ['其他科技贷款', 'Other'] },
      { privacy: 'public' },
    ),
    borrower: text(['借款企业', 'Borrower'], { privacy: 'public', longest: 120 }),
    borrowerUscc: uscc(['借款企业信用代码', 'Borrower’s code'], { privacy: 'public' }),
    region: region(['所在地', 'Place'], { privacy: 'public' }),
    bank: text(['合作银行', 'Bank'], { privacy: 'public', longest: 60 }),
    mode: choice(
      ['合作模式', 'Mode'],
      {
        bank: ['银行＋财政', 'Bank and fund'],
        guarantee: ['银行＋担保＋财政', 'With a guarantee'],
        insurance: ['银行＋保险＋财政', 'With insurance'],
      },
      { privacy: 'public' },
    ),
    security: choice(
      ['担保方式', 'Security'],
      {
        'intellectual-property': ['知识产权质押', 'Intellectual property'],
        shares: ['股权质押', 'Shares'],
        credit: ['信用', 'None'],
      },
      { privacy: 'public' },
    ),
    amount: money(['贷款金额', 'Amount'], { unit: '万元', least: 0 }),
    rate: number(['年利率', 'Yearly rate'], { unit: '%', decimals: 4, least: 0, most: 36, optional: true }),
    lentOn: day(['放款日期', 'Lent on'], { privacy: 'public' }),
    dueOn: day(['到期日期', 'Due on'], { privacy: 'public' }),
    repaidOn: day(['还款日期', 'Repaid on'], { optional: true }),
    subsidy: money(['补贴金额', 'Subsidy'], { unit: '万元', least: 0, optional: true }),
  },
  common: {
    name: 'borrower',
    region: 'region',
    happenedOn: 'lentOn',
    amount: 'amount',
    validFrom: 'lentOn',
    validTo: 'dueOn',
  },
  statuses: {
    active: { label: ['存续', 'Running'] },
    repaid: { label: ['已还清', 'Repaid'], ends: true },
    overdue: { label: ['逾期', 'Overdue'] },
    compensated: { label: ['已代偿', 'Compensated'], ends: true },
  },
  parties: ['borrowerUscc'],
  search: ['borrower', 'bank'],
  sameWhen: ['borrowerUscc', 'bank', 'lentOn', 'amount'],
  ascending: [
    ['lentOn', 'dueOn'],
    ['lentOn', 'repaidOn'],
  ],
  columns: ['borrower', 'product', 'bank', 'mode', 'security', 'amount', 'region', 'lentOn', 'dueOn', 'status'],
  headings: { borrower: ['企业名称', '借款人'], bank: ['放款银行', '贷款银行'] },
  keepers: ['resources'],
})
