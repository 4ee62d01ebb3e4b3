import { describe, expect, test } from 'vitest'
import { read } from '#reading/read.ts'
import { noticeOf } from '#reading/test-kit.ts'
import { findMisreadDashes } from './dashes.ts'
import { findMisprints } from './misprints.ts'
import { distance } from './names.ts'

const misprintsIn = (text: string) => findMisprints(text).map(({ printed, likely }) => `${printed}→${likely}`)

describe('misread characters', () => {
  test.each([
    ['要私极培育企业', '私极→积极'],
    ['加强学风作凤建设', '作凤→作风'],
    ['防范廉政凤险', '凤险→风险'],
    ['布局末来产业', '末来→未来'],
    ['全面贯砌会议精神', '贯砌→贯彻'],
    ['己经取得突破', '己经→已经'],
    ['干方百计稳增长', '干方百计→千方百计'],
    ['开展试点不汜', '不汜→示范'],
    ['各有关邵门要加强配合', '邵门→部门'],
    ['培育市场主休', '主休→主体'],
    ['有序迸行改造', '迸行→进行'],
  ])('%s', (text, expected) => {
    expect(misprintsIn(text)).toEqual([expected])
  })

  test('a reading repeated in the text speaks for itself', () => {
    expect(misprintsIn('学史明理，学史增信，学吏崇德，学史力行')).toEqual(['学吏→学史'])
  })

  test.each([
    '推进科技创新和产业创新深度融合，培育新质生产力',
    '支持瞪羚企业、独角兽企业发展，打造“千企万户”计划',
    '落实意识形态工作责任制，严防廉政风险',
    '克罗地亚、乌兹别克斯坦等国专家来华交流',
    '黄芪、川芎等道地药材种植，钒钛磁铁矿综合利用',
    '一带一路科技创新行动，“双随机、一公开”监管',
    '推动减污降碳，建设全市智慧城市，三大子平台',
    '维护市场秩序，激发市场活力，防治城市扬尘',
    '不以营利为目的，发生7级以上大震，车辆购置税',
  ])('clean text raises none: %s', (text) => {
    expect(misprintsIn(text)).toEqual([])
  })
})

test('a dash read as 一 stands between numbers or places', () => {
  const found = (text: string) => findMisreadDashes(text).length
  expect(found('行动计划（2022一2025年）')).toBe(1)
  expect(found('中国一新西兰联合实验室')).toBe(1)
  expect(found('推进一带一路建设，成都一直领先，2022年一季度')).toBe(0)
})

const suspectsOf = (...lines: string[]) =>
  read(lines.join('\n')).suspects.map(({ type, text, suggestion }) => [type, text, suggestion])

describe('the header against itself', () => {
  const body = '1.建设平台。支持企业建设研发机构。'

  test('a signer that is almost the issuer', () => {
    const lines = [
      '云岭省科学技术厅关于印发工作要点的通知',
      '云科发〔2024〕7号',
      '云岭省科学家技术厅',
      '2024年2月6日',
      body,
    ]
    expect(suspectsOf(...lines)).toEqual([['misprint', '云岭省科学家技术厅', '云岭省科学技术厅']])
  })

  test('a year of signing that is not the year of the number', () => {
    const lines = [
      '云岭省科学技术厅关于印发2024年工作要点的通知',
      '云科发〔2024〕7号',
      '云岭省科学技术厅',
      '2025年2月6日',
      body,
    ]
    expect(suspectsOf(...lines)).toEqual([['date-conflict', '2025年2月6日', '2024年2月6日']])
  })

  test('a plan signed at the end of the year before is no conflict', () => {
    const lines = ['云岭省科学技术厅关于印发2024年工作要点的通知', '云岭省科学技术厅', '2023年12月29日', body]
    expect(suspectsOf(...lines)).toEqual([])
  })
})

test('numbers, artefacts, quotes and blanks are told apart', () => {
  const suspects = suspectsOf(
    noticeOf(
      '欗欗欗欗欗欗',
      '1.建设平台。新增企业巧00家以上，打造“样板间"，产值超１\ue010２万亿元，共建创新平台{C}{C}',
    ),
  )
  expect(suspects).toEqual([
    ['artefact', '欗欗欗欗欗欗', ''],
    ['number', '巧00家以上', '1500家以上'],
    ['quote', '"', '”'],
    ['artefact', '\ue010', '.'],
    ['artefact', '{C}{C}', '。'],
  ])
})

test('a corrected character is read, but quoted as printed', () => {
  const text = noticeOf('1.建设园区。私极争创国家高新区。')
  const [commitment] = read(text).items[0]?.sentences[0]?.commitments ?? []
  expect(commitment?.kind).toBe('recognition')
  expect(text.slice(commitment?.start, commitment?.end)).toBe('私极争创国家高新区')
})

test('distances stop counting at their limit', () => {
  expect(distance('科学技术厅', '科学家技术厅', 2)).toBe(1)
  expect(distance('甲', '甲乙丙丁', 2)).toBe(3)
})

test('a quote is closed by the line after it too', () => {
  const line = (words: string) => words.padEnd(24, '推动科技创新和产业创新深度融合')
  const lines = Array.from({ length: 9 }, () => line('推动科技创新和产业创新深度融合，'))
  lines.splice(4, 0, line('推动科技创新和产业创新，落实“四个'), line('面向"'))
  expect(suspectsOf(noticeOf(), ...lines).filter(([type]) => type === 'quote')).toHaveLength(1)
})

test('blanks that part names or follow the number of an article are no slips', () => {
  const spaces = (text: string) => suspectsOf(noticeOf(), text).filter(([type]) => type === 'space').length
  expect(spaces('落实《中共中央办公厅 国务院办公厅关于深化科技体制改革的意见》，推进科技创新。')).toBe(0)
  expect(spaces('第一条 为规范科技项目管理，提高财政资金使用效益，制定本办法，请遵照执行。')).toBe(0)
  expect(spaces('推进科技创新和产业创新深度融合，请结合实际 认真抓好贯彻落实，加快推进。')).toBe(1)
})
