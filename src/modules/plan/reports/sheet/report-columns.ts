// The spreadsheet of reports: what stands in each column, and which a person fills in.
import { periodInChinese } from '#kernel/period.ts'
import type { CellValue, Column } from '#platform/xlsx/write-workbook.ts'
import type { Report, ReportFields } from '../../contract.ts'

export interface ReportColumn extends Column {
  from: (report: Report) => CellValue
  /** What a filled-in cell says; a string says what is wrong with it. */
  read?: (cell: string) => ReportFields | string
}

export const idHeader = '报告标识'

const words =
  (field: 'narrative' | 'problem' | 'nextStep') =>
  (cell: string): ReportFields | string =>
    cell.length > 2_000 ? '超过 2000 字，请缩短' : { [field]: cell === '' ? null : cell }

function figure(field: 'reached' | 'claimed') {
  return (cell: string): ReportFields | string => {
    if (cell === '') return {}
    const value = Number(cell.replaceAll(/[,，%\s]/g, ''))
    return Number.isFinite(value) ? { [field]: value } : '不是数字'
  }
}

export const reportColumns: readonly ReportColumn[] = [
  { header: '序号', width: 10, from: ({ partNo }) => partNo },
  { header: '任务', width: 46, from: ({ partTitle }) => partTitle },
  { header: '责任单位', width: 20, from: ({ unitName }) => unitName },
  { header: '期次', width: 12, from: ({ period }) => periodInChinese(period) },
  { header: '报送截止', width: 12, type: 'day', from: ({ dueOn }) => dueOn },
  {
    header: '量化目标',
    width: 14,
    from: ({ target }) => (target ? `${target.value}${target.unit}` : null),
  },
  { header: '系统数', width: 10, type: 'number', from: ({ computed }) => computed },
  { header: '上期完成值', width: 12, type: 'number', from: ({ last }) => last?.reached ?? last?.claimed ?? null },
  {
    header: '完成值',
    width: 12,
    type: 'number',
    from: ({ reached, target }) => (target ? reached : null),
    read: figure('reached'),
  },
  {
    header: '完成比例%',
    width: 12,
    type: 'number',
    from: ({ claimed, target }) => (target ? null : claimed),
    read: figure('claimed'),
  },
  { header: '进展情况', width: 50, from: ({ narrative }) => narrative, read: words('narrative') },
  { header: '存在问题', width: 30, from: ({ problem }) => problem, read: words('problem') },
  { header: '下一步安排', width: 30, from: ({ nextStep }) => nextStep, read: words('nextStep') },
  { header: idHeader, isHidden: true, from: ({ id }) => id },
]
