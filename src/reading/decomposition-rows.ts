// The breakdown of a notice (任务分解表): one row for each commitment, with what it says and who answers for it.
import type { Deadline, ReadCommitment, ReadItem, Reading, ReadSentence } from './contract.ts'
import {
  deadlineWords,
  documentActionWords,
  documentName,
  eventRoleWords,
  kindWords,
  quantityWords,
} from './fact-words.ts'

export interface DecompositionRow {
  /** Where the commitment stands in the text, `1071-1100`: the same text gives the same id. */
  id: string
  no: number
  system: string
  item: string
  task: string
  kind: string
  quantity: string
  value: number | null
  unit: string
  document: string
  documentAction: string
  event: string
  /** A day, `每年`, or empty. */
  due: string
  lead: string
  support: string
  places: string
  original: string
  confidence: number
}

export function decompositionRows(text: string, reading: Reading): DecompositionRow[] {
  const found = reading.items.flatMap((item) =>
    item.sentences.flatMap((sentence) => sentence.commitments.map((commitment) => ({ item, sentence, commitment }))),
  )
  return found.map(({ item, sentence, commitment }, index) => ({
    no: index + 1,
    ...placeOf(item),
    ...factsOf(text, commitment),
    due: wordsOf(commitment.deadline ?? item.deadline),
    original: spanText(text, sentence),
  }))
}

const placeOf = (item: ReadItem) => ({
  system: item.system ?? '',
  item: itemName(item),
  lead: item.responsible?.lead.join('、') ?? '',
  support: item.responsible?.support.join('、') ?? '',
})

function factsOf(text: string, commitment: ReadCommitment) {
  const { quantity, document, eventRole, partners = [] } = commitment
  return {
    id: `${commitment.start}-${commitment.end}`,
    task: taskText(text, commitment),
    kind: kindWords[commitment.kind],
    quantity: quantity ? quantityWords(quantity) : (commitment.indefiniteQuantity ?? ''),
    value: quantity?.value ?? null,
    unit: quantity?.unit ?? '',
    document: document ? documentName(document) : '',
    documentAction: document ? documentActionWords[document.action] : '',
    event: eventRole ? eventRoleWords[eventRole] + (partners.length > 0 ? `（${partners.join('、')}）` : '') : '',
    places: commitment.places.join('、'),
    confidence: commitment.confidence,
  }
}

/** `3 加快一廊三带创新布局`. */
export const itemName = ({ path, title }: ReadItem): string => (title ? `${path} ${title}` : path)

/** As written; a verb said once for several tasks is put before the later ones. */
function taskText(text: string, commitment: ReadCommitment): string {
  const written = spanText(text, commitment)
  const { verbSharedFrom } = commitment
  return verbSharedFrom && !written.startsWith(verbSharedFrom) ? verbSharedFrom + written : written
}

/** Lines of a page are no part of a sentence. */
const spanText = (text: string, { start, end }: Pick<ReadSentence, 'start' | 'end'>) =>
  text
    .slice(start, end)
    .replace(/\s*\n\s*/g, '')
    .trim()

const wordsOf = (deadline: Deadline | undefined) => (deadline ? deadlineWords(deadline) : '')

/** How many commitments there are of each kind, most frequent first. */
export function countKinds(rows: readonly DecompositionRow[]): { kind: string; count: number }[] {
  const counts = new Map<string, number>()
  for (const { kind } of rows) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return [...counts].map(([kind, count]) => ({ kind, count })).sort((a, b) => b.count - a.count)
}

/** The name a notice goes by: the text it prints, else its own title. */
export const noticeName = ({ header }: Reading): string => header.printedDocument ?? header.title ?? '通知'
