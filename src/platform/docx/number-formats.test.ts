import { expect, test } from 'vitest'
import { formatNumber } from './number-formats.ts'

test.each([
  ['chineseCounting', 1, '一'],
  ['chineseCounting', 10, '十'],
  ['chineseCountingThousand', 19, '十九'],
  ['chineseCountingThousand', 20, '二十'],
  ['chineseCountingThousand', 105, '一百零五'],
  ['chineseCountingThousand', 110, '一百一十'],
  ['chineseCountingThousand', 1020, '一千零二十'],
  ['chineseLegalSimplified', 12, '壹拾贰'],
  ['ideographDigital', 120, '一二〇'],
  ['ideographTraditional', 11, '甲'],
  ['decimalEnclosedCircle', 3, '③'],
  ['decimalEnclosedCircle', 21, '21'],
  ['decimalFullWidth', 12, '１２'],
  ['upperLetter', 27, 'AA'],
  ['upperRoman', 14, 'XIV'],
  ['lowerRoman', 9, 'ix'],
  ['decimalZero', 7, '07'],
  ['none', 3, ''],
  ['hebrew1', 3, '3'],
])('%s of %i is %s', (format, number, expected) => {
  expect(formatNumber(format, number)).toBe(expected)
})
