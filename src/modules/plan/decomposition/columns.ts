// The columns of the plan's decomposition (任务分解表): what stands in each, and which of them people may edit and bring back.
import { isDateOnly } from '#kernel/date-only.ts'
import type { CellValue, Column } from '#platform/xlsx/write-workbook.ts'
import { documentActionWords, documentName, eventRoleWords, kindWords, quantityWords } from '#reading/fact-words.ts'
import { readQuantity } from '#reading/read-quantity.ts'
import type { CommitmentRow } from '../contract.ts'
import type { CommitmentEdit } from '../edit-commitment.ts'

/** What a cell of an editable column asks for; a string instead says what is wrong with it. */
export interface Asked {
  edit?: CommitmentEdit
  owners?: { duty: 'lead' | 'support'; unitIds: string[] }
}

/** Unit ids by name and short name. */
export type UnitsByName = ReadonlyMap<string, string>

export interface DecompositionColumn extends Column {
  from: (commitment: CommitmentRow) => CellValue
  /** Left out for what the notice says: such a cell stays as it is. */
  read?: (cell: string, units: UnitsByName) => Asked | string
}

/** Names in one cell, apart by any mark people use. */
export const unitNames = (cell: string): string[] =>
  cell
    .split(/[、，,；;\n]/)
    .map((name) => name.trim())
    .filter(Boolean)

const duties = (duty: 'lead' | 'support') => ({
  from: ({ units }: CommitmentRow) =>
    units
      .filter((unit) => unit.duty === duty)
      .map(({ unitName }) => unitName)
      .join('、') || null,
  read: (cell: string, units: UnitsByName): Asked | string => {
    const names = unitNames(cell)
    const unknown = names.filter((name) => !units.has(name))
    if (unknown.length > 0) return `单位名单中没有“${unknown.join('”“')}”，请写单位全称或简称，用顿号分开`
    return { owners: { duty, unitIds: names.map((name) => units.get(name) ?? '') } }
  },
})

const words = (field: 'responsibleLeader' | 'contact' | 'note', longest: number) => ({
  from: (commitment: CommitmentRow) => commitment[field],
  read: (cell: string): Asked | string =>
    cell.length > longest ? `超过 ${longest} 字，请缩短` : { edit: { [field]: cell === '' ? null : cell } },
})

function readTarget(cell: string): Asked | string {
  if (cell === '') return { edit: { quantity: null } }
  const quantity = readQuantity(cell)
  return quantity ? { edit: { quantity } } : '看不出数量，请写成“1500家以上”“达到1200亿元”这样的形式'
}

function readDue(cell: string): Asked | string {
  if (cell === '') return { edit: { dueOn: null } }
  return isDateOnly(cell) ? { edit: { dueOn: cell } } : '不是日期，请写成 2022-12-31'
}

export const idHeader = '任务标识'

export const decompositionColumns: readonly DecompositionColumn[] = [
  { header: '序号', width: 8, from: ({ no }) => no },
  { header: '体系', width: 16, from: ({ system }) => system },
  { header: '条目', width: 22, from: ({ itemNo, itemTitle }) => (itemTitle ? `${itemNo} ${itemTitle}` : itemNo) },
  { header: '任务', width: 46, from: ({ text }) => text },
  { header: '类别', width: 10, from: ({ kind }) => kindWords[kind] },
  {
    header: '量化目标',
    width: 14,
    from: ({ quantity }) => (quantity ? quantityWords(quantity) : null),
    read: readTarget,
  },
  { header: '文件', width: 28, from: ({ document }) => (document ? documentName(document) : null) },
  { header: '文件办理', width: 12, from: ({ document }) => (document ? documentActionWords[document.action] : null) },
  { header: '会议活动', width: 10, from: ({ eventRole }) => (eventRole ? eventRoleWords[eventRole] : null) },
  { header: '完成时限', width: 12, type: 'day', from: ({ dueOn }) => dueOn, read: readDue },
  { header: '牵头单位', width: 20, ...duties('lead') },
  { header: '配合单位', width: 24, ...duties('support') },
  { header: '责任领导', width: 10, ...words('responsibleLeader', 40) },
  { header: '联系人', width: 14, ...words('contact', 80) },
  { header: '备注', width: 24, ...words('note', 1_000) },
  { header: idHeader, isHidden: true, from: ({ id }) => id },
]
