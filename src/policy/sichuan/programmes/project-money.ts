// Money of research projects by 国办发〔2021〕32号: three subjects with falling shares of indirect costs, or a lump sum.
import type { LumpSum, ThreeSubjects } from '#rules/money-rule.ts'

const decree = '国办发〔2021〕32号'

export const threeSubjects: ThreeSubjects = {
  way: 'three-subjects',
  basis: decree,
  subjects: [
    { id: 'equipment', title: ['设备费', 'Equipment'] },
    { id: 'business', title: ['业务费', 'Business'] },
    { id: 'labour', title: ['劳务费', 'Labour'] },
  ],
  detailAbove: 50_000_000,
  indirect: [
    { upTo: 500_000_000, share: 0.3 },
    { upTo: 1_000_000_000, share: 0.25 },
    { upTo: null, share: 0.2 },
  ],
  indirectTheory: 0.6,
  payWithin: { days: 30, basis: decree },
}

export const lumpSum: LumpSum = {
  way: 'lump-sum',
  basis: decree,
  prohibited: [
    ['与项目研究无关的支出', 'Anything unrelated to the project'],
    ['罚款、捐赠、赞助、投资、偿还债务', 'Fines, gifts, sponsorship, investments, debts'],
    ['国家禁止列支的其他支出', 'Whatever else the State forbids'],
  ],
  statement: [
    '承诺遵守科研伦理和学术诚信，经费全部用于与本项目研究工作相关的支出',
    'All money is spent on this project, and research ethics are observed',
  ],
}
