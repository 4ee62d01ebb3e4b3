// The texts of a workbook, each written once, and text as XML writes it.

const entities: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

export function fromXml(text: string): string {
  if (!text.includes('&') && !text.includes('_x')) return text
  return text
    .replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal?: string, hexadecimal?: string, name?: string) => {
      if (name !== undefined) return entities[name] ?? whole
      return String.fromCodePoint(decimal === undefined ? Number.parseInt(hexadecimal ?? '0', 16) : Number(decimal))
    })
    .replace(/_x([\da-f]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
}

const runs = /<(?:\w+:)?t(?:\s[^>]*)?>([^<]*)<\/(?:\w+:)?t>/g
const reading = /<(?:\w+:)?rPh\b[\s\S]*?<\/(?:\w+:)?rPh>/g

/** All pieces of one text together; how it is read aloud is left out. */
export function textOfRuns(xml: string): string {
  const told = xml.includes('rPh') ? xml.replace(reading, '') : xml
  let text = ''
  for (const [, run = ''] of told.matchAll(runs)) text += run
  return fromXml(text)
}

export function sharedStrings(xml: string): string[] {
  return [...xml.matchAll(/<(?:\w+:)?si(?:\s[^>]*)?(?:\/>|>([\s\S]*?)<\/(?:\w+:)?si>)/g)].map(([, item = '']) =>
    textOfRuns(item),
  )
}
