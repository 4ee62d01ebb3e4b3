// `luoshi read`: reads a notice and shows it, or writes it as JSON, a workbook or a paper.
import { basename, join } from 'node:path'
import { parseArgs } from 'node:util'
import type { FileReading } from '#platform/reader-process/messages.ts'
import { readFileIsolated } from '#platform/reader-process/open-reader.ts'
import { breakdownPaper } from './breakdown-paper.ts'
import { breakdownWorkbook } from './breakdown-workbook.ts'
import { commandErrors } from './errors.ts'
import { inkFor } from './ink.ts'
import { checkOutput, readInput, writeOutput } from './local-files.ts'
import { readingTree } from './reading-tree.ts'

export const help = `用法  luoshi read 文件 [--json | --xlsx 输出 | --docx 输出]

读取通知（docx、pdf、txt、html、xlsx），找出条目、任务、指标、时限和疑点。文件写作 - 时从标准输入读取。

  --json         输出一个 JSON 对象
  --xlsx 输出    写成任务分解表（Excel 工作簿）
  --docx 输出    写成任务分解表（公文格式的 Word 文件）
  --help         显示本说明

Usage  luoshi read FILE [--json | --xlsx OUT | --docx OUT]

Reads a notice (docx, pdf, txt, html, xlsx): items, commitments, targets, deadlines, suspects. FILE - is standard input.

  --json         print one JSON object
  --xlsx OUT     write the breakdown as a workbook
  --docx OUT     write the breakdown as an official paper
  --help         show this page

退出码 / exit codes: 0 完成 done · 2 输入有误 invalid · 3 没有找到 not found · 4 无权限 forbidden · 5 冲突 conflict · 6 暂不可用 unavailable
`

/** `programs` is the folder of the built programs. */
export async function run(args: string[], programs: string): Promise<void> {
  const { file, json, xlsx, docx } = parseReadArguments(args)
  const output = xlsx ?? docx
  if (output) await checkOutput(output, file)
  const read = await readIsolated(file, join(programs, 'reader.js'))
  if (xlsx) return await writeOutput(xlsx, await breakdownWorkbook(read.text, read.reading))
  if (docx) return await writeOutput(docx, await breakdownPaper(read.text, read.reading))
  process.stdout.write(
    json ? `${JSON.stringify(read.reading)}\n` : `${readingTree(read.text, read.reading, inkFor(process.stdout))}\n`,
  )
}

const wrong = (problem: string, problemEn: string) =>
  commandErrors.refuse('arguments-wrong', { command: 'read', problem, problemEn })

function parseReadArguments(args: string[]) {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { json: { type: 'boolean' }, xlsx: { type: 'string' }, docx: { type: 'string' } },
  })
  const [file, ...others] = positionals
  if (!file) throw wrong('没有给出文件', 'no file is given')
  if (others.length > 0) throw wrong(`一次只能读取一个文件（多出 ${others.join(' ')}）`, 'only one file at a time')
  if (Object.keys(values).length > 1)
    throw wrong('--json、--xlsx、--docx 只能选一个', 'choose one of --json, --xlsx, --docx')
  return { file, ...values }
}

const stageWords = { decoding: '解码 / decoding …', reading: '阅读 / reading …' }

async function readIsolated(file: string, entry: string): Promise<FileReading> {
  const bytes = await readInput(file)
  const isShown = process.stderr.isTTY
  const show = (words: string) => isShown && process.stderr.write(`\r\u001b[K${words}`)
  try {
    return await readFileIsolated(bytes, file === '-' ? '' : basename(file), {
      entry,
      onProgress: (stage) => show(stageWords[stage]),
    })
  } finally {
    show('')
  }
}
