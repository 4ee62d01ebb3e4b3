// Names a sheet as spreadsheet programs allow: 31 characters, none of []:*?/\, no name twice.
const longest = 31

export function sheetName(wanted: string, index: number, sheets: readonly { name: string }[]): string {
  const name = allowed(wanted)
  const earlier = sheets
    .slice(0, index)
    .filter((sheet) => allowed(sheet.name).toLowerCase() === name.toLowerCase()).length
  if (earlier === 0) return name
  const suffix = `(${earlier + 1})`
  return name.slice(0, longest - suffix.length) + suffix
}

const allowed = (wanted: string) =>
  wanted
    .replace(/[[\]:*?/\\]/g, ' ')
    .replace(/^'+|'+$/g, '')
    .trim()
    .slice(0, longest) || '表'
