// The document number: `川科发〔2022〕2号`, also with other brackets, with blanks, or of an order.

/** Folded text: brackets are 〔〕 or （） by now. */
const numbered =
  /[一-龥A-Za-z]{1,16}(?:（[一-龥]{1,6}）)?[一-龥]{0,4} ?[〔（【] ?((?:19|20)\d{2}) ?[〕）】] ?(?:第 ?)?\d{1,5} ?号/

const order = /(?:令|公告)? ?(?:((?:19|20)\d{2})年)?第 ?\d{1,4} ?号/

export interface DocumentNumber {
  start: number
  end: number
  year: number | null
}

/** In one line of folded text, where it is the line or stands at its end. */
export function findDocumentNumber(line: string): DocumentNumber | undefined {
  if (line.length > 90 || !line.includes('号')) return undefined
  const found = numbered.exec(line)
  if (found) {
    const rest = line.slice(found.index + found[0].length).trim()
    const before = line.slice(0, found.index).trim()
    const alone = rest === '' || /^[）)|｜签]|^[一-龥 ]{2,10}[:：]/.test(rest)
    const labelled = before === '' || /[:：（(|｜]$/.test(before) || /(文号|字号)\s*$/.test(before)
    if (alone && (labelled || before.length < 12)) {
      return { start: found.index, end: found.index + found[0].length, year: Number(found[1]) }
    }
    return undefined
  }
  const plain = order.exec(line)
  if (!plain || line.trim().length > 22 || line.trim().length !== plain[0].length + plain.index) return undefined
  if (plain.index > 0 && !/^[（(]?[一-龥]*(令|公告|字|发|办)? ?$/.test(line.slice(0, plain.index))) return undefined
  return { start: plain.index, end: plain.index + plain[0].length, year: plain[1] ? Number(plain[1]) : null }
}
