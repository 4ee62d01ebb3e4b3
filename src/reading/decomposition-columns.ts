// The columns of the breakdown of a notice as a spreadsheet: what is read is filled in, the rest is left to people.
import type { CellValue, Column } from '#platform/xlsx/write-workbook.ts'
import type { DecompositionRow } from './decomposition-rows.ts'
import { kindWords } from './fact-words.ts'

/** The columns of the usual 任务分解表; those without a key are filled in by hand. */
export const decompositionColumns: readonly (Column & { key?: keyof DecompositionRow })[] = [
  { key: 'no', header: '序号', type: 'number', width: 6 },
  { key: 'system', header: '体系', width: 16 },
  { key: 'item', header: '条目', width: 20 },
  { key: 'task', header: '任务', width: 44 },
  { key: 'kind', header: '类别', width: 10, choices: Object.values(kindWords) },
  { key: 'quantity', header: '量化目标', width: 14 },
  { key: 'value', header: '目标值', type: 'number', width: 10 },
  { key: 'unit', header: '计量单位', width: 10 },
  { key: 'document', header: '文件', width: 28 },
  { key: 'documentAction', header: '文件办理', width: 12 },
  { key: 'event', header: '会议活动', width: 12 },
  { key: 'due', header: '完成时限', type: 'day', width: 12 },
  { key: 'lead', header: '牵头单位', width: 16 },
  { key: 'support', header: '配合单位', width: 20 },
  { header: '责任领导', width: 10 },
  { header: '联系人', width: 10 },
  { key: 'places', header: '地区', width: 14 },
  { key: 'original', header: '原文', width: 50 },
  { key: 'confidence', header: '可信度', type: 'number', format: '0%', width: 8 },
  { key: 'id', header: '任务标识', isHidden: true },
]

export const decompositionCells = (row: DecompositionRow): CellValue[] =>
  decompositionColumns.map(({ key }) => (key === undefined || row[key] === '' ? null : row[key]))
