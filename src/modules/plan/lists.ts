// The lists of a plan: which commitments belong to each, and what its columns say of them.
import type { Facts } from '#modules/notices/contract.ts'
import { documentActionWords, eventRoleWords, quantityWords } from '#reading/fact-words.ts'
import type { CommitmentRow, ListName } from './contract.ts'

interface Column {
  key: string
  title: string
  /** In characters of the page. */
  width: number
  /** What the commitment says; a column without it is filled in by hand. */
  from?: (commitment: CommitmentRow) => string
}

export interface List {
  title: string
  columns: readonly Column[]
  /** Whether the reader's facts put a commitment on the list. */
  includes: (facts: Facts, text: string) => boolean
}

const units = (duty: 'lead' | 'support') => (commitment: CommitmentRow) =>
  commitment.units
    .filter((unit) => unit.duty === duty)
    .map(({ unitName }) => unitName)
    .join('、')
const task: Column = { key: 'task', title: '工作任务', width: 40, from: ({ text }) => text }
const lead: Column = { key: 'lead', title: '牵头单位', width: 14, from: units('lead') }
const support: Column = { key: 'support', title: '配合单位', width: 16, from: units('support') }
const due: Column = { key: 'due', title: '完成时限', width: 12, from: ({ dueOn }) => dueOn ?? '' }
const note: Column = { key: 'note', title: '备注', width: 14, from: ({ note: said }) => said ?? '' }

const isProduced = ({ document }: Facts) =>
  document !== undefined && document.action !== 'implement' && document.action !== 'waive'

/** Words by which a notice marks what it does first or differently. */
const distinctive =
  /首[批届个家次]|率先|先行|试点|探索|示范区|争创国家|特色|揭牌|一廊三带|创新券|“[^”"]{2,12}[”"](行动|计划|模式|改革)/

export const lists: Record<ListName, List> = {
  meetings: {
    title: '重大会议及活动清单',
    columns: [
      { key: 'name', title: '会议（活动）名称', width: 36, from: ({ text }) => text },
      {
        key: 'role',
        title: '承办方式',
        width: 10,
        from: ({ eventRole }) => (eventRole ? eventRoleWords[eventRole] : ''),
      },
      { key: 'time', title: '时间', width: 12 },
      { key: 'place', title: '地点', width: 12 },
      lead,
      support,
      note,
    ],
    includes: ({ kind }) => kind === 'event',
  },
  documents: {
    title: '重要文件清单',
    columns: [
      { key: 'title', title: '文件名称', width: 36, from: ({ document, text }) => document?.title ?? text },
      {
        key: 'action',
        title: '办理方式',
        width: 12,
        from: ({ document }) => (document ? documentActionWords[document.action] : ''),
      },
      { key: 'issuer', title: '印发机关', width: 14 },
      due,
      lead,
      note,
    ],
    includes: isProduced,
  },
  tasks: {
    title: '重点任务清单',
    columns: [
      task,
      {
        key: 'target',
        title: '量化目标',
        width: 14,
        from: ({ quantity }) => (quantity ? quantityWords(quantity) : ''),
      },
      due,
      lead,
      support,
      note,
    ],
    includes: (facts) => facts.kind !== 'ongoing_work' && facts.kind !== 'event' && !isProduced(facts),
  },
  highlights: {
    title: '特色亮点工作清单',
    columns: [task, { key: 'highlight', title: '特色亮点', width: 24 }, due, lead, note],
    includes: (facts, text) => facts.kind !== 'ongoing_work' && distinctive.test(text),
  },
  'ten-matters': {
    title: '十件大事',
    columns: [
      { key: 'matter', title: '事项', width: 36, from: ({ text }) => text },
      { key: 'mark', title: '标志性成果', width: 28 },
      due,
      lead,
      note,
    ],
    includes: () => false,
  },
}
