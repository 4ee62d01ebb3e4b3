import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findSections } from './sections.ts'
import { proseOf } from './test-kit.ts'

describe('the sections of an application', () => {
  test('follow its headings, what stands before them included', () => {
    const text = `项目名称：智能装备关键技术研究\n一、立项依据\n${proseOf(1, 300)}\n二、研究内容\n${proseOf(2, 300)}\n三、预期成果\n${proseOf(3, 200)}`

    expect(findSections(text).map(({ title }) => title)).toEqual([
      '开头',
      '一、立项依据',
      '二、研究内容',
      '三、预期成果',
    ])
  })

  test('are those of a part where one part is most of the text', () => {
    const parts = ['（一）研究目标', '（二）研究内容', '（三）技术路线'].map(
      (title, seed) => `${title}\n${proseOf(seed, 600)}\n`,
    )
    const text = `一、摘要\n${proseOf(9, 100)}\n二、正文\n${parts.join('')}三、附件\n${proseOf(8, 100)}`

    const titles = findSections(text).map(({ title }) => title)

    expect(titles).toEqual(['一、摘要', '二、正文', '（一）研究目标', '（二）研究内容', '（三）技术路线', '三、附件'])
  })

  test('are blocks of some size where there are no headings', () => {
    const text = Array.from({ length: 12 }, (_, seed) => `${proseOf(seed, 400)}\n`).join('')

    const sections = findSections(text)

    expect(sections.length).toBeGreaterThan(2)
    expect(sections[0]?.title).toBe('第1段')
    for (const { end } of sections) expect(text[end - 1]).toBe('\n')
  })

  test('cover every text from its beginning to its end', () => {
    const line = fc.constantFrom(
      '一、立项依据\n',
      '二、研究内容\n',
      '（一）目标\n',
      `${proseOf(1, 90)}\n`,
      '\n',
      '😀',
      '1.技术\n',
    )
    fc.assert(
      fc.property(fc.array(line, { maxLength: 60 }), (lines) => {
        const text = lines.join('')
        const sections = findSections(text)

        expect(sections.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text)
        for (const { start, end } of sections) expect(end).toBeGreaterThan(start)
      }),
    )
  })
})
