// What each line of a notice is on paper: letterhead, number, title, addressee, signature, or a paragraph.
import type { NoticeReview } from '../../contract.ts'
import type { Span } from './segments.ts'

export type LinePlace = 'letterhead' | 'number' | 'heading' | 'addressee' | 'signature' | 'paragraph'

/** Brackets and digits of both widths are the same to a reader. */
const plain = (words: string) => words.normalize('NFKC')
const same = (line: string, part: string | null | undefined) => part != null && plain(line) === plain(part)

/** `firstItem` is where the first item begins: the head of the notice lies before it. */
export function placeOf(line: string, { start }: Span, header: NoticeReview['header'], firstItem: number): LinePlace {
  const words = line.trim()
  if (start >= firstItem) return 'paragraph'
  if (start === 0 && words.endsWith('文件') && words.length < 30) return 'letterhead'
  if (same(words, header.docNumber)) return 'number'
  if (same(words, header.title) || same(words, header.printedDocument)) return 'heading'
  if (same(words, header.signer) || same(words, header.date?.raw)) return 'signature'
  const [firstAddressee] = header.addressees
  if (firstAddressee !== undefined && plain(words).startsWith(plain(firstAddressee)) && /[:：]$/.test(words))
    return 'addressee'
  return 'paragraph'
}
