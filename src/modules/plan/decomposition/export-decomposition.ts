// The commitments that a list shows, as a workbook people can filter, fill in and bring back.
import type { Download } from '#kernel/endpoint.ts'
import type { Context } from '#platform/work/context.ts'
import { writeWorkbook } from '#platform/xlsx/write-workbook.ts'
import { allCommitments, type CommitmentQuery } from '../find-commitments.ts'
import { getPlan } from '../find-plans.ts'
import { decompositionColumns } from './columns.ts'

const mediaType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

export async function exportDecomposition(ctx: Context, query: CommitmentQuery): Promise<Download> {
  const { title } = await getPlan(ctx, query)
  const commitments = await allCommitments(ctx, query)
  const content = await writeWorkbook([
    {
      name: '任务分解表',
      title: `${title}任务分解表`,
      columns: decompositionColumns,
      rows: commitments.map((commitment) => decompositionColumns.map(({ from }) => from(commitment))),
    },
  ])
  return { name: `${title}任务分解表.xlsx`, mediaType, content }
}
