import { expect, test } from 'vitest'
import { readBody } from '#reading/test-kit.ts'

test('items belong to the systems named before them, in order', () => {
  const reading = readBody(
    '全省要健全平台支撑体系、人才引育体系、开放合作体系、科学普及体系，推进科技强省建设。',
    '1.建设平台。建设实验室平台。',
    '2.完善平台。完善共享平台。',
    '3.引进人才。引育领军人才。',
    '4.扩大开放。推进开放合作。',
    '5.普及科学。举办科学普及活动。',
  )
  expect(reading.systems).toEqual(['平台支撑体系', '人才引育体系', '开放合作体系', '科学普及体系'])
  expect(reading.items.map(({ system }) => system)).toEqual([
    '平台支撑体系',
    '平台支撑体系',
    '人才引育体系',
    '开放合作体系',
    '科学普及体系',
  ])
})

test('without systems no item has one', () => {
  expect(readBody('1.建设平台。建设实验室。').items[0]?.system).toBeNull()
})
