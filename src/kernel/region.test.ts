import { describe, expect, test } from 'vitest'
import { isPlaceCode, liesInside, placePrefix } from './region.ts'

describe('the code of a place', () => {
  test('is six digits, or those of a division with letters for a zone', () => {
    expect(['510000', '510107', '510100-gx'].every(isPlaceCode)).toBe(true)
    expect(['5101', '51010x', '510100-', '510100-GX', '成都'].some(isPlaceCode)).toBe(false)
  })

  test('begins as the codes of everything inside it do', () => {
    expect(['510000', '510100', '510107', '510100-gx'].map(placePrefix)).toEqual(['51', '5101', '510107', '510100-gx'])
  })

  test('lies inside its prefecture and its province, a zone included', () => {
    expect(liesInside('510107', '510100')).toBe(true)
    expect(liesInside('510100-gx', '510100')).toBe(true)
    expect(liesInside('510100-gx', '510000')).toBe(true)
    expect(liesInside('510700', '510100')).toBe(false)
    expect(liesInside('510100', '510107')).toBe(false)
  })
})
