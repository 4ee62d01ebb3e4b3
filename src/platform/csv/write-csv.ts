// Writes rows as CSV (RFC 4180) that spreadsheet programs open in Chinese and do not take for formulas.

type Value = string | number | boolean | null

/** Excel takes the file for UTF-8 only with this mark. */
const mark = '\ufeff'

/** A text that begins like a formula would be computed by whoever opens the file: a leading apostrophe keeps it text. */
const formulaLike = /^[=+\-@\t\r]/

function written(value: Value): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value)
  if (typeof value === 'boolean') return value ? '是' : '否'
  const safe = formulaLike.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

export function writeCsv(rows: readonly (readonly Value[])[]): Uint8Array {
  const lines = rows.map((row) => row.map(written).join(','))
  return new TextEncoder().encode(`${mark}${lines.join('\r\n')}\r\n`)
}
