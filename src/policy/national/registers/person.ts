// Experts, envoys, foreign experts, talents and teams: who they are and what they may be asked for.

import { is, isIn } from '#rules/condition.ts'
import { defineRegister } from '#rules/define-register.ts'
import { choice, day, personId, phone, region, table, text, uscc } from '#rules/field.ts'

const ofOne = isIn('kind', ['expert', 'envoy', 'talent', 'foreign-expert'])
const fromChina = isIn('kind', ['expert', 'envoy', 'talent'])

export const person = defineRegister({
  id: 'person',
  title: ['人才名录', 'People'],
  entry: ['人才', 'Person or team'],
  about: [
    '科技专家、科技特派员、外国专家、科技人才和创新团队；证件号码加密显示，查看留痕。',
    'Experts, envoys, foreign experts, talents and teams; identity numbers are masked and reading them leaves a trace.',
  ],
  basis: '个人信息保护法第十三条、第二十八条',
  key: { kind: 'person', field: 'personId', prefix: 'RC' },
  fields: {
    kind: choice(
      ['类别', 'Kind'],
      {
        expert: ['科技专家', 'Expert'],
        envoy: ['科技特派员', 'Technology envoy'],
        'foreign-expert': ['外国专家', 'Foreign expert'],
        talent: ['科技人才', 'Talent'],
        team: ['创新团队', 'Team'],
      },
      { privacy: 'public' },
    ),
    name: text(['姓名或团队名称', 'Name'], { privacy: 'public', longest: 60 }),
    personId: personId(['身份证件号码', 'Identity number'], {
      privacy: 'sensitive',
      shownWhen: fromChina,
      optional: true,
    }),
    passport: text(['护照号码', 'Passport'], {
      privacy: 'sensitive',
      shownWhen: is('kind', 'foreign-expert'),
      optional: true,
      longest: 20,
      pattern: {
        source: '[A-Z0-9]{5,20}',
        says: ['护照号码由大写字母和数字组成', 'A passport number has capitals and digits'],
      },
    }),
    gender: choice(
      ['性别', 'Gender'],
      { male: ['男', 'Male'], female: ['女', 'Female'] },
      { privacy: 'personal', shownWhen: ofOne, optional: true },
    ),
    bornOn: day(['出生日期', 'Born on'], { privacy: 'personal', shownWhen: ofOne, optional: true }),
    nationality: text(['国籍', 'Nationality'], {
      shownWhen: is('kind', 'foreign-expert'),
      optional: true,
      longest: 40,
    }),
    employer: text(['工作单位', 'Employer'], { privacy: 'public', longest: 120, optional: true }),
    employerUscc: uscc(['工作单位信用代码', 'Employer’s code'], { optional: true }),
    region: region(['服务或工作地', 'Place of work'], { privacy: 'public', optional: true }),
    title: choice(
      ['职称', 'Title'],
      {
        senior: ['正高级', 'Senior'],
        'associate-senior': ['副高级', 'Associate senior'],
        intermediate: ['中级', 'Intermediate'],
        junior: ['初级', 'Junior'],
        none: ['无', 'None'],
      },
      { privacy: 'public', shownWhen: ofOne, optional: true },
    ),
    degree: choice(
      ['学位', 'Degree'],
      {
        doctor: ['博士', 'Doctor'],
        master: ['硕士', 'Master'],
        bachelor: ['学士', 'Bachelor'],
        other: ['其他', 'Other'],
      },
      { shownWhen: ofOne, optional: true },
    ),
    discipline: text(['学科', 'Discipline'], {
      privacy: 'public',
      longest: 60,
      optional: true,
      hint: ['按 GB/T 13745 一级学科', 'First level of GB/T 13745'],
    }),
    speciality: text(['专业方向', 'Speciality'], { privacy: 'public', longest: 200, optional: true }),
    permitNo: text(['工作许可证号', 'Work permit'], {
      privacy: 'personal',
      shownWhen: is('kind', 'foreign-expert'),
      optional: true,
      longest: 30,
    }),
    permitClass: choice(
      ['许可类别', 'Permit class'],
      { A: ['A 类（高端人才）', 'A'], B: ['B 类（专业人才）', 'B'], C: ['C 类（其他人员）', 'C'] },
      { shownWhen: is('kind', 'foreign-expert'), optional: true },
    ),
    members: table(
      ['团队成员', 'Members'],
      { name: text(['姓名', 'Name'], { longest: 60 }), employer: text(['工作单位', 'Employer'], { longest: 120 }) },
      { privacy: 'personal', shownWhen: is('kind', 'team'), optional: true, most: 100 },
    ),
    admittedOn: day(['入库或选派日期', 'Admitted on'], { privacy: 'public', optional: true }),
    validTo: day(['有效期至', 'Valid until'], { privacy: 'public', optional: true }),
    phone: phone(['联系电话', 'Telephone'], { privacy: 'personal', optional: true }),
  },
  common: { name: 'name', region: 'region', happenedOn: 'admittedOn', validFrom: 'admittedOn', validTo: 'validTo' },
  statuses: {
    active: { label: ['在库', 'Active'] },
    suspended: { label: ['暂停', 'Suspended'] },
    left: { label: ['出库', 'Left'], ends: true },
  },
  parties: ['employerUscc'],
  search: ['name', 'employer', 'speciality'],
  sameWhen: ['kind', 'name', 'employer'],
  ascending: [['admittedOn', 'validTo']],
  columns: ['name', 'kind', 'employer', 'title', 'speciality', 'region', 'admittedOn', 'status'],
  headings: {
    name: ['姓名', '专家姓名', '团队名称'],
    personId: ['身份证号', '身份证号码', '证件号码'],
    employer: ['单位', '所在单位'],
  },
  keepers: ['talent', 'foreign-experts', 'rural'],
  isKeptByRegions: true,
  isLasting: true,
  isOpen: true,
})
