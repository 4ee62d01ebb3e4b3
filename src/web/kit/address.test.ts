import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { readSearch, understand, writeSearch } from './address.ts'

const schema = z.object({
  search: z.string().max(5).optional(),
  kind: z.enum(['document', 'event']).optional(),
  page: z.coerce.number().int().min(1).default(1),
})

describe('an address', () => {
  test('keeps Chinese, numbers that look like words, and nothing that is empty', () => {
    const text = writeSearch({ search: '高新区', kind: '', system: undefined, code: '510700' })

    expect(readSearch(text)).toEqual({ search: '高新区', code: '510700' })
    expect(writeSearch({})).toBe('')
  })

  test('gives each part its type and its default', () => {
    expect(understand(schema, { kind: 'event', page: '3' })).toEqual({ kind: 'event', page: 3 })
    expect(understand(schema, {})).toEqual({ page: 1 })
  })

  test('still opens when a part is wrong', () => {
    expect(understand(schema, { kind: 'nonsense', search: '太长的一段文字', page: '2' })).toEqual({ page: 2 })
  })
})
