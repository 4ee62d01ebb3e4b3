import { describe, expect, test } from 'vitest'
import { findPlace, placeFault, placeName, places, placesDownTo, placesNamed } from './places.ts'

const on = '2022-10-17'
const named = (name: string, day = on) => placesNamed(name, day).map(({ code }) => code)

describe('places', () => {
  test('have one code each and know what they lie in', () => {
    expect(new Set(places.map(({ code }) => code)).size).toBe(places.length)
    expect(places.filter(({ parent }) => parent !== null && !findPlace(parent))).toEqual([])
    expect(placesDownTo('510100-gx').map(({ code }) => code)).toEqual(['510000', '510100', '510100-gx'])
  })

  test('are named as people write them', () => {
    expect(placeName('510107')).toBe('成都市武侯区')
    expect(placeName('510000')).toBe('四川省')
    expect(placeName('510100-gx')).toBe('成都高新技术产业开发区')
    expect(placeName('110108')).toBe('北京市海淀区')
  })

  test('are found by name, in the home province first, and by none where two bear it', () => {
    expect(named('武侯区')).toEqual(['510107'])
    expect(named('四川省成都市武侯区')).toEqual(['510107'])
    expect(named('成都高新区')).toEqual(['510100-gx'])
    expect(named('凉山州')).toEqual(['513400'])
    expect(named('市中区')).toEqual(['511002', '511102'])
    expect(named('内江市市中区')).toEqual(['511002'])
    expect(named('海淀区')).toEqual(['110108'])
    expect(named('无此区')).toEqual([])
  })

  test('hold no entry of a day on which they were not there', () => {
    expect(placeFault('510116', on)).toBeNull()
    expect(placeFault('510122', on)).toMatchObject({ fault: 'closed', instead: { code: '510116' } })
    expect(placeFault('510122', '2012-05-01')).toBeNull()
    expect(placeFault('510116', '2012-05-01')).toMatchObject({ fault: 'not-yet-open', instead: { code: '510122' } })
    expect(placeFault('511623-gz', '2020-06-01')).toEqual({ fault: 'not-yet-open', instead: undefined })
    expect(placeFault('519999', on)).toEqual({ fault: 'unknown', instead: undefined })
    expect(named('双流县', '2012-05-01')).toEqual(['510122'])
    expect(named('双流县')).toEqual([])
  })
})
