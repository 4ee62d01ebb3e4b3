import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { rawSpan, viewText, written } from './view.ts'

const paragraphsOf = (text: string) => {
  const view = viewText(text)
  return view.paragraphs.map(({ start, end }) => view.text.slice(start, end))
}

const wrapped = [
  '为加快建设科技强省，推动科技创新和产业创新深度融合，依照',
  '全省科技大会的部署，结合本省的实际情况，特制定下面的这一',
  '—１—',
  '',
  '个工作方案，请各地各部门认真抓好落实。',
  '一、总体要求',
  '坚持面向产业、面向企业，以应用为牵引，以平台为支撑，着力',
  '建设一批新型研发机构，打造一支高水平的队伍，到２０２７年',
  '形成完备的体系，',
  '（一）建设平台。围绕重点产业链，支持龙头企业牵头组建创新',
  '联合体，每年组织实施重大项目不少于三十项，带动企业加大研',
  '发投入。',
  '（二）引育人才。实施领军人才计划，引进一批高层次的人才，支持',
  '青年人才挑大梁、当主角，完善人才评价机制，营造良好的创新',
  '氛围。',
]

describe('hard-wrapped lines', () => {
  test('are joined across pages, up to the next heading', () => {
    expect(paragraphsOf(wrapped.join('\n'))).toEqual([
      '为加快建设科技强省，推动科技创新和产业创新深度融合，依照全省科技大会的部署，结合本省的实际情况，特制定下面的这一个工作方案，请各地各部门认真抓好落实。',
      '一、总体要求',
      '坚持面向产业、面向企业，以应用为牵引，以平台为支撑，着力建设一批新型研发机构，打造一支高水平的队伍，到2027年形成完备的体系，',
      '（一）建设平台。围绕重点产业链，支持龙头企业牵头组建创新联合体，每年组织实施重大项目不少于三十项，带动企业加大研发投入。',
      '（二）引育人才。实施领军人才计划，引进一批高层次的人才，支持青年人才挑大梁、当主角，完善人才评价机制，营造良好的创新氛围。',
    ])
  })

  test('are few among short paragraphs, and told by the indents', () => {
    const short = ['　　责任单位：区科技局、区财政局。', '　　完成时限：十二月底。']
    const task = ['　　加快推进钢铁深加工产业园的二期建设，新开工建设亿元以上项目十个', '、二十个，完成投资。']
    const lines = [...task, ...short, ...task, ...short, ...task, ...short, ...task, ...short]
    expect(paragraphsOf(lines.join('\n'))).toHaveLength(12)
  })

  test('go on after a blank that slipped in, and do not swallow who signs', () => {
    const lines = wrapped.map((line) => line.replace('联合体，', ' 联合体，'))
    lines.push('云岭省科学技术厅', '2024年2月6日')
    expect(paragraphsOf(lines.join('\n')).slice(-2)).toEqual(['云岭省科学技术厅', '2024年2月6日'])
    expect(paragraphsOf(lines.join('\n'))).toHaveLength(paragraphsOf(wrapped.join('\n')).length + 2)
  })

  test('are joined at double space too', () => {
    const joined = (lines: string[]) => paragraphsOf(lines.join('\n')).length
    expect(joined(wrapped.flatMap((line) => [line, '']))).toBe(joined(wrapped))
  })

  test('are not looked for where lines are paragraphs', () => {
    expect(paragraphsOf('推进科技创新。\n建设平台。\n引进人才。')).toHaveLength(3)
  })
})

test('page numbers, rules, private signs, placeholders and blanks leave the text', () => {
  expect(paragraphsOf('欗欗欗欗欗欗欗\n推进 科技{C}{C}创新\ue123。\n- 3 -\n第 4 页\n5')).toEqual(['推进科技创新。'])
})

test('a private sign between digits is a decimal point', () => {
  expect(paragraphsOf('超１\ue010 ２万亿元')).toEqual(['超1.2万亿元'])
})

test('a quote that stays open at the end of a line goes on in the next', () => {
  expect(paragraphsOf('打造“红色\n梦想”品牌。')).toEqual(['打造“红色梦想”品牌。'])
})

test('the furniture of a web page is no paragraph', () => {
  const page = '当前位置：首页 > 政务公开\n来源：科技厅\n发布时间：2024-02-06\n【打印】【关闭】\n推进科技创新。'
  expect(paragraphsOf(page)).toEqual(['推进科技创新。'])
  expect(paragraphsOf('印发〈若干意见〉的通知》，抓好落实')).toHaveLength(1)
})

test('what is quoted keeps the characters of the original', () => {
  const view = viewText('到 ２０２７ 年，"甲"')
  expect(written(view, 0, 6)).toBe('到２０２７年')
})

test('spans of the view are spans of the original', () => {
  const text = fc.string({
    unit: fc.constantFrom('科', '技', '。', '，', '\n', ' ', '\t', '１', '"', '{C}', '\ue001', '\f', '—1—\n', '一、'),
  })
  fc.assert(
    fc.property(text, (raw) => {
      const view = viewText(raw)
      for (const { start, end } of view.paragraphs) {
        const span = rawSpan(view, start, end)
        expect(span.start).toBeGreaterThanOrEqual(0)
        expect(span.end).toBeLessThanOrEqual(raw.length)
        expect(view.folded.slice(span.start, span.start + 1)).toBe(
          view.text[start] === '.' ? view.folded[span.start] : view.text[start],
        )
      }
    }),
  )
})
