// Events as an iCalendar file (RFC 5545): whole days, folded lines, text escaped.
import { addDays, type DateOnly } from '#kernel/date-only.ts'

export interface CalendarEntry {
  id: string
  name: string
  startsOn: DateOnly
  endsOn: DateOnly | null
  place: string | null
  isCancelled: boolean
  version: number
}

const escaped = (text: string) => text.replaceAll(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n')
const basic = (day: DateOnly) => day.replaceAll('-', '')

/** A line has at most 75 octets; what is longer goes on after a blank. */
function folded(line: string): string {
  const rows: string[] = []
  let row = ''
  for (const character of line) {
    const limit = rows.length === 0 ? 75 : 74
    if (Buffer.byteLength(row + character) > limit) {
      rows.push(row)
      row = ''
    }
    row += character
  }
  return [...rows, row].join('\r\n ')
}

/** `at` is when the feed was made. */
export function calendarOf(title: string, entries: readonly CalendarEntry[], at: Date): string {
  const stamp = `${at.toISOString().replaceAll(/[-:]|\.\d{3}/g, '')}`
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Luoshi//Plan//ZH',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escaped(title)}`,
    ...entries.flatMap(({ id, name, startsOn, endsOn, place, isCancelled, version }) => [
      'BEGIN:VEVENT',
      `UID:${id}@luoshi`,
      `DTSTAMP:${stamp}`,
      `SEQUENCE:${version}`,
      `DTSTART;VALUE=DATE:${basic(startsOn)}`,
      // The end is the day after the last.
      `DTEND;VALUE=DATE:${basic(addDays(endsOn ?? startsOn, 1))}`,
      `SUMMARY:${escaped(name)}`,
      ...(place ? [`LOCATION:${escaped(place)}`] : []),
      ...(isCancelled ? ['STATUS:CANCELLED'] : []),
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ]
  return `${lines.map(folded).join('\r\n')}\r\n`
}
