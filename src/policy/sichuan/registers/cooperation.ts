// Cooperation that was agreed: with Chongqing, other regions, other countries, universities, the armed forces' industry.
import { contractFields } from '#policy/national/registers/official-codes.ts'
import { defineRegister } from '#rules/define-register.ts'
import { choice, day, money, region, text, uscc } from '#rules/field.ts'

export const cooperation = defineRegister({
  id: 'cooperation',
  title: ['科技合作', 'Cooperation'],
  entry: ['合作事项', 'Cooperation'],
  about: [
    '签署的合作协议、联合实验室、创新联盟和联合项目。',
    'Agreements, joint laboratories, alliances and joint projects.',
  ],
  key: { kind: 'number', prefix: 'HZ' },
  fields: {
    title: text(['合作事项', 'Title'], { privacy: 'public', longest: 200 }),
    kind: choice(
      ['合作类型', 'Kind'],
      {
        'sichuan-chongqing': ['川渝协同', 'Sichuan and Chongqing'],
        regional: ['区域合作', 'Other regions'],
        international: ['国际合作', 'International'],
        'hong-kong-macao-taiwan': ['港澳台合作', 'Hong Kong, Macao, Taiwan'],
        university: ['校（院）地合作', 'Universities and academies'],
        'civil-military': ['军民协同', 'Civil-military'],
      },
      { privacy: 'public' },
    ),
    form: choice(
      ['合作形式', 'Form'],
      {
        agreement: ['合作协议', 'Agreement'],
        'joint-laboratory': ['联合实验室', 'Joint laboratory'],
        alliance: ['创新联盟', 'Alliance'],
        'joint-project': ['联合项目', 'Joint project'],
        exchange: ['交流互访', 'Exchange'],
      },
      { privacy: 'public' },
    ),
    ours: text(['我方单位', 'Our side'], { privacy: 'public', longest: 120 }),
    oursUscc: uscc(['我方单位信用代码', 'Our side’s code'], { privacy: 'public', optional: true }),
    partner: text(['合作方', 'Partner'], { privacy: 'public', longest: 200 }),
    partnerPlace: text(['合作方所在国家或地区', 'Partner’s country or region'], {
      privacy: 'public',
      longest: 60,
      optional: true,
    }),
    region: region(['所在地', 'Place'], { privacy: 'public' }),
    field: choice(['技术领域', 'Field'], contractFields, { privacy: 'public', optional: true }),
    signedOn: day(['签署日期', 'Signed on'], { privacy: 'public' }),
    endsOn: day(['有效期至', 'Valid until'], { privacy: 'public', optional: true }),
    amount: money(['合作金额', 'Amount'], { unit: '万元', least: 0, optional: true }),
  },
  common: {
    name: 'title',
    region: 'region',
    happenedOn: 'signedOn',
    amount: 'amount',
    validFrom: 'signedOn',
    validTo: 'endsOn',
  },
  statuses: {
    active: { label: ['执行中', 'Active'] },
    ended: { label: ['已结束', 'Ended'], ends: true },
    terminated: { label: ['已终止', 'Terminated'], ends: true },
  },
  parties: ['oursUscc'],
  search: ['title', 'ours', 'partner'],
  sameWhen: ['title', 'ours', 'partner'],
  ascending: [['signedOn', 'endsOn']],
  columns: ['title', 'kind', 'form', 'ours', 'partner', 'region', 'signedOn', 'endsOn', 'status'],
  keepers: ['planning', 'international', 'civil-military'],
  isKeptByRegions: true,
  isOpen: true,
})
