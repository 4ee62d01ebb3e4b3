// Which cell formats of a workbook show a day: its numbers then count days (ECMA-376, 18.8.30).

const builtIn = (id: number) =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58)

/** Text in quotes and brackets says nothing about the kind. */
const showsDay = (code: string) => /[ymd年月日]/i.test(code.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ''))

const attribute = (tag: string, name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1]

/** By the number a cell names as its style. */
export function dateFormats(styles: string): boolean[] {
  const own = new Map(
    [...styles.matchAll(/<(?:\w+:)?numFmt\b[^>]*>/g)].map(([tag]) => [
      attribute(tag, 'numFmtId'),
      attribute(tag, 'formatCode') ?? '',
    ]),
  )
  const formats = /<(?:\w+:)?cellXfs\b[^>]*>([\s\S]*?)<\/(?:\w+:)?cellXfs>/.exec(styles)?.[1] ?? ''
  return [...formats.matchAll(/<(?:\w+:)?xf\b[^>]*>/g)].map(([tag]) => {
    const id = attribute(tag, 'numFmtId')
    const code = own.get(id)
    return code === undefined ? builtIn(Number(id)) : showsDay(code)
  })
}

const millisecondsOfDay = 86_400_000

/** Days of Excel count from 30 December 1899; on old Apple machines from 1904. */
export function dayOfSerial(serial: number, from1904: boolean): string {
  const first = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30)
  const day = new Date(first + Math.floor(serial + 1e-7) * millisecondsOfDay)
  return Number.isNaN(day.getTime()) ? String(serial) : day.toISOString().slice(0, 10)
}
