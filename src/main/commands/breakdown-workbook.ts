// Writes the breakdown of a notice as a workbook: tasks, headline targets, suspects.
import { type Sheet, writeWorkbook } from '#platform/xlsx/write-workbook.ts'
import type { Reading } from '#reading/contract.ts'
import { decompositionCells, decompositionColumns } from '#reading/decomposition-columns.ts'
import { decompositionRows, noticeName } from '#reading/decomposition-rows.ts'
import { quantityWords } from '#reading/fact-words.ts'

export async function breakdownWorkbook(text: string, reading: Reading): Promise<Uint8Array> {
  const tasks: Sheet = {
    name: '任务分解表',
    title: `${noticeName(reading)}任务分解表`,
    columns: decompositionColumns,
    rows: decompositionRows(text, reading).map(decompositionCells),
  }
  return await writeWorkbook([tasks, targetSheet(reading), suspectSheet(reading)])
}

const targetSheet = ({ headlineTargets }: Reading): Sheet => ({
  name: '主要指标',
  columns: [
    { header: '序号', type: 'number', width: 6 },
    { header: '指标', width: 36 },
    { header: '目标', width: 18 },
    { header: '目标值', type: 'number', width: 12 },
    { header: '计量单位', width: 10 },
    { header: '完成时限', type: 'day', width: 14 },
  ],
  rows: headlineTargets.map((target, index) => [
    index + 1,
    target.indicator,
    quantityWords(target),
    target.value,
    target.unit,
    target.deadline ?? null,
  ]),
})

const suspectSheet = ({ suspects }: Reading): Sheet => ({
  name: '疑点',
  columns: [
    { header: '序号', type: 'number', width: 6 },
    { header: '原文', width: 30 },
    { header: '建议', width: 30 },
    { header: '说明', width: 50 },
    { header: '可信度', type: 'number', format: '0%', width: 8 },
    { header: '位置', type: 'number', width: 8 },
  ],
  rows: suspects.map((suspect, index) => [
    index + 1,
    suspect.text,
    suspect.suggestion,
    suspect.why,
    suspect.confidence,
    suspect.start,
  ]),
})
