// Tables of tasks: rows of cells parted by tabs under a row that names the columns.
import type { Span, View } from '#reading/lines/view.ts'

/** One row as the columns are named; a span is empty where the table has no such column. */
export interface TaskRow {
  number: string
  span: Span
  group: string
  title: Span
  content: Span[]
  lead: Span[]
  support: Span[]
  deadline: Span
}

type Column = 'number' | 'group' | 'title' | 'content' | 'lead' | 'support' | 'deadline' | 'other'

const columnNames: [Column, RegExp][] = [
  ['other', /标识|^目标值$/],
  ['number', /^(序号|编号|项目编号|NO\.?|No\.?|序)$/],
  ['support', /(配合|协同|参与|协办|参加|协助)(单位|部门|处室|科室|责任单位)?/],
  [
    'lead',
    /(牵头|责任|负责|主办|承办|落实|实施|主责|主管|分工)(责任)?(单位|部门|处室|科室|主体)|^(分工|单位|部门|牵头|责任分工|任务分工|职责分工)$/,
  ],
  ['deadline', /(时限|完成时间|时间(节点|安排|进度|要求)|进度安排|期限|完成日期|^时间$|^进度$|起止)/],
  [
    'content',
    /(内容|措施|举措|要求|量化目标|工作目标|任务目标|年度目标|指标|具体任务|具体工作|主要工作|工作安排|目标|成果)/,
  ],
  ['title', /(任务|事项|工作|项目|名称|行动|工程|条目|要点)/],
  ['group', /(类别|类型|领域|分类|板块|方面|环节|维度)/],
]

interface Cell extends Span {
  text: string
}

/** The table whose first row is `paragraphs[from]`; `count` is how many paragraphs it takes, 0 where it is no table of tasks. */
export function readTable(view: View, paragraphs: readonly Span[], from: number): { rows: TaskRow[]; count: number } {
  const table: Cell[][] = []
  for (let index = from; index < paragraphs.length; index++) {
    const paragraph = paragraphs[index]
    if (!paragraph || !view.text.slice(paragraph.start, paragraph.end).includes('\t')) break
    table.push(cellsOf(view, paragraph))
  }
  const columns = nameColumns(table[0] ?? [])
  if (!columns.includes('title') && !columns.includes('content')) return { rows: [], count: 0 }
  const rows: TaskRow[] = []
  let group = ''
  for (const cells of table.slice(1)) {
    const row = readRow(cells, columns, group)
    group = row.group
    const previous = rows.at(-1)
    if (previous && row.number === '' && isEmpty(row.title) && row.content.length > 0) {
      // A merged cell: the row goes on with the task above it.
      previous.content.push(...row.content)
      previous.lead.push(...row.lead)
      previous.support.push(...row.support)
      previous.span.end = row.span.end
    } else if (row.content.length > 0 || !isEmpty(row.title)) rows.push(row)
  }
  return { rows, count: table.length }
}

function cellsOf(view: View, paragraph: Span): Cell[] {
  const cells: Cell[] = []
  let start = paragraph.start
  for (let index = paragraph.start; index <= paragraph.end; index++) {
    if (index < paragraph.end && view.text[index] !== '\t') continue
    cells.push({ start, end: index, text: view.text.slice(start, index) })
    start = index + 1
  }
  return cells
}

function nameColumns(header: readonly Cell[]): Column[] {
  const columns = header.map(({ text }) => columnNames.find(([, name]) => name.test(text))?.[0] ?? 'other')
  // Two columns of tasks: the first names them, the second says them; a lone one holds the task itself.
  const titles = columns.flatMap((column, index) => (column === 'title' ? [index] : []))
  if (titles.length > 1) for (const index of titles.slice(1)) columns[index] = 'content'
  // Beside a column of those who lead, those merely responsible support.
  const leads = columns.map((column, index) => column === 'lead' && /牵头|主办|主责/.test(header[index]?.text ?? ''))
  if (leads.includes(true))
    columns.forEach((column, index) => {
      if (column === 'lead' && !leads[index]) columns[index] = 'support'
    })
  return columns
}

const isEmpty = (span: Span) => span.end <= span.start

function readRow(cells: readonly Cell[], columns: readonly Column[], group: string): TaskRow {
  const at = (column: Column): Cell[] => cells.filter((cell, index) => columns[index] === column && !isEmpty(cell))
  const nowhere = { start: cells[0]?.start ?? 0, end: cells[0]?.start ?? 0 }
  const title = at('title')[0] ?? nowhere
  const content = at('content').filter(
    ({ text }, index, all) => !all.slice(0, index).some((cell) => cell.text.includes(text)),
  )
  const hasContent = columns.includes('content')
  return {
    number: at('number')[0]?.text ?? '',
    span: { start: cells[0]?.start ?? 0, end: cells.at(-1)?.end ?? 0 },
    group: at('group')[0]?.text ?? group,
    title: hasContent ? title : nowhere,
    content: hasContent ? content : at('title'),
    lead: at('lead'),
    support: at('support'),
    deadline: at('deadline')[0] ?? nowhere,
  }
}
