// Lays an edited decomposition beside the plan: what differs, and what cannot be understood, by row and column.
import type { ReadSheet } from '#platform/xlsx/read-workbook.ts'
import type { CommitmentRow, DecompositionImport } from '../contract.ts'
import { planErrors } from '../errors.ts'
import { decompositionColumns, idHeader, type UnitsByName, unitNames } from './columns.ts'

type Comparison = Pick<DecompositionImport, 'rows' | 'changes' | 'problems' | 'missing'>

interface Heading {
  row: number
  /** Column of the sheet by header. */
  at: Map<string, number>
}

/** Refuses `sheet-not-a-decomposition`. Cells are compared as words, so that a number typed as text is no difference. */
export function compareDecomposition(
  sheets: readonly ReadSheet[],
  commitments: readonly CommitmentRow[],
  units: UnitsByName,
): Comparison {
  for (const sheet of sheets) {
    const heading = findHeading(sheet)
    if (heading) return compareRows(sheet, heading, commitments, units)
  }
  throw planErrors.refuse('sheet-not-a-decomposition')
}

function findHeading({ rows }: ReadSheet): Heading | undefined {
  for (const { number, cells } of rows.slice(0, 20)) {
    const at = new Map(cells.map(({ column, value }) => [String(value).trim(), column]))
    if (at.has(idHeader) && at.has('牵头单位')) return { row: number, at }
  }
  return undefined
}

function compareRows(
  sheet: ReadSheet,
  { row: headingRow, at }: Heading,
  commitments: readonly CommitmentRow[],
  units: UnitsByName,
): Comparison {
  const byId = new Map(commitments.map((commitment) => [commitment.id, commitment]))
  const seen = new Set<string>()
  const comparison: Comparison = { rows: 0, changes: [], problems: [], missing: 0 }
  for (const { number, cells } of sheet.rows) {
    if (number <= headingRow) continue
    const words = new Map(cells.map(({ column, value }) => [column, String(value).trim()]))
    const cell = (header: string) => words.get(at.get(header) ?? -1) ?? ''
    comparison.rows++
    const problem = (column: string, value: string, message: string) =>
      comparison.problems.push({ row: number, column, value, message })

    const id = cell(idHeader)
    const commitment = byId.get(id)
    if (!commitment) {
      problem(
        idHeader,
        id,
        id === '' ? '没有任务标识，无法对应到计划中的任务；新增任务请在系统中办理' : '计划中没有这个标识的任务',
      )
      continue
    }
    if (seen.has(id)) {
      problem(idHeader, commitment.no, '同一任务出现了两次，只采用第一次')
      continue
    }
    seen.add(id)
    const twice = inBoth(cell('牵头单位'), cell('配合单位'))
    if (twice.length > 0) problem('配合单位', twice.join('、'), '同一单位不能既牵头又配合')
    for (const { header, from, read } of decompositionColumns) {
      if (header === idHeader || !at.has(header) || (twice.length > 0 && /^(牵头|配合)单位$/.test(header))) continue
      const [before, after] = [String(from(commitment) ?? ''), cell(header)]
      if (before === after) continue
      const asked = read?.(after, units) ?? '这一列来自文件原文，不能在表格中修改'
      if (typeof asked === 'string') problem(header, after, asked)
      else comparison.changes.push({ row: number, commitmentId: id, no: commitment.no, column: header, before, after })
    }
  }
  comparison.missing = commitments.length - seen.size
  return comparison
}

function inBoth(lead: string, support: string): string[] {
  const leads = new Set(unitNames(lead))
  return unitNames(support).filter((name) => leads.has(name))
}
