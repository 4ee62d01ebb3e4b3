import { describe, expect, expectTypeOf, test } from 'vitest'
import { checkFields } from './check-fields.ts'
import { is } from './condition.ts'
import { choice, day, type FactsOf, money, number, table, text, uscc, yesNo } from './field.ts'

const form = {
  name: text(['企业名称', 'Name'], { longest: 6 }),
  code: uscc(['统一社会信用代码', 'Code']),
  staff: number(['职工总数', 'Staff'], { unit: '人', least: 1 }),
  ratio: number(['占比', 'Ratio'], { unit: '%', decimals: 2, optional: true }),
  sales: money(['销售收入', 'Sales'], { unit: '万元', least: 0 }),
  registeredOn: day(['注册日期', 'Registered']),
  field: choice(['领域', 'Field'], { materials: ['新材料', 'Materials'], space: ['航空航天', 'Aerospace'] }),
  isListed: yesNo(['已上市', 'Listed']),
  market: text(['上市板块', 'Market'], { shownWhen: is('isListed', true) }),
  patents: table(['专利', 'Patents'], { no: text(['专利号', 'No']) }, { most: 2, optional: true }),
}

const filled = {
  name: '某某科技',
  code: '91110000802100433B',
  staff: 20,
  sales: 1_000_000_00,
  registeredOn: '2019-05-06',
  field: 'materials',
  isListed: false,
}

const messages = (change: object, language: 'zh' | 'en' = 'zh') =>
  checkFields(form, { ...filled, ...change }, language).map(({ path, message }) => `${path}: ${message}`)

describe('facts of a form', () => {
  test('filled in rightly have no problem', () => {
    expect(messages({})).toEqual([])
  })

  test.each([
    [{ name: '' }, 'name: 请填写企业名称'],
    [{ name: '一二三四五六七' }, 'name: 企业名称超过 6 字，请缩短'],
    [{ code: '91110000802100433C' }, 'code: 统一社会信用代码的校验码不对，请核对'],
    [{ staff: 0 }, 'staff: 职工总数不能小于 1'],
    [{ staff: 2.5 }, 'staff: 职工总数最多 0 位小数'],
    [{ staff: Number.NaN }, 'staff: 职工总数不是数字'],
    [{ ratio: 1.234 }, 'ratio: 占比最多 2 位小数'],
    [{ sales: -1 }, 'sales: 销售收入不能小于 0 元'],
    [{ registeredOn: '2019-02-30' }, 'registeredOn: 注册日期不是日期，请写成 2022-12-31'],
    [{ field: 'food' }, 'field: 领域：请从所列选项中选择'],
    [{ field: 'constructor' }, 'field: 领域：请从所列选项中选择'],
    [{ patents: [null] }, 'patents: 专利的内容无法识别'],
    [{ isListed: 'no' }, 'isListed: 已上市的内容无法识别'],
    [{ isListed: true }, 'market: 请填写上市板块'],
    [{ patents: [{ no: 'ZL1' }, { no: '' }] }, 'patents.1.no: 请填写专利号'],
    [{ patents: [{ no: '1' }, { no: '2' }, { no: '3' }] }, 'patents: 专利最多 2 行'],
  ])('%j is answered with one sentence', (change, message) => {
    expect(messages(change)).toEqual([message])
  })

  test('have all their problems told at once, in the language asked for', () => {
    expect(messages({ name: '', staff: undefined }, 'en')).toEqual(['name: Fill in: Name', 'staff: Fill in: Staff'])
  })

  test('that a form does not ask now are left alone', () => {
    expect(messages({ market: undefined, isListed: false })).toEqual([])
  })

  test('are typed by their fields', () => {
    expectTypeOf<FactsOf<typeof form>['field']>().toEqualTypeOf<'materials' | 'space'>()
    expectTypeOf<FactsOf<typeof form>['market']>().toEqualTypeOf<string | undefined>()
    expectTypeOf<FactsOf<typeof form>['patents']>().toExtend<{ no: string }[] | undefined>()
  })
})
