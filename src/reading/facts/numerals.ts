// Numbers written with Chinese numerals, `二〇二二`, `两千零五`, `十四`, and with digits of any grouping.

const digits = new Map<string, number>([...'零一二三四五六七八九'].map((numeral, value) => [numeral, value]))
for (const [numeral, value] of [
  ['〇', 0],
  ['两', 2],
  ['壹', 1],
  ['贰', 2],
  ['叁', 3],
  ['肆', 4],
  ['伍', 5],
  ['陆', 6],
  ['柒', 7],
  ['捌', 8],
  ['玖', 9],
] as const)
  digits.set(numeral, value)

const units = new Map<string, number>([
  ['十', 10],
  ['拾', 10],
  ['百', 100],
  ['佰', 100],
  ['千', 1000],
  ['仟', 1000],
])
const sections = new Map<string, number>([
  ['万', 1e4],
  ['亿', 1e8],
])

/** The value of a whole text of Chinese numerals, undefined where it is none. */
export function readNumerals(text: string): number | undefined {
  if (text === '') return undefined
  if ([...text].every((numeral) => digits.has(numeral)))
    return Number([...text].map((numeral) => digits.get(numeral)).join(''))
  let [sum, section, digit] = [0, 0, 0]
  for (const numeral of text) {
    const value = digits.get(numeral)
    const unit = units.get(numeral)
    const scale = sections.get(numeral)
    if (value !== undefined) digit = value
    else if (unit !== undefined) {
      section += (digit || 1) * unit
      digit = 0
    } else if (scale !== undefined) {
      sum = (sum + section + digit) * scale
      section = 0
      digit = 0
    } else return undefined
  }
  return sum + section + digit
}
