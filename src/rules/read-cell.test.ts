import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { choice, choices, day, type Field, money, number, personId, region, text, uscc, yesNo } from './field.ts'
import { cellOf } from './field-words.ts'
import { readCell } from './read-cell.ts'

const kinds = {
  development: ['技术开发', 'Development'],
  service: ['技术服务', 'Service'],
  'new-energy': ['新能源与节能', 'Energy'],
} as const
const meaning = {
  placesNamed: (name: string) => ({ 武侯区: ['510107'], 市中区: ['511002', '511102'] })[name] ?? [],
  unitsNamed: () => [],
}
const read = (field: Field, cell: string | number | boolean, unit?: '元' | '万元' | '亿元') => {
  const reading = readCell(field, cell, { ...meaning, ...(unit && { unit }) })
  return 'problem' in reading ? { problem: reading.problem } : reading.value
}

describe('a cell', () => {
  test.each<[Field, string | number | boolean, unknown]>([
    [money(['金额', ''], { unit: '万元' }), 12.5, 12_500_000],
    [money(['金额', ''], { unit: '万元' }), '1,200', 1_200_000_000],
    [money(['金额', ''], { unit: '万元' }), '1.2亿元', 12_000_000_000],
    [money(['金额', ''], { unit: '万元' }), '￥3500元', 350_000],
    [money(['金额', ''], { unit: '万元' }), '-5', -5_000_000],
    [number(['人数', ''], { unit: '人' }), '1，024人', 1_024],
    [number(['亩', ''], { unit: '亩' }), '1.5万亩', 15_000],
    [day(['日期', '']), '2022年5月6日', '2022-05-06'],
    [day(['日期', '']), '2022/5/6', '2022-05-06'],
    [day(['日期', '']), '20220506', '2022-05-06'],
    [day(['日期', '']), 44_687, '2022-05-06'],
    [yesNo(['是否', '']), '是', true],
    [yesNo(['是否', '']), false, false],
    [choice(['类别', ''], kinds), '技术开发合同', 'development'],
    [choice(['类别', ''], kinds), ' 技术服务 ', 'service'],
    [choice(['类别', ''], kinds), '新能源', 'new-energy'],
    [choices(['类别', ''], kinds), '技术开发、技术服务', ['development', 'service']],
    [region(['地', '']), '武侯区', '510107'],
    [region(['地', '']), 5101, '510100'],
    [uscc(['码', '']), ' 91510100ma6dem001x ', '91510100MA6DEM001X'],
    [text(['名', '']), 2022, '2022'],
  ])('%j holding %j says %j', (field, cell, value) => {
    expect(read(field, cell)).toEqual(value)
  })

  test('takes its unit from the heading', () => {
    expect(read(money(['金额', ''], { unit: '万元' }), 1.2, '亿元')).toBe(12_000_000_000)
  })

  test.each<[Field, string | number, RegExp]>([
    [money(['金额', '']), '若干', /不是金额/],
    [money(['金额', '']), '5美元', /单位/],
    [day(['日期', '']), '2022年5月', /哪一日/],
    [day(['日期', '']), '2022-02-30', /不存在/],
    [day(['日期', '']), '年底', /不是日期/],
    [choice(['类别', ''], kinds), '技术', /可填：技术开发、技术服务/],
    [choice(['类别', ''], kinds), '买卖', /不在选项中/],
    [region(['地', '']), '市中区', /不止一处/],
    [region(['地', '']), '某区', /没有找到/],
    [personId(['证', '']), 5.1e17, /数字/],
    [yesNo(['是否', '']), '也许', /“是”或“否”/],
  ])('%j holding %j is no answer', (field, cell, why) => {
    expect(read(field, cell)).toMatchObject({ problem: expect.stringMatching(why) })
  })

  test('comes back as it was written out', () => {
    const fen = fc.integer({ min: -1e13, max: 1e13 })
    const places = () => ''
    fc.assert(
      fc.property(fen, fc.constantFrom('元', '万元', '亿元' as const), (value, unit) => {
        const field = money(['金额', ''], { unit })
        expect(read(field, cellOf(field, value, places) as number)).toBe(value)
      }),
    )
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(kinds)), (key) => {
        const field = choice(['类别', ''], kinds)
        expect(read(field, cellOf(field, key, places) as string)).toBe(key)
      }),
    )
  })
})
