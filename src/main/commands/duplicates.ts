// `luoshi duplicates`: compares the applications of a folder with each other and shows what they share.
import { basename, join } from 'node:path'
import { parseArgs } from 'node:util'
import { Refusal } from '#kernel/refusal.ts'
import { findAllDuplicates, prepareApplication, readTemplate } from '#modules/applications/index.ts'
import { openReader, type Reader } from '#platform/reader-process/open-reader.ts'
import { duplicateData, duplicatePages } from './duplicate-report.ts'
import { commandErrors } from './errors.ts'
import { inkFor } from './ink.ts'
import { readInput } from './local-files.ts'
import { readFolder } from './local-folder.ts'

export const help = `用法  luoshi duplicates 文件夹 [--template 文件] [--json]

查重：把文件夹里的申报书（docx、pdf、txt、html，含下级文件夹）两两比较，列出雷同段落和雷同率，左右对照。
不能读取的文件单独列出，其余照常比较。查到雷同时退出码也是 0。

  --template 文件  申报书模板；模板文字不参与比较
  --json           输出一个 JSON 对象（格式见 docs/duplicates.md）
  --help           显示本说明

Usage  luoshi duplicates FOLDER [--template FILE] [--json]

Compares the applications of a folder (docx, pdf, txt, html, also in folders below) with each other: shared passages
side by side, and their share. Files that cannot be read are listed, the others are compared. Finding something is
no failure: the exit code is 0.

  --template FILE  the form of the call; its text is left out of the comparison
  --json           print one JSON object (described in docs/duplicates.md)
  --help           show this page
`

/** `programs` is the folder of the built programs. */
export async function run(args: string[], programs: string): Promise<void> {
  const { folder, template: templatePath, json } = parseDuplicatesArguments(args)
  const reader = openReader({ entry: join(programs, 'reader.js'), isReused: true })
  try {
    const template = templatePath === undefined ? new Set<number>() : await templateOf(templatePath, reader)
    const { texts, unreadable } = await readFolder(folder, reader, {
      except: templatePath,
      onProgress: (read, of) => show(`读取 / reading ${read}/${of}`),
    })
    if (texts.length < 2)
      throw commandErrors.refuse('folder-too-few', {
        path: folder,
        readable: texts.length,
        unreadable: unreadable.length,
      })
    const applications = texts.map(({ name, text }) => prepareApplication(name, text, template))
    const pairs = await findAllDuplicates(applications, (checked) =>
      show(`比较 / comparing ${checked}/${applications.length}`),
    )
    show('')
    const found = { texts: new Map(texts.map(({ name, text }) => [name, text])), unreadable, pairs }
    process.stdout.write(
      json ? `${JSON.stringify(duplicateData(found))}\n` : duplicatePages(found, inkFor(process.stdout)),
    )
  } finally {
    show('')
    reader.close()
  }
}

const show = (words: string) => process.stderr.isTTY && process.stderr.write(`\r\u001b[K${words}`)

const wrong = (problem: string, problemEn: string) =>
  commandErrors.refuse('arguments-wrong', { command: 'duplicates', problem, problemEn })

function parseDuplicatesArguments(args: string[]) {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { json: { type: 'boolean' }, template: { type: 'string' } },
  })
  const [folder, ...others] = positionals
  if (!folder) throw wrong('没有给出文件夹', 'no folder is given')
  if (others.length > 0) throw wrong(`一次只能比较一个文件夹（多出 ${others.join(' ')}）`, 'only one folder at a time')
  return { folder, ...values }
}

/** The refusals of decoding do not say of which file they speak. */
async function templateOf(path: string, { decode }: Pick<Reader, 'decode'>) {
  const bytes = await readInput(path)
  try {
    return readTemplate((await decode(bytes, basename(path))).text)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    throw commandErrors.refuse('template-unreadable', { path, reason: error.text.zh, reasonEn: error.text.en })
  }
}
