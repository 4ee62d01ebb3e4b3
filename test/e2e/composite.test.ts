// A composite is compared among the cities: ranked and mapped, each city's parts with value, score and weight, what is missing named.
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser, type TestBrowser } from './browser.ts'

let browser: TestBrowser
let page: Page
beforeAll(async () => {
  browser = await openBrowser()
  page = await browser.signIn('tingling')
})
afterAll(() => browser.close())

test('the cities are ranked with the share of the weight that is known of each', async () => {
  await page.goto('/indicators')
  await page.getByRole('link', { name: '综合科技创新水平指数' }).click()

  const ranking = page.getByRole('region', { name: '排名' })
  await ranking.getByRole('columnheader', { name: '已知权重' }).waitFor()
  expect(await ranking.getByRole('link').count()).toBe(21)
  await page.getByText('只在市（州）之间比较').first().waitFor()
})

test('a city shows what its index is made of; what is missing is named and has no score', async () => {
  await page.getByRole('region', { name: '排名' }).getByRole('link', { name: '绵阳市' }).click()

  const parts = page.getByRole('region', { name: '指数组成' })
  await parts.getByRole('row', { name: /研发经费投入强度 7\.15 % 标准 2\.4 % 100/ }).waitFor()
  await parts.getByRole('row', { name: /每万人发明专利拥有量 没有数据 —/ }).waitFor()
  await page.getByText(/已知部分占权重 \d+%。没有数据：.*每万人发明专利拥有量/).waitFor()
  await page.getByText('依据的名录含演示数据').waitFor()
})

test('a part leads to its own indicator in the same place and year', async () => {
  await page.getByRole('region', { name: '指数组成' }).getByRole('link', { name: '每万人高新技术企业数' }).click()

  await page.getByText(/绵阳市2021年每万人高新技术企业数 0\.\d+ 家/).waitFor()
})
