// Reads a filled-in spreadsheet of reports: what each row says, and what could not be understood, by row and column.
import type { ReadSheet } from '#platform/xlsx/read-workbook.ts'
import type { ReportFields, ReportImport } from '../../contract.ts'
import { progressErrors } from '../../errors/progress.ts'
import { idHeader, reportColumns } from './report-columns.ts'

export interface SheetEntry {
  row: number
  reportId: string
  fields: ReportFields
}

export type SheetProblem = ReportImport['problems'][number]

const idPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** Refuses `report-sheet-unknown`. Rows without an id and without words are passed over. */
export function readReportSheet(sheets: readonly ReadSheet[]): { entries: SheetEntry[]; problems: SheetProblem[] } {
  const sheet = sheets.find(({ rows }) => rows.some(({ cells }) => cells.some(({ value }) => value === idHeader)))
  const head = sheet?.rows.find(({ cells }) => cells.some(({ value }) => value === idHeader))
  if (!sheet || !head) throw progressErrors.refuse('report-sheet-unknown')
  const columnAt = new Map(head.cells.map(({ column, value }) => [column, String(value)]))
  const known = new Map(reportColumns.map((column) => [column.header, column]))
  const entries: SheetEntry[] = []
  const problems: SheetProblem[] = []
  const seen = new Set<string>()
  for (const { number: row, cells } of sheet.rows.slice(sheet.rows.indexOf(head) + 1)) {
    const values = new Map(cells.map(({ column, value }) => [columnAt.get(column) ?? '', String(value ?? '').trim()]))
    const reportId = values.get(idHeader) ?? ''
    const isEmpty = [...values.values()].every((value) => value === '')
    if (isEmpty) continue
    if (!idPattern.test(reportId) || seen.has(reportId)) {
      const message = seen.has(reportId) ? '与前面一行重复' : '没有报告标识，请使用导出的表格'
      problems.push({ row, column: idHeader, value: reportId, message })
      continue
    }
    seen.add(reportId)
    let fields: ReportFields = {}
    for (const [header, value] of values) {
      const said = known.get(header)?.read?.(value)
      if (typeof said === 'string') problems.push({ row, column: header, value, message: said })
      else if (said) fields = { ...fields, ...said }
    }
    entries.push({ row, reportId, fields })
  }
  const faulty = new Set(problems.map(({ row }) => row))
  return { entries: entries.filter(({ row }) => !faulty.has(row)), problems }
}
