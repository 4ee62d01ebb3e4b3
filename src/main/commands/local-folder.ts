// Reads every file of a folder as text; what cannot be read is listed with the reason, and the others go on.
import { readdir, realpath, stat } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { Refusal } from '#kernel/refusal.ts'
import type { Reader } from '#platform/reader-process/open-reader.ts'
import { commandErrors } from './errors.ts'
import { readInput, refusalFor } from './local-files.ts'

export interface FolderText {
  /** Below the folder, with `/`. */
  name: string
  text: string
}

export interface UnreadableFile {
  name: string
  code: string
  reason: { zh: string; en: string }
}

/** Some five thousand applications of twenty thousand characters; the check keeps them all in memory, about 800 MB. */
const maxCharacters = 100_000_000
/** Files read ahead of the two that are being decoded. */
const atOnce = 4

/** Left out beside hidden files: what office programs and systems leave behind. */
const isLeftover = (name: string) => /(^|\/)(\.|~\$|Thumbs\.db$|desktop\.ini$)/i.test(name)

export async function readFolder(
  folder: string,
  { decode }: Pick<Reader, 'decode'>,
  { except, onProgress }: { except: string | undefined; onProgress: (read: number, of: number) => void },
): Promise<{ texts: FolderText[]; unreadable: UnreadableFile[] }> {
  const names = await listFiles(folder, except)
  const [texts, unreadable]: [FolderText[], UnreadableFile[]] = [[], []]
  let characters = 0
  for (let from = 0; from < names.length; from += atOnce) {
    const files = await Promise.all(names.slice(from, from + atOnce).map((name) => readText(folder, name, decode)))
    for (const file of files) {
      if ('reason' in file) unreadable.push(file)
      else {
        texts.push(file)
        characters += file.text.length
      }
    }
    if (characters > maxCharacters)
      throw commandErrors.refuse('folder-too-large', { path: folder, limit: maxCharacters / 10_000 })
    onProgress(texts.length + unreadable.length, names.length)
  }
  return { texts, unreadable }
}

/** Links are not followed; they may lead in circles. */
async function listFiles(folder: string, except: string | undefined): Promise<string[]> {
  try {
    if (!(await stat(folder)).isDirectory()) throw commandErrors.refuse('path-is-file', { path: folder })
    const entries = await readdir(folder, { recursive: true, withFileTypes: true })
    const left = except === undefined ? undefined : await realpath(except)
    const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
    const kept = left === undefined ? paths : await without(paths, left)
    const names = kept.map((path) => relative(folder, path).replaceAll('\\', '/'))
    return names.filter((name) => !isLeftover(name)).sort()
  } catch (error) {
    throw refusalFor(error, folder)
  }
}

async function without(paths: readonly string[], left: string): Promise<string[]> {
  const places = await Promise.all(paths.map((path) => realpath(path)))
  return paths.filter((_, index) => places[index] !== left)
}

async function readText(folder: string, name: string, decode: Reader['decode']): Promise<FolderText | UnreadableFile> {
  try {
    const { text } = await decode(await readInput(join(folder, name)), name)
    return { name, text }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return { name, code: error.code, reason: error.text }
  }
}
