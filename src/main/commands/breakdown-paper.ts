// Writes the breakdown of a notice as a paper to circulate: an overview, the targets, the table lying as its annex.
import { officialDocument } from '#platform/docx/official-document.ts'
import { type Block, heading, paragraph, type TableColumn, table } from '#platform/docx/paper.ts'
import type { Reading } from '#reading/contract.ts'
import { countKinds, type DecompositionRow, decompositionRows, noticeName } from '#reading/decomposition-rows.ts'
import { quantityWords } from '#reading/fact-words.ts'

const columns: readonly (TableColumn & { of: (row: DecompositionRow) => string })[] = [
  { header: '序号', weight: 0.6, align: 'center', of: ({ no }) => String(no) },
  { header: '条目', weight: 1.5, of: ({ item }) => item },
  { header: '任务', weight: 3.7, of: ({ task }) => task },
  { header: '类别', weight: 1, align: 'center', of: ({ kind }) => kind },
  { header: '量化目标', weight: 1.1, align: 'center', of: ({ quantity }) => quantity },
  { header: '完成时限', weight: 1.1, align: 'center', of: ({ due }) => due },
  { header: '牵头单位', weight: 1.1, of: ({ lead }) => lead },
  { header: '配合单位', weight: 1.3, of: ({ support }) => support },
]

export async function breakdownPaper(text: string, reading: Reading): Promise<Uint8Array> {
  const rows = decompositionRows(text, reading)
  const name = `${noticeName(reading)}任务分解表`
  return await officialDocument({
    title: name,
    body: [...overview(reading, rows), ...targets(reading)],
    attachments: [
      {
        title: name,
        isLandscape: true,
        body: [
          table(
            columns,
            rows.map((row) => columns.map(({ of }) => of(row))),
          ),
        ],
      },
    ],
  })
}

function overview(reading: Reading, rows: readonly DecompositionRow[]): Block[] {
  const { docNumber } = reading.header
  const kinds = countKinds(rows).map(({ kind, count }) => `${kind}${count}项`)
  const shares = kinds.length > 0 ? `其中：${kinds.join('，')}。` : ''
  return [
    heading(1, '总体情况'),
    paragraph(
      `为抓好《${noticeName(reading)}》${docNumber ? `（${docNumber}）` : ''}落实，将${reading.items.length}个条目分解为${rows.length}项任务。${shares}各项任务详见附件。`,
    ),
  ]
}

function targets({ headlineTargets }: Reading): Block[] {
  if (headlineTargets.length === 0) return []
  const listed = headlineTargets.map((target, index) => [
    String(index + 1),
    target.indicator,
    quantityWords(target),
    target.deadline ?? '',
  ])
  return [
    heading(1, '主要指标'),
    table(
      [
        { header: '序号', weight: 0.5, align: 'center' },
        { header: '指标', weight: 3 },
        { header: '目标', weight: 1.5, align: 'center' },
        { header: '完成时限', weight: 1.2, align: 'center' },
      ],
      listed,
    ),
  ]
}
