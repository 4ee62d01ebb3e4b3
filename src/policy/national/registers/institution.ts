// Universities, research institutes and other institutions that do science and technology.
import { defineRegister } from '#rules/define-register.ts'
import { choice, day, number, phone, region, text, uscc, yesNo } from '#rules/field.ts'

export const institution = defineRegister({
  id: 'institution',
  title: ['机构名录', 'Institutions'],
  entry: ['机构', 'Institution'],
  about: [
    '高等学校、科研院所、新型研发机构、医疗卫生和技术转移机构，依登记机关和年度统计。',
    'Universities, institutes, new R&D institutions, hospitals and transfer institutions, by their registration and yearly statistics.',
  ],
  key: { kind: 'uscc', field: 'uscc' },
  fields: {
    uscc: uscc(['统一社会信用代码', 'Unified social credit code'], { privacy: 'public' }),
    name: text(['机构名称', 'Name'], { privacy: 'public', longest: 120 }),
    kind: choice(
      ['机构类型', 'Kind'],
      {
        university: ['高等学校', 'University'],
        'research-institute': ['科研院所', 'Research institute'],
        'new-research': ['新型研发机构', 'New R&D institution'],
        hospital: ['医疗卫生机构', 'Hospital'],
        transfer: ['技术转移机构', 'Technology transfer institution'],
        'other-institution': ['其他事业单位', 'Other institution'],
        association: ['社会团体', 'Association'],
      },
      { privacy: 'public' },
    ),
    affiliation: choice(
      ['隶属关系', 'Affiliation'],
      {
        central: ['中央在川', 'Central, in Sichuan'],
        provincial: ['省属', 'Provincial'],
        municipal: ['市（州）属', 'City or prefecture'],
        private: ['民办', 'Private'],
      },
      { privacy: 'public', optional: true },
    ),
    region: region(['所在地', 'Place'], { privacy: 'public' }),
    foundedOn: day(['成立日期', 'Founded on'], { privacy: 'public', optional: true }),
    field: text(['主要领域', 'Main fields'], { privacy: 'public', longest: 200, optional: true }),
    isTransferDemonstration: yesNo(['技术转移示范机构', 'Transfer demonstration institution'], {
      privacy: 'public',
      optional: true,
    }),
    staff: number(['职工总数', 'Staff'], { unit: '人', least: 0, optional: true }),
    researchers: number(['科研人员', 'Researchers'], { unit: '人', least: 0, optional: true }),
    contact: text(['联系人', 'Contact'], { privacy: 'personal', longest: 60, optional: true }),
    phone: phone(['联系电话', 'Telephone'], { privacy: 'personal', optional: true }),
  },
  common: { name: 'name', region: 'region', happenedOn: 'foundedOn' },
  statuses: {
    active: { label: ['在运行', 'Active'] },
    merged: { label: ['合并', 'Merged'], ends: true },
    closed: { label: ['撤销', 'Closed'], ends: true },
  },
  search: ['name', 'field'],
  sameWhen: ['name', 'region'],
  ascending: [['researchers', 'staff']],
  columns: ['name', 'uscc', 'kind', 'affiliation', 'region', 'researchers', 'status'],
  headings: { name: ['单位名称', '名称'], uscc: ['信用代码', '社会信用代码'], kind: ['单位类型', '类型'] },
  keepers: ['policy', 'basic-research'],
  isKeptByRegions: true,
  isLasting: true,
  isOpen: true,
})
