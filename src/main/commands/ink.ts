// Colours for a terminal, and none anywhere else (https://no-color.org).

export interface Ink {
  bold(text: string): string
  dim(text: string): string
  red(text: string): string
  yellow(text: string): string
  cyan(text: string): string
}

const paint = (on: number, off: number) => (text: string) => `\u001b[${on}m${text}\u001b[${off}m`
const plain = (text: string) => text

export function inkFor(stream: { isTTY?: boolean }, environment = process.env): Ink {
  const isColoured = stream.isTTY === true && !environment['NO_COLOR'] && environment['TERM'] !== 'dumb'
  if (!isColoured) return { bold: plain, dim: plain, red: plain, yellow: plain, cyan: plain }
  return { bold: paint(1, 22), dim: paint(2, 22), red: paint(31, 39), yellow: paint(33, 39), cyan: paint(36, 39) }
}
