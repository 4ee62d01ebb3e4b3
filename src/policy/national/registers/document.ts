// Policies and other official documents: planned, drafted, issued, in force until they end.
import { defineRegister } from '#rules/define-register.ts'
import { choice, day, files, text, unit } from '#rules/field.ts'

export const document = defineRegister({
  id: 'document',
  title: ['政策文件', 'Documents'],
  entry: ['文件', 'Document'],
  about: [
    '厅牵头或参与的规划、办法和方案；计划名称与印发名称分别记录。',
    'Plans, measures and schemes; the planned title and the issued one are both kept.',
  ],
  key: { kind: 'code', field: 'docNumber', prefix: 'WJ' },
  fields: {
    title: text(['文件名称', 'Title'], { privacy: 'public', longest: 200 }),
    plannedTitle: text(['计划名称', 'Planned title'], {
      longest: 200,
      optional: true,
      hint: ['与印发名称不同时填写', 'Where it differs from the title'],
    }),
    docNumber: text(['发文字号', 'Number'], { privacy: 'public', longest: 60, optional: true }),
    issuer: text(['发文机关', 'Issuer'], { privacy: 'public', longest: 200, optional: true }),
    kind: choice(
      ['文种', 'Kind'],
      {
        plan: ['规划', 'Plan'],
        scheme: ['方案', 'Scheme'],
        measure: ['办法', 'Measure'],
        opinion: ['意见', 'Opinion'],
        rules: ['细则', 'Rules'],
        notice: ['通知', 'Notice'],
        law: ['法规规章', 'Law'],
        other: ['其他', 'Other'],
      },
      { privacy: 'public' },
    ),
    action: choice(
      ['办理方式', 'Action'],
      {
        issue: ['制定出台', 'Issue'],
        revise: ['修订', 'Revise'],
        joint_issue: ['联合制定', 'Issue jointly'],
        assist_higher: ['配合上级制定', 'Assist a higher level'],
        obtain_higher: ['争取上级出台', 'Obtain from a higher level'],
      },
      { optional: true },
    ),
    division: unit(['主办处室', 'Division'], { optional: true }),
    issuedOn: day(['印发日期', 'Issued on'], { privacy: 'public', optional: true }),
    effectiveOn: day(['施行日期', 'In force from'], { privacy: 'public', optional: true }),
    expiresOn: day(['有效期至', 'In force until'], { privacy: 'public', optional: true }),
    text: files(['文件正文', 'Text'], { accepts: ['pdf', 'docx'], most: 5, optional: true }),
  },
  common: { name: 'title', unit: 'division', happenedOn: 'issuedOn', validFrom: 'effectiveOn', validTo: 'expiresOn' },
  statuses: {
    drafting: { label: ['起草', 'Drafting'] },
    consulting: { label: ['征求意见', 'Under consultation'] },
    review: { label: ['审核', 'Under review'] },
    issued: { label: ['已印发', 'Issued'] },
    abolished: { label: ['废止', 'Abolished'], ends: true },
    dropped: { label: ['不再制定', 'Dropped'], ends: true },
  },
  search: ['title', 'docNumber', 'issuer'],
  sameWhen: ['title', 'issuer'],
  ascending: [
    ['issuedOn', 'effectiveOn'],
    ['effectiveOn', 'expiresOn'],
  ],
  columns: ['title', 'docNumber', 'kind', 'division', 'issuedOn', 'expiresOn', 'status'],
  headings: { docNumber: ['文号'], title: ['名称', '标题'] },
  keepers: ['office', 'policy', 'planning'],
  isOpen: true,
})
