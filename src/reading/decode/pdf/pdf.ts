// Takes the text out of a PDF that has a text layer.
import { getDocumentProxy } from 'unpdf'
import { fileErrors } from '../errors.ts'
import { chineseCharacterMaps } from './chinese-character-maps.data.ts'
import { type PrintedPage, paragraphsOf, type TextPiece } from './paragraphs.ts'
import { restoreIdeographs } from './radicals.ts'

export async function decodePdf(bytes: Uint8Array): Promise<string> {
  if (!hasEnd(bytes)) throw fileErrors.refuse('pdf-damaged')
  const document = await open(bytes)
  try {
    const pages: PrintedPage[] = []
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number)
      pages.push(await printedPage(page))
      page.cleanup()
    }
    if (isScanned(pages)) throw fileErrors.refuse('pdf-scanned', { pages: pages.length })
    return restoreIdeographs(paragraphsOf(pages).join('\n'))
  } finally {
    await document.loadingTask.destroy()
  }
}

const endMark = '%%EOF'
const endMarkWithin = 2048

/** A half-downloaded PDF can still be opened and would give half a notice. */
const hasEnd = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes.subarray(-endMarkWithin)).includes(endMark)

type PdfDocument = Awaited<ReturnType<typeof getDocumentProxy>>
type PdfPage = Awaited<ReturnType<PdfDocument['getPage']>>

async function open(bytes: Uint8Array): Promise<PdfDocument> {
  try {
    return await getDocumentProxy(new Uint8Array(bytes), {
      BinaryDataFactory: ChineseMaps,
      cMapUrl: 'maps/',
      cMapPacked: true,
      disableFontFace: true,
      useSystemFonts: true,
      useWorkerFetch: false,
      verbosity: 0,
    })
  } catch (error) {
    const { name } = error as Error
    if (name === 'PasswordException') throw fileErrors.refuse('file-encrypted')
    if (faultsOfTheFile.has(name)) throw fileErrors.refuse('pdf-damaged')
    throw error
  }
}

/** As pdf.js names them; anything else is a fault of ours. */
const faultsOfTheFile = new Set(['InvalidPDFException', 'FormatError', 'UnknownErrorException'])

/** Hands pdf.js the character maps from memory: nothing is fetched. */
class ChineseMaps {
  async fetch({ filename }: { filename: string }): Promise<Uint8Array> {
    const map = chineseCharacterMaps[filename.replace(/\.bcmap$/, '')]
    if (!map) throw new Error(`No character map ${filename}`)
    return Uint8Array.from(atob(map), (character) => character.charCodeAt(0))
  }
}

async function printedPage(page: PdfPage): Promise<PrintedPage> {
  const { items } = await page.getTextContent()
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view
  const pieces = items.flatMap((item): TextPiece[] => {
    if (!('str' in item) || item.str.trim() === '') return []
    const [, , skew = 0, height = 0, start = 0, base = 0] = item.transform as number[]
    return [
      { text: item.str, left: start, right: start + item.width, base, size: Math.hypot(skew, height) || item.height },
    ]
  })
  return { pieces, width: Math.round(right - left), bottom, top }
}

const fewestCharactersPerPage = 10
const fewestWithoutChinese = 80

/** Scanners and printers add at most a page number or a stamp of their own, which is seldom Chinese. */
function isScanned(pages: readonly PrintedPage[]): boolean {
  const text = pages.flatMap(({ pieces }) => pieces.map((piece) => piece.text)).join('')
  const fewest = /\p{Script=Han}/u.test(text) ? fewestCharactersPerPage : fewestWithoutChinese
  return text.length < fewest * pages.length
}
