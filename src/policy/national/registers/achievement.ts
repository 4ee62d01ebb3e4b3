// Scientific and technological achievements: what was found, how far it is, and whether it went into use.
import { defineRegister } from '#rules/define-register.ts'
import { choice, choices, day, money, number, region, text, uscc, yesNo } from '#rules/field.ts'
import { contractFields } from './official-codes.ts'

export const achievement = defineRegister({
  id: 'achievement',
  title: ['科技成果', 'Achievements'],
  entry: ['科技成果', 'Achievement'],
  about: [
    '登记的科技成果及其评价、转化情况。',
    'Registered achievements, how they were valued and whether they were transferred.',
  ],
  basis: '科技成果登记办法；国办发〔2021〕26号',
  key: { kind: 'code', field: 'number', prefix: 'CG' },
  fields: {
    number: text(['成果登记号', 'Registration number'], { privacy: 'public', longest: 40, optional: true }),
    title: text(['成果名称', 'Title'], { privacy: 'public', longest: 200 }),
    kind: choice(
      ['成果类别', 'Kind'],
      {
        applied: ['应用技术', 'Applied technology'],
        basic: ['基础理论', 'Basic theory'],
        soft: ['软科学', 'Soft science'],
      },
      { privacy: 'public' },
    ),
    field: choice(['技术领域', 'Field'], contractFields, { privacy: 'public', optional: true }),
    holder: text(['第一完成单位', 'First institution'], { privacy: 'public', longest: 120 }),
    holderUscc: uscc(['完成单位信用代码', 'Its code'], { privacy: 'public', optional: true }),
    region: region(['所在地', 'Place'], { privacy: 'public' }),
    authors: text(['主要完成人', 'Authors'], { privacy: 'public', longest: 300, optional: true }),
    registeredOn: day(['登记日期', 'Registered on'], { privacy: 'public' }),
    stage: choice(
      ['成熟程度', 'Stage'],
      {
        early: ['初期阶段', 'Early'],
        middle: ['中期阶段', 'Pilot scale'],
        mature: ['成熟应用', 'In use'],
      },
      { privacy: 'public', optional: true },
    ),
    values: choices(
      ['评价认定的价值', 'Values found'],
      {
        scientific: ['科学价值', 'Scientific'],
        technical: ['技术价值', 'Technical'],
        economic: ['经济价值', 'Economic'],
        social: ['社会价值', 'Social'],
        cultural: ['文化价值', 'Cultural'],
      },
      { privacy: 'public', optional: true, basis: '国办发〔2021〕26号' },
    ),
    evaluatedOn: day(['评价日期', 'Evaluated on'], { privacy: 'public', optional: true }),
    inventionPatents: number(['授权发明专利', 'Invention patents'], {
      privacy: 'public',
      unit: '件',
      least: 0,
      optional: true,
    }),
    isTransferred: yesNo(['已转化', 'Transferred'], { privacy: 'public', optional: true }),
    transferMode: choice(
      ['转化方式', 'Way of transfer'],
      {
        sale: ['转让', 'Sale'],
        licence: ['许可', 'Licence'],
        shares: ['作价投资', 'Shares'],
        own: ['自行实施', 'Own use'],
        joint: ['合作实施', 'Joint use'],
      },
      { privacy: 'public', optional: true },
    ),
    transferAmount: money(['转化金额', 'Transfer amount'], { unit: '万元', least: 0, optional: true }),
    isDemonstrationProject: yesNo(['转移转化示范项目', 'Transfer demonstration project'], {
      privacy: 'public',
      optional: true,
    }),
  },
  common: { name: 'title', region: 'region', happenedOn: 'registeredOn', amount: 'transferAmount' },
  statuses: {
    registered: { label: ['已登记', 'Registered'] },
    withdrawn: { label: ['已撤销', 'Withdrawn'], ends: true },
  },
  parties: ['holderUscc'],
  search: ['title', 'holder'],
  sameWhen: ['title', 'holder'],
  columns: [
    'title',
    'kind',
    'holder',
    'region',
    'field',
    'stage',
    'isTransferred',
    'transferAmount',
    'registeredOn',
    'status',
  ],
  headings: { holder: ['完成单位', '成果完成单位'], title: ['名称', '成果'] },
  keepers: ['transfer'],
  isKeptByRegions: true,
  isOpen: true,
})
