// The proposal form of the natural science fund: project, lead, members, statements.
import { integritySection, secrecySection, unitFields } from '#policy/national/programmes/applicant-sections.ts'
import { isIn, not } from '#rules/condition.ts'
import { choice, day, money, personId, table, text, yesNo } from '#rules/field.ts'
import { section } from '#rules/form.ts'

export const form = {
  project: section(['项目', 'Project'], {
    title: text(['项目名称', 'Title'], { longest: 60 }),
    type: choice(['项目类型', 'Type'], {
      general: ['面上项目', 'General'],
      youth: ['青年项目', 'Youth'],
      distinguished: ['杰出青年项目', 'Distinguished youth'],
      group: ['创新研究群体', 'Research group'],
      key: ['重点项目', 'Key'],
    }),
    discipline: text(['国家自然科学基金申请代码', 'NSFC code'], {
      longest: 10,
      pattern: {
        source: '[A-HTL]\\d{2,6}',
        says: ['申请代码应为字母加数字，如 F0301', 'A letter and digits, like F0301'],
      },
    }),
    grant: money(['申请经费', 'Grant applied for'], { unit: '万元', least: 0 }),
  }),
  host: section(['依托单位', 'Host'], unitFields, 'register'),
  lead: section(['负责人', 'Lead'], {
    lead: text(['姓名', 'Name'], { longest: 60 }),
    leadId: personId(['身份证件号码', 'Identity number'], { privacy: 'sensitive', optional: true }),
    birthday: day(['出生日期', 'Birthday'], { privacy: 'personal' }),
    gender: choice(['性别', 'Gender'], { man: ['男', 'Man'], woman: ['女', 'Woman'] }, { privacy: 'personal' }),
    avoid: table(
      ['申请回避的专家', 'Experts to be kept away'],
      { name: text(['姓名', 'Name']), unit: text(['单位', 'Unit']) },
      { optional: true, most: 10 },
    ),
  }),
  team: section(['研究团队', 'Team'], {
    members: table(
      ['骨干成员', 'Members'],
      {
        name: text(['姓名', 'Name']),
        unit: text(['单位', 'Unit']),
        title: text(['职称', 'Title'], { optional: true }),
      },
      // A group without members is refused by its rule, not by the form.
      { optional: true, most: 30, shownWhen: not(isIn('type', ['distinguished'])) },
    ),
  }),
  statements: section(['承诺', 'Statements'], {
    hasStatement: yesNo(['已签署经费包干制承诺书', 'Lump-sum statement signed']),
    isEthical: yesNo(['已通过伦理审查或不涉及', 'Ethics approved, or not needed']),
  }),
  integrity: integritySection,
  secrecy: secrecySection,
}
