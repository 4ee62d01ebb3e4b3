import { expect, test } from 'vitest'
import { regions } from './regions.ts'

const sichuan = regions.filter((region) => region.code.startsWith('51'))

test('Sichuan has 21 prefectures and 183 counties', () => {
  expect(sichuan.filter((region) => region.level === 'prefecture')).toHaveLength(21)
  expect(sichuan.filter((region) => region.level === 'county')).toHaveLength(183)
})

test('every division below a province hangs on one that exists', () => {
  const codes = new Set(regions.map((region) => region.code))
  const orphans = regions.filter((region) => region.parent !== null && !codes.has(region.parent))
  expect(orphans).toEqual([])
})

test('a municipality holds its districts directly', () => {
  expect(regions.find((region) => region.name === '万州区')).toMatchObject({ level: 'county', parent: '500000' })
})
