// Takes CSV text apart into rows (RFC 4180): quotes, line breaks inside them, commas, semicolons or tabs.

export interface CsvRow {
  /** The line of the file on which it begins, from 1. */
  number: number
  values: string[]
}

const separators = [',', '\t', ';'] as const

/** The one that cuts the first line into most parts. */
function separatorOf(text: string): string {
  const line = text.slice(0, text.search(/[\r\n]|$/))
  const parts = separators.map((separator) => line.split(separator).length)
  return separators[parts.indexOf(Math.max(...parts))] ?? ','
}

/** Rows without any content are left out. */
export function* readCsv(text: string): Generator<CsvRow> {
  const separator = separatorOf(text)
  let [at, line] = [text.startsWith('\ufeff') ? 1 : 0, 1]
  while (at < text.length) {
    const number = line
    const values: string[] = []
    for (let isEnd = false; !isEnd; ) {
      let value = ''
      if (text[at] === '"') {
        for (at++; at < text.length; at++) {
          if (text[at] === '"' && text[at + 1] === '"') value += text[at++]
          else if (text[at] === '"') break
          else {
            if (text[at] === '\n') line++
            value += text[at]
          }
        }
        at++
      }
      const from = at
      while (at < text.length && text[at] !== separator && text[at] !== '\n' && text[at] !== '\r') at++
      values.push(value + text.slice(from, at))
      isEnd = text[at] !== separator
      if (!isEnd) at++
    }
    if (text[at] === '\r') at++
    if (text[at] === '\n') at++
    line++
    if (values.some((value) => value.trim() !== '')) yield { number, values }
  }
}
