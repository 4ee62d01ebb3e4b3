// Checks rows of a spreadsheet against the reports they answer: whose they are, whether they still wait, what is missing.
import { sql } from 'kysely'
import type { Context } from '#platform/work/context.ts'
import { reportsOf } from '../report-rows.ts'
import { mayWrite, merged, problemsOf } from '../write-reports.ts'
import type { SheetEntry, SheetProblem } from './read-sheet.ts'
import { idHeader } from './report-columns.ts'

const batch = 2_000

const headers: Record<string, string> = {
  reached: '完成值',
  claimed: '完成比例%',
  narrative: '进展情况',
  problem: '存在问题',
  nextStep: '下一步安排',
  evidence: '佐证材料',
}

export async function checkEntries(
  ctx: Context,
  entries: readonly SheetEntry[],
): Promise<{ ready: SheetEntry[]; problems: SheetProblem[] }> {
  const ready: SheetEntry[] = []
  const problems: SheetProblem[] = []
  for (let from = 0; from < entries.length; from += batch) {
    const some = entries.slice(from, from + batch)
    const rows = await reportsOf(ctx)
      .where(sql<boolean>`report.id = any(${some.map(({ reportId }) => reportId)}::uuid[])`)
      .execute()
    const known = new Map(rows.map((row) => [row.id, row]))
    for (const entry of some) {
      const row = known.get(entry.reportId)
      const about = (message: string) =>
        problems.push({ row: entry.row, column: idHeader, value: row?.part_no ?? '', message })
      if (!row) about('没有这份报告，可能已停止报送')
      else if (!['due', 'draft', 'returned'].includes(row.state)) about('这份报告已经提交，不能再填')
      else if (!mayWrite(ctx, row)) about('这是其他单位的报告，不能代填')
      else {
        const found = problemsOf(row, merged(row, entry.fields))
        if (found.length === 0) ready.push(entry)
        for (const { path, message } of found)
          problems.push({ row: entry.row, column: headers[path] ?? path, value: row.part_no, message })
      }
    }
  }
  return { ready, problems }
}
