// Shows a reading as a person reads it: header, targets, systems, items, commitments, and last what looks wrong.
import { padText, textWidth } from '#kernel/text-width.ts'
import type { ReadItem, Reading, Suspect } from '#reading/contract.ts'
import { countKinds, type DecompositionRow, decompositionRows, itemName } from '#reading/decomposition-rows.ts'
import { quantityWords } from '#reading/fact-words.ts'
import type { Ink } from './ink.ts'

export function readingTree(text: string, reading: Reading, ink: Ink): string {
  const rows = decompositionRows(text, reading)
  const parts = [
    headerLines(reading, ink),
    targetLines(reading, ink),
    ...planLines(reading.items, rows, ink),
    suspectLines(text, reading.suspects, ink),
    countLines(reading, rows, ink),
  ]
  return parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')
}

/** `主送  各市（州）科技局`, labels in one column. */
function labelled(pairs: readonly (readonly [string, string | null | undefined])[], ink: Ink): string[] {
  const present = pairs.filter(([, value]) => value)
  const width = Math.max(0, ...present.map(([label]) => textWidth(label)))
  return present.map(([label, value]) => `${ink.dim(padText(label, width))}  ${value}`)
}

function headerLines({ header }: Reading, ink: Ink): string[] {
  const signed = [header.signer, header.date?.raw].filter((part) => part).join('  ')
  return [
    ink.bold(header.title ?? '（没有标题）'),
    ...labelled(
      [
        ['发文机关', header.issuer],
        ['发文字号', header.docNumber],
        ['计划年度', header.planYear?.toString()],
        ['主送', header.addressees.join('，')],
        ['署名', signed],
        ['附件', header.annexes.join('；')],
      ],
      ink,
    ),
  ]
}

function targetLines({ headlineTargets }: Reading, ink: Ink): string[] {
  if (headlineTargets.length === 0) return []
  const pairs = headlineTargets.map(
    (target) => [`  ${target.indicator}`, [quantityWords(target), target.deadline].filter(Boolean).join('  ')] as const,
  )
  return [ink.bold(`主要指标（${headlineTargets.length}）`), ...labelled(pairs, ink)]
}

/** One block for each system, in the order of the text. */
function planLines(items: readonly ReadItem[], rows: readonly DecompositionRow[], ink: Ink): string[][] {
  const kindWidth = Math.max(0, ...rows.map(({ kind }) => textWidth(kind)))
  const blocks: string[][] = []
  let system: string | null | undefined
  let next = 0
  for (const item of items) {
    const count = item.sentences.reduce((sum, sentence) => sum + sentence.commitments.length, 0)
    const lines = itemLines(item, rows.slice(next, next + count), kindWidth, ink)
    next += count
    if (system !== item.system || blocks.length === 0)
      blocks.push([...(item.system ? [ink.bold(ink.cyan(item.system))] : []), ...lines])
    else blocks.at(-1)?.push(...lines)
    system = item.system
  }
  return blocks
}

function itemLines(item: ReadItem, rows: readonly DecompositionRow[], kindWidth: number, ink: Ink): string[] {
  const { lead = [], support = [] } = item.responsible ?? {}
  const duties = [
    lead.length > 0 ? `牵头 ${lead.join('、')}` : '',
    support.length > 0 ? `配合 ${support.join('、')}` : '',
    item.deadline ? `时限 ${item.deadline.raw}` : '',
  ].filter(Boolean)
  return [
    `  ${ink.bold(itemName(item))}  ${ink.dim(`${rows.length} 条`)}`,
    ...(duties.length > 0 ? [`    ${ink.dim(duties.join(' · '))}`] : []),
    ...rows.flatMap((row) => commitmentLines(row, kindWidth, ink)),
  ]
}

function commitmentLines(row: DecompositionRow, kindWidth: number, ink: Ink): string[] {
  const facts = [
    row.quantity && `目标 ${row.quantity}`,
    row.due && `时限 ${row.due}`,
    row.documentAction && `文件 ${row.documentAction}${row.task.includes(row.document) ? '' : row.document}`,
    row.event && `活动 ${row.event}`,
    row.places && `地区 ${row.places}`,
  ].filter(Boolean)
  const margin = ' '.repeat(4 + kindWidth + 2)
  return [
    `    ${ink.cyan(padText(row.kind, kindWidth))}  ${row.task}`,
    ...(facts.length > 0 ? [margin + ink.dim(facts.join(' · '))] : []),
  ]
}

function suspectLines(text: string, suspects: readonly Suspect[], ink: Ink): string[] {
  if (suspects.length === 0) return []
  return [
    ink.bold(ink.yellow(`疑点（${suspects.length}）`)),
    ...suspects.map((suspect) => {
      const line = text.slice(0, suspect.start).split('\n').length
      const change = suspect.suggestion === null ? '' : ` → “${suspect.suggestion}”`
      return `  第 ${line} 行  ${ink.yellow(`“${suspect.text.replaceAll('\n', '⏎')}”${change}`)}  ${ink.dim(suspect.why)}`
    }),
  ]
}

function countLines({ items, ledger, suspects }: Reading, rows: readonly DecompositionRow[], ink: Ink): string[] {
  const kinds = countKinds(rows).map(({ kind, count }) => `${kind} ${count}`)
  return [
    ink.bold(`共 ${items.length} 个条目，${rows.length} 条任务，${suspects.length} 处疑点`),
    ...(kinds.length > 0 ? [`  ${kinds.join(' · ')}`] : []),
    ink.dim(
      `  ${ledger.sentences} 句 = 任务 ${ledger.commitment} + 背景 ${ledger.context}，未落实 ${ledger.unaccounted}`,
    ),
  ]
}
