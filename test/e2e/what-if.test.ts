// A rule is tried out before it is issued: a threshold is changed, the firms that turn are named, the outcome goes out as a workbook.
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser, type TestBrowser } from './browser.ts'

let browser: TestBrowser
let page: Page
beforeAll(async () => {
  browser = await openBrowser()
  page = await browser.signIn('chuzhang')
})
afterAll(() => browser.close())

const finding = () => page.getByRole('status').filter({ hasText: '新符合' })
const run = () => page.getByRole('button', { name: '试算', exact: true })

test('a lower threshold lets firms pass; each is named with the rule that turned and opens its entry', async () => {
  await page.goto('/programmes')
  await page.getByRole('navigation', { name: '规则试算' }).getByRole('link', { name: '高新技术企业认定' }).click()
  await page.getByRole('row', { name: /研发费用占比下限（第一档）.*5%.*第十一条\(五\)/ }).waitFor()
  expect(await run().isDisabled()).toBe(true)

  await page.getByLabel('改为 研发费用占比下限（第一档）').fill('4')
  await run().click()

  await finding().filter({ hasText: '，0 家不再符合' }).waitFor()
  expect(await finding().textContent()).toMatch(/^[1-9]\d* 家新符合/)
  await page.getByText('研发费用占比下限（第一档）：5% → 4%').waitFor()
  const turned = page.getByRole('region', { name: '变化的企业' })
  await turned.getByText('不低于 4%').first().waitFor()
  await turned.getByRole('link').first().click()
  await page.getByText('年度数据').first().waitFor()
})

test('the address brings the trial back, and the workbook has what it shows', async () => {
  await page.goBack()
  await finding().waitFor()
  expect(await page.getByLabel('改为 研发费用占比下限（第一档）').inputValue()).toBe('4')

  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name: '导出结果' }).click()
  expect((await saving).suggestedFilename()).toBe('高新技术企业认定试算-2022-10-17.xlsx')
})

test('a higher one takes it from others', async () => {
  await page.getByLabel('改为 研发费用占比下限（第一档）').fill('6')
  await run().click()

  await finding()
    .filter({ hasText: /^0 家新符合，[1-9]/ })
    .waitFor()
})

test('money is told where the edition pays, once the rates are given', async () => {
  await page.goto('/what-if/research-post-subsidy@2022')
  await page.getByRole('button', { name: '增加一行' }).click()
  await page.getByLabel('超过（增量） 第 1 行', { exact: true }).fill('0')
  await page.getByLabel('比例 第 1 行', { exact: true }).fill('5')
  await run().click()

  await finding().waitFor()
  await page.getByRole('row', { name: /^资金（万元）/ }).waitFor()
})

test('is not for cities', async () => {
  const other = await browser.signIn('mianyang')
  await other.goto('/programmes')
  await other.getByRole('heading', { name: '项目' }).waitFor()
  expect(await other.getByRole('navigation', { name: '规则试算' }).count()).toBe(0)
})
