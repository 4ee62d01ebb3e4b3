// `luoshi import REGISTER FILE`: checks a table against a register and writes it, whole or not at all.
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { parseArgs } from 'node:util'
import { type ImportRun, registers } from '#modules/registers/contract.ts'
import { getRegister, runImport } from '#modules/registers/index.ts'
import { openTableReader } from '#platform/reader-process/open-table-reader.ts'
import { commandErrors } from './errors.ts'
import { inkFor } from './ink.ts'
import { refusalFor } from './local-files.ts'
import { openRecords, recordsHelp } from './records.ts'

export const help = `用法 / usage  luoshi import 名录 文件 [--dry-run] [--accept] [--skip] [--data 目录] [--json]

  把 xlsx 或 csv 表格导入名录：先逐行检查，没有问题才一次写入。
  Imports a table (xlsx or csv): every row is checked first, then all are written at once.

  --dry-run   只检查，不写入 / check only
  --accept    疑问中的内容都确认无误 / questions are answered: meant as they stand
  --skip      跳过有问题的行，写入其余 / leave out rows with problems, write the rest
  --json      输出一个 JSON 对象 { stage, counts, findings, problem } / print one JSON object

  名录 / registers  ${registers.map(({ id }) => id).join(' ')}
${recordsHelp}`

/** `programs` is the folder of the built programs. */
export async function run(args: string[], programs: string): Promise<void> {
  const { values: flags, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      'dry-run': { type: 'boolean', default: false },
      accept: { type: 'boolean', default: false },
      skip: { type: 'boolean', default: false },
      data: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  })
  const [register, path, ...others] = positionals
  if (register === undefined || path === undefined || others.length > 0) {
    const problem = '请写明名录和一个文件'
    throw commandErrors.refuse('arguments-wrong', {
      command: 'import',
      problem,
      problemEn: 'name a register and one file',
    })
  }
  getRegister(register)
  await stat(path).catch((error) => {
    throw refusalFor(error, path)
  })
  const found = await openRecords(flags.data, async ({ start, files }) => {
    const received = await files.receive(createReadStream(path))
    const file = { ...received, name: basename(path), mediaType: 'application/octet-stream' }
    const readTable = openTableReader({ entry: join(programs, 'reader.js') })
    try {
      return await runImport(
        { start, files, readTable },
        { register, file, isDryRun: flags['dry-run'], acceptsQuestions: flags.accept, skipsRest: flags.skip },
      )
    } finally {
      await received.discard()
    }
  })
  if (flags.json) process.stdout.write(`${JSON.stringify(found)}\n`)
  else process.stdout.write(tell(found))
  const isDone =
    found.stage === 'applied' || (flags['dry-run'] && found.stage === 'checked' && found.counts.problemRows === 0)
  if (!isDone) process.exitCode = 2
}

const stages: Partial<Record<ImportRun['stage'], string>> = {
  applied: '已写入',
  checked: '已检查，未写入',
  columns: '有必填列没有对应，请使用模板的列名',
  failed: '未能导入',
}
const shown = 50

function tell({ fileName, stage, counts, findings, findingCount, problem }: ImportRun): string {
  const ink = inkFor(process.stdout)
  const { rows, create, update, unchanged, problemRows, questionRows } = counts
  const lines = [
    ink.bold(`${fileName}：${stages[stage] ?? stage}`),
    `  共 ${rows} 行：新增 ${create}，修改 ${update}，相同 ${unchanged}，有问题 ${problemRows}，待确认 ${questionRows}`,
    ...(problem ? [ink.red(problem.zh)] : []),
    ...findings.slice(0, shown).map(({ kind, row, column, value, message }) => {
      const mark = kind === 'problem' ? ink.red('✗') : kind === 'question' ? '?' : '·'
      return `${mark} 第 ${row} 行 ${column} ${ink.dim(value)} ${message}`
    }),
    ...(findingCount > shown ? [ink.dim(`… 另有 ${findingCount - shown} 处`)] : []),
  ]
  return `${lines.join('\n')}\n`
}
