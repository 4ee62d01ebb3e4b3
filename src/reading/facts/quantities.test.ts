import { describe, expect, test } from 'vitest'
import { commitmentsOf } from '#reading/test-kit.ts'

const quantityOf = (sentence: string) => commitmentsOf(sentence).find(({ quantity }) => quantity)?.quantity

describe('promised numbers', () => {
  test.each([
    ['新增高新技术企业500家以上。', 500, '家', 'gte'],
    ['入库科技型中小企业1.4万家。', 14000, '家', 'eq'],
    ['培育瞪羚企业50家左右。', 50, '家', 'approx'],
    ['技术合同成交额突破１５００亿元。', 1500, '亿元', 'gt'],
    ['高新技术产业营业收入达到2.45 万亿元。', 2.45, '万亿元', 'reach'],
    ['研发经费投入强度提高0.2个百分点。', 0.2, '个百分点', 'eq'],
    ['培训技术经理人不少于1,200人次。', 1200, '人次', 'gte'],
    ['万元产值能耗控制在0.4吨以内。', 0.4, '吨', 'lte'],
    ['办理时限压缩至5个工作日。', 5, '个工作日', 'reduce_to'],
    ['推动80%以上的规上企业建立研发机构。', 80, '%', 'gte'],
    ['打造3家千亿级企业。', 3, '家', 'eq'],
    ['构建监测、指挥等五类智能体。', 5, '类', 'eq'],
    ['设立总规模100亿元的产业基金。', 100, '亿元', 'eq'],
    ['服务企业3000家次。', 3000, '家次', 'eq'],
    ['每万名就业人员中研发人员达到35人年。', 35, '人年', 'reach'],
  ])('%s', (sentence, value, unit, comparator) => {
    expect(quantityOf(sentence)).toMatchObject({ value, unit, comparator })
  })

  test('a range has an upper end', () => {
    expect(quantityOf('培育5至10家龙头企业。')).toMatchObject({ value: 5, upper: 10, unit: '家', comparator: 'range' })
  })

  test('a misread number is repaired', () => {
    expect(quantityOf('新增企业巧00家以上。')).toMatchObject({ value: 1500, raw: '巧00家以上' })
  })

  test('keep what was written', () => {
    expect(quantityOf('打造 １００ 亿元以上基金群。')?.raw).toBe('１００亿元以上')
  })
})

describe('numbers that promise nothing', () => {
  test.each([
    ['conditions', '支持研发占比3%以上的企业。'],
    ['class names', '培育千亿级产业集群。'],
    ['slogans', '实施“六个倍增”行动。'],
    ['ordinals', '启动第三批示范县建设。'],
    ['indefinite ones', '建设一批中试基地。'],
    ['rates of a subsidy', '按研发费用的10%给予补助。'],
    ['ceilings of a subsidy', '给予最高500万元奖励。'],
    ['scopes', '聚焦12个重点领域，培育领军企业。'],
    ['names', '落实《支持创新20条》。'],
    ['ages', '支持年满18周岁的青年创业。'],
    ['years', '实施三年行动。'],
    ['ranks', '进入全国前10名。'],
    ['months', '失业保险金可延长6个月发放。'],
    ['where it is done', '在3所高校推广先进经验。'],
    ['what something consists of', '涵盖政务、交通等19类功能模块。'],
  ])('%s', (_, sentence) => {
    expect(quantityOf(sentence)).toBeUndefined()
  })
})
