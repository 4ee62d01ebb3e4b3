// A firm from its own assessment to the public notice: filled in, refused, corrected, handed in, checked, put up, objected to.
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser, type TestBrowser } from './browser.ts'

const call = '2022年第十批科技型中小企业评价'
const uscc = '91510704DEM001244W'

let browser: TestBrowser
let firm: Page
beforeAll(async () => {
  browser = await openBrowser()
  firm = await browser.signIn(uscc)
})
afterAll(() => browser.close())

const answer = (question: string, value: '是' | '否') =>
  firm.getByRole('radiogroup', { name: question }).getByLabel(value, { exact: true }).check()
const submit = async () => {
  await firm.getByRole('button', { name: /^提\s?交$/ }).click()
  await firm
    .getByRole('dialog')
    .getByRole('button', { name: /^提\s?交$/ })
    .click()
}
let address = ''

test('a firm signs in by its credit code, sees what it may apply for, and why not for the rest', async () => {
  await firm.getByRole('link', { name: '项目' }).click()

  await firm.getByRole('listitem').filter({ hasText: '瞪羚企业' }).getByText('应不早于').waitFor()
  await firm.getByRole('listitem').filter({ hasText: call }).getByRole('button', { name: '开始申报' }).click()
  await firm.waitForURL(/\/applications\/[\w-]{36}/)
  address = new URL(firm.url()).pathname
  await firm.getByText('2011-07-25').waitFor()
})

test('the form is judged while it is filled in, saves itself, and is refused with every problem at once', async () => {
  await answer('在中国境内（不含港澳台）注册的居民企业', '是')
  await answer('产品和服务属于国家禁止、限制或淘汰类', '否')
  await firm.getByLabel('所属技术领域').click()
  await firm.getByTitle('电子信息').click()
  const figures = { 职工总数: '501', 科技人员数: '151', 销售收入: '2000', 成本费用支出总额: '1800', 资产总额: '1500' }
  for (const [label, value] of Object.entries({ ...figures, 研发费用总额: '120', Ⅰ类知识产权件数: '0' }))
    await firm.getByLabel(label, { exact: true }).fill(value)
  await firm.getByLabel('Ⅱ类知识产权件数', { exact: true }).fill('4')
  await answer('近五年内获得国家级科技奖励且单位排名前三', '否')
  await answer('近五年内主导制定国际标准、国家标准或行业标准', '否')
  await answer('上一年及当年发生重大安全、质量事故，严重环境违法或科研严重失信', '否')
  await answer('列入经营异常名录或严重违法失信企业名单', '否')
  await firm.getByText('1 条不符合').waitFor()
  await firm.getByText('得分 94 / 100').waitFor()
  await firm.getByText(/^已保存 /).waitFor()

  await submit()

  const notice = firm.getByRole('alert').filter({ hasText: '还不能提交：有 2 处' })
  await notice.getByText('请填写信息真实性承诺书').waitFor()
  await notice.getByText('职工总数：501 人，应不超过 500 人').waitFor()
})

test('corrected and with its statement it is handed in, frozen under its hash', async () => {
  await firm.getByLabel('职工总数', { exact: true }).fill('60')
  await firm.getByLabel('科技人员数', { exact: true }).fill('18')
  const statement = { name: '承诺书.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7 承诺') }
  await firm.locator('input[type=file]').setInputFiles(statement)
  await firm.getByText('承诺书.pdf').waitFor()
  await firm.getByText('全部符合').waitFor()

  await submit()

  await firm.getByText(/存证值 [0-9a-f]{64}/).waitFor()
  expect(await firm.getByRole('button', { name: /^提\s?交$/ }).count()).toBe(0)
})

test('the city finds it in its work and passes it by the checklist', async () => {
  const city = await browser.signIn('mianyang')
  await city.getByRole('link', { name: '绵阳屿昀澍轨道交通科技有限公司' }).click()
  await city.getByRole('button', { name: '审查通过' }).click()
  await city.getByRole('dialog').getByRole('button', { name: '审查通过' }).click()
  await city.getByText('审查清单还有 3 项没有回答').waitFor()
  await city
    .getByRole('dialog')
    .getByRole('button', { name: /取\s?消/ })
    .click()

  for (const line of await city.getByRole('checkbox').all()) await line.check()
  await city.getByRole('button', { name: '审查通过' }).click()
  await city.getByRole('dialog').getByRole('button', { name: '审查通过' }).click()

  await city.getByText('公示中').first().waitFor()
})

test('the division puts it up for ten working days; a citizen objects to it by name; it alone is suspended', async () => {
  const division = await browser.signIn('chuzhang')
  await division.goto('/programmes')
  await division.getByRole('link', { name: call }).click()
  await division.getByRole('checkbox', { name: '选择第 1 行' }).check()
  await division.getByRole('button', { name: '公示所选' }).click()
  await division.getByLabel('公示标题').fill('拟入库科技型中小企业名单')
  await division.getByRole('dialog').getByRole('button', { name: '公示所选' }).click()
  await division.getByText('2022-10-17 至 2022-10-28').waitFor()

  const citizen = await browser.visit('phone')
  await citizen.goto('/open/public-notices')
  await citizen.getByRole('button', { name: '提出异议' }).click()
  await citizen.getByLabel('姓名或单位').fill('李群众')
  await citizen.getByLabel('联系方式').fill('13800000000')
  await citizen.getByLabel('事实和理由').fill('该企业科技人员数与社保缴纳人数不符。')
  await citizen.getByRole('button', { name: '提交异议' }).click()
  await citizen.getByText('已收到').waitFor()
  await firm.goto(address)

  await firm.getByText('公示异议核查中').first().waitFor()
  expect(await firm.getByText('李群众').count()).toBe(0)
})
