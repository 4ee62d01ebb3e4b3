// Automatic numbers as Word writes them: 一、二十三、①, Ⅳ, 甲 (ECMA-376 part 1, 17.18.59 ST_NumberFormat).

const digits = '〇一二三四五六七八九'
const legalDigits = '零壹贰叁肆伍陆柒捌玖'

interface CountingScript {
  digits: string
  units: readonly string[]
  zero: string
  /** 一十二 shortened to 十二. */
  shortTen: boolean
}

const plain: CountingScript = { digits, units: ['', '十', '百', '千'], zero: '零', shortTen: true }
const legal: CountingScript = { digits: legalDigits, units: ['', '拾', '佰', '仟'], zero: '零', shortTen: false }

/** 1 to 9999 in words: 10 十, 105 一百零五, 1020 一千零二十. */
function counted(number: number, { digits, units, zero, shortTen }: CountingScript): string {
  if (number <= 0 || number > 9999) return String(number)
  let words = ''
  let skipped = false
  for (let power = 3; power >= 0; power--) {
    const digit = Math.floor(number / 10 ** power) % 10
    if (digit === 0) {
      skipped = words !== ''
      continue
    }
    const isShort = shortTen && words === '' && power === 1 && digit === 1
    words += (skipped ? zero : '') + (isShort ? '' : digits[digit]) + units[power]
    skipped = false
  }
  return words
}

const digitByDigit = (number: number) => [...String(number)].map((digit) => digits[Number(digit)]).join('')

const fromRow = (row: string) => (number: number) => [...row][(number - 1) % [...row].length] as string

const consecutive = (first: string, count: number) => (number: number) =>
  number >= 1 && number <= count ? String.fromCodePoint((first.codePointAt(0) as number) + number - 1) : String(number)

const fullWidth = (number: number) =>
  String(number).replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit)))

/** After Z Word doubles the letter: AA, BB. */
const letter = (first: number) => (number: number) =>
  String.fromCharCode(first + ((number - 1) % 26)).repeat(Math.min(20, Math.floor((number - 1) / 26) + 1))

const romanParts: readonly [number, string][] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]

function roman(number: number): string {
  if (number <= 0 || number > 3999) return String(number)
  let rest = number
  return romanParts
    .map(([size, sign]) => {
      const times = Math.floor(rest / size)
      rest -= times * size
      return sign.repeat(times)
    })
    .join('')
}

const chinese = (number: number) => counted(number, plain)

const formats: Readonly<Record<string, (number: number) => string>> = {
  chineseCounting: chinese,
  chineseCountingThousand: chinese,
  taiwaneseCounting: chinese,
  taiwaneseCountingThousand: chinese,
  japaneseCounting: chinese,
  chineseLegalSimplified: (number) => counted(number, legal),
  ideographDigital: digitByDigit,
  taiwaneseDigital: digitByDigit,
  japaneseDigitalTenThousand: digitByDigit,
  ideographTraditional: fromRow('甲乙丙丁戊己庚辛壬癸'),
  ideographZodiac: fromRow('子丑寅卯辰巳午未申酉戌亥'),
  decimalEnclosedCircle: consecutive('①', 20),
  decimalEnclosedCircleChinese: consecutive('①', 20),
  decimalEnclosedParen: consecutive('⑴', 20),
  decimalEnclosedFullstop: consecutive('⒈', 20),
  ideographEnclosedCircle: consecutive('㊀', 10),
  decimalFullWidth: fullWidth,
  decimalFullWidth2: fullWidth,
  decimalZero: (number) => String(number).padStart(2, '0'),
  upperLetter: letter(0x41),
  lowerLetter: letter(0x61),
  upperRoman: roman,
  lowerRoman: (number) => roman(number).toLowerCase(),
  none: () => '',
}

/** An unknown format comes out in Arabic digits. */
export const formatNumber = (format: string, number: number): string => formats[format]?.(number) ?? String(number)
