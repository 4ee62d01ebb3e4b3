import { casesOf, wan } from '#rules/case.ts'
import { provincialKeyLaboratory2022 } from './establishment-2022.ts'
import { keyLaboratoryRegrouping2022 } from './regrouping-2022.ts'

const unit = {
  laboratory: '先进航空发动机叶片四川省重点实验室',
  kind: 'enterprise' as const,
  direction: '单晶叶片制造',
  director: '孙某',
  name: '四川某某航发有限公司',
  uscc: '91110000802100433B',
  region: '510113',
  runningSince: '2019-01-10',
  area: 1500,
  equipment: wan(2500),
  fixedStaff: 30,
  seniorStaff: 16,
  projects: 5,
  isBarred: false,
  isDishonest: false,
  hasNoSecrets: true,
  meetsCall: undefined,
}

const sound = { on: '2022-09-01', facts: unit }
const ofDiscipline = {
  kind: 'discipline' as const,
  area: 100,
  equipment: 0,
  fixedStaff: 3,
  seniorStaff: 0,
  projects: 0,
}

export const establishment = casesOf(provincialKeyLaboratory2022, sound, [
  { says: '企业类，各项条件超过下限' },
  { says: '运行恰满两年', change: { runningSince: '2020-09-01' } },
  { says: '运行差一天满两年', change: { runningSince: '2020-09-02' }, fails: ['running'] },
  { says: '闰日开始运行，2022-02-28 恰满两年', on: '2022-02-28', change: { runningSince: '2020-02-28' } },
  { says: '面积恰好 1000㎡', change: { area: 1000 } },
  { says: '面积 999㎡', change: { area: 999 }, fails: ['area'] },
  { says: '设备恰好 1000 万元', change: { equipment: wan(1000) } },
  { says: '设备差一分不到 1000 万元', change: { equipment: wan(1000) - 1 }, fails: ['equipment'] },
  { says: '固定人员恰好 15 人，硕士或副高 5 人恰好三分之一', change: { fixedStaff: 15, seniorStaff: 5 } },
  { says: '固定人员 14 人', change: { fixedStaff: 14, seniorStaff: 10 }, fails: ['fixed-staff'] },
  { says: '16 人中硕士或副高 5 人，不到三分之一', change: { fixedStaff: 16, seniorStaff: 5 }, fails: ['senior-share'] },
  { says: '近三年省级项目恰好 3 项', change: { projects: 3 } },
  { says: '近三年省级项目 2 项', change: { projects: 2 }, fails: ['projects'] },
  { says: '学科类：数值不适用，专家核查符合通知', change: { ...ofDiscipline, meetsCall: true } },
  { says: '学科类：专家核查不符合', change: { ...ofDiscipline, meetsCall: false }, fails: ['meets-call'] },
  { says: '学科类：专家尚未核查', change: ofDiscipline, unknown: ['meets-call'] },
  { says: '处于失信惩戒期', change: { isBarred: true }, fails: ['not-barred'] },
  { says: '列入严重失信名单', change: { isDishonest: true }, fails: ['not-dishonest'] },
  { says: '没有作出保密承诺', change: { hasNoSecrets: false }, fails: ['no-secrets'] },
  { says: '面积未填', change: { area: undefined }, unknown: ['area'] },
])

const kept = {
  on: '2024-03-01',
  facts: {
    ...unit,
    batch: '2024年第一批',
    way: 'keep' as const,
    mergesInto: undefined,
    hostsAgree: undefined,
    closesOn: undefined,
    hasClosingPlan: undefined,
    lastGrade: 'good' as const,
  },
}
const merged = { way: 'merge' as const, mergesInto: '航空动力四川省重点实验室', hostsAgree: true }
const withdrawn = { way: 'withdraw' as const, closesOn: '2024-12-31', hasClosingPlan: true }

export const regrouping = casesOf(keyLaboratoryRegrouping2022, kept, [
  { says: '保留：评估良好，条件满足' },
  { says: '保留：评估优秀', change: { lastGrade: 'excellent' } },
  { says: '保留：评估合格', change: { lastGrade: 'passed' } },
  { says: '保留：评估不合格', change: { lastGrade: 'failed' }, fails: ['not-failed'] },
  { says: '保留：运行恰满两年', change: { runningSince: '2022-03-01' } },
  { says: '保留：运行不满两年', change: { runningSince: '2022-03-02' }, fails: ['running'] },
  { says: '保留：面积恰好 1000㎡', change: { area: 1000 } },
  { says: '保留：面积 999㎡', change: { area: 999 }, fails: ['area'] },
  { says: '保留：设备恰好 1000 万元', change: { equipment: wan(1000) } },
  { says: '保留：设备不足', change: { equipment: wan(999) }, fails: ['equipment'] },
  { says: '保留：15 人、5 人高级', change: { fixedStaff: 15, seniorStaff: 5 } },
  { says: '保留：14 人', change: { fixedStaff: 14 }, fails: ['fixed-staff'] },
  { says: '保留：高级人员不到三分之一', change: { seniorStaff: 9 }, fails: ['senior-share'] },
  { says: '保留：恰好 3 个省级项目', change: { projects: 3 } },
  { says: '保留：2 个省级项目', change: { projects: 2 }, fails: ['projects'] },
  { says: '保留的学科类：专家核查符合', change: { ...ofDiscipline, meetsCall: true } },
  { says: '保留的学科类：专家核查不符合', change: { ...ofDiscipline, meetsCall: false }, fails: ['meets-call'] },
  { says: '合并：双方同意，不再看条件', change: { ...merged, area: 100, projects: 0, lastGrade: 'failed' } },
  { says: '合并：对方依托单位不同意', change: { ...merged, hostsAgree: false }, fails: ['hosts-agree'] },
  { says: '合并：没有写明并入哪个实验室', change: { ...merged, mergesInto: undefined }, unknown: ['hosts-agree'] },
  { says: '撤销：有处置方案', change: withdrawn },
  { says: '撤销：没有处置方案', change: { ...withdrawn, hasClosingPlan: false }, fails: ['closing-plan'] },
  { says: '撤销：停止运行日期未填', change: { ...withdrawn, closesOn: undefined }, unknown: ['closing-plan'] },
  { says: '依托单位处于失信惩戒期', change: { isBarred: true }, fails: ['not-barred'] },
  { says: '列入严重失信名单', change: { isDishonest: true }, fails: ['not-dishonest'] },
  { says: '没有作出保密承诺', change: { hasNoSecrets: false }, fails: ['no-secrets'] },
  { says: '2025-11-02 仍按旧办法', on: '2025-11-02' },
])
