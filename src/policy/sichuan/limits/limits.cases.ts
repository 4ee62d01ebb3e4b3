import { casesOf, wan } from '#rules/case.ts'
import { leadConditions2024 } from './lead-2024.ts'
import { personLimits2023 } from './person-2023.ts'
import { unitLimits2023 } from './unit-topics-2023.ts'

const person = {
  on: '2022-09-01',
  facts: { role: 'lead' as const, newApplications: 1, newAsLead: 1, runningAsLead: 0, leftTeam: false },
}

export const personCases = casesOf(personLimits2023, person, [
  { says: '首次申报，作为负责人' },
  { says: '共 2 项，1 项负责', change: { newApplications: 2 } },
  { says: '共 3 项', change: { newApplications: 3 }, fails: ['new-applications'] },
  { says: '2 项都作为负责人', change: { newApplications: 2, newAsLead: 2 }, fails: ['new-as-lead'] },
  { says: '只作为参与人', change: { role: 'member', newAsLead: 0 } },
  { says: '有在研负责项目，再作负责人', change: { runningAsLead: 1 }, fails: ['running-as-lead'] },
  { says: '有在研负责项目，只作参与人', change: { role: 'member', newAsLead: 0, runningAsLead: 1 } },
  { says: '有两个在研负责项目，再作负责人', change: { runningAsLead: 2 }, fails: ['running-as-lead'] },
  { says: '中途退出在研项目组', change: { leftTeam: true }, fails: ['left-team'] },
  {
    says: '中途退出的参与人也不能再报',
    change: { role: 'member', newAsLead: 0, leftTeam: true },
    fails: ['left-team'],
  },
  {
    says: '两项违反一次说明',
    change: { newApplications: 3, runningAsLead: 1 },
    fails: ['new-applications', 'running-as-lead'],
  },
  { says: '参与 2 项', change: { role: 'member', newApplications: 2, newAsLead: 0 } },
  { says: '首批指南当日', on: '2022-07-20' },
  { says: '在研情况未知', change: { runningAsLead: undefined }, unknown: ['running-as-lead'] },
  { says: '尚无新申报', change: { newApplications: 0, newAsLead: 0 } },
])

const lead = {
  on: '2024-03-01',
  facts: {
    birthday: '1980-05-05',
    title: 'associate' as const,
    degree: 'master' as const,
    worksSince: '2008-07-01',
    isKeyResearch: true,
    grant: wan(200),
    isEnterprise: true,
    isHighTech: true,
    isGazelle: false,
    isTechSme: false,
    isNamedInCall: false,
  },
}
const untitled = { title: 'none' as const, isKeyResearch: false }

export const leadCases = casesOf(leadConditions2024, lead, [
  { says: '副高，200 万元重点研发' },
  { says: '1963-12-31 出生：须晚于当日', change: { birthday: '1963-12-31' }, fails: ['born-after'] },
  { says: '1964-01-01 出生', change: { birthday: '1964-01-01' } },
  { says: '1963-12-30 出生', change: { birthday: '1963-12-30' }, fails: ['born-after'] },
  { says: '中级职称、99 万元', change: { title: 'middle', grant: wan(99) } },
  { says: '中级职称、恰好 100 万元重点研发', change: { title: 'middle', grant: wan(100) }, fails: ['large-grant'] },
  { says: '中级职称、150 万元重点研发', change: { title: 'middle', grant: wan(150) }, fails: ['large-grant'] },
  { says: '中级职称、博士、100 万元重点研发', change: { title: 'middle', degree: 'doctor', grant: wan(100) } },
  { says: '中级职称、200 万元但不是重点研发', change: { title: 'middle', isKeyResearch: false } },
  { says: '无职称硕士，工作恰满两年', change: { ...untitled, worksSince: '2022-03-01' } },
  { says: '无职称硕士，差一天满两年', change: { ...untitled, worksSince: '2022-03-02' }, fails: ['qualified'] },
  { says: '无职称学士，工作恰满五年', change: { ...untitled, degree: 'bachelor', worksSince: '2019-03-01' } },
  {
    says: '无职称学士，不满五年',
    change: { ...untitled, degree: 'bachelor', worksSince: '2019-03-02' },
    fails: ['qualified'],
  },
  { says: '无职称博士，刚毕业', change: { ...untitled, degree: 'doctor', worksSince: undefined } },
  { says: '无职称无学位', change: { ...untitled, degree: 'none' }, fails: ['qualified'] },
  { says: '企业不属于任何一类', change: { isHighTech: false }, fails: ['host-kind'] },
  { says: '瞪羚企业', change: { isHighTech: false, isGazelle: true } },
  { says: '近两年科技型中小企业', change: { isHighTech: false, isTechSme: true } },
  { says: '通知所列其他企业', change: { isHighTech: false, isNamedInCall: true } },
  { says: '高校牵头不看企业类别', change: { isEnterprise: false, isHighTech: false } },
])

const unit = { on: '2022-09-01', call: { quota: 8 }, facts: { kind: 'central' as const, topics: 5, endorsed: 8 } }

export const unitCases = casesOf(unitLimits2023, unit, [
  { says: '部属高校 5 条、推荐恰好 8 项' },
  { says: '部属高校 4 条、推荐 7 项', change: { topics: 4, endorsed: 7 } },
  { says: '部属高校 6 条', change: { topics: 6 }, fails: ['topics'] },
  { says: '推荐 9 项', change: { endorsed: 9 }, fails: ['endorsed'] },
  { says: '国家野外站 3 条', change: { kind: 'national-platform', topics: 3 } },
  { says: '国家野外站 4 条', change: { kind: 'national-platform', topics: 4 }, fails: ['topics'] },
  { says: '省重点实验室 2 条', change: { kind: 'provincial-laboratory', topics: 2 } },
  { says: '省重点实验室 3 条', change: { kind: 'provincial-laboratory', topics: 3 }, fails: ['topics'] },
  { says: '成都市 20 条', change: { kind: 'chengdu', topics: 20 } },
  { says: '成都市 21 条', change: { kind: 'chengdu', topics: 21 }, fails: ['topics'] },
  { says: '其他市（州）10 条', change: { kind: 'city', topics: 10 } },
  { says: '其他市（州）11 条', change: { kind: 'city', topics: 11 }, fails: ['topics'] },
  { says: '其他单位 3 条', change: { kind: 'other', topics: 3 } },
  { says: '其他单位 4 条', change: { kind: 'other', topics: 4 }, fails: ['topics'] },
  { says: '限额没有下达：拒绝判断', call: { quota: undefined }, refused: 'call-data-missing' },
])
