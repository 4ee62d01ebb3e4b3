// A supervisor sends out a reporting contract: what is known already is not asked, and the burden stands there before it is sent.
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser, type TestBrowser } from './browser.ts'

let browser: TestBrowser
let page: Page
beforeAll(async () => {
  browser = await openBrowser()
  page = await browser.signIn('duban')
  await page.getByRole('link', { name: '督办', exact: true }).click()
  await page.getByRole('link', { name: '报送', exact: true }).click()
})
afterAll(() => browser.close())

const name = '高企培育专项'
const burden = () => page.getByRole('region', { name: '发出前的负担测算' })

test('a question that a register answers is refused while the contract is written', async () => {
  await page.getByRole('button', { name: '新的报送要求' }).click()
  await page.getByLabel('名称').fill(name)
  await page.getByRole('button', { name: '增加一行' }).click()
  await page.getByLabel('问题 第 1 行').fill('今年新增高新技术企业数量')
  await page.getByRole('radio', { name: '数字' }).check()

  await burden().getByText('名录“企业资质”里已经有').waitFor()
  expect(await burden().textContent()).toMatch(/3 个字段 × \d+ 个单位/)

  await page.getByRole('button', { name: '发出要求' }).click()

  await page.getByRole('alert').getByText('请不要再向基层要').waitFor()
})

test('an indicator answers it instead, and nobody is asked', async () => {
  await page.getByRole('radio', { name: '由指标自动填写' }).check()
  await page.getByLabel('指标 第 1 行').click()
  await page.keyboard.type('高新技术企业数')
  await page.getByTitle('高新技术企业数', { exact: true }).click()

  await burden().getByText('2 个字段').waitFor()
  await burden()
    .getByText(/\d+ 个数由系统填好/)
    .waitFor()
  expect(await burden().textContent()).not.toContain('里已经有')
})

test('without that question it is sent, stands in the list, and can be ended', async () => {
  await page.getByRole('button', { name: '删除第 1 行' }).click()
  await burden().getByText('2 个字段').waitFor()
  await page.getByRole('button', { name: '发出要求' }).click()
  const row = page.getByRole('row').filter({ hasText: name })
  await row.getByText('执行中').waitFor()

  await row.getByText(name).click()
  await page.getByRole('button', { name: '停止', exact: true }).click()
  await page.getByRole('dialog', { name: '停止' }).getByRole('button', { name: '停止', exact: true }).click()

  await row.getByText(/2022-10-\d+ 停止/).waitFor()
})
