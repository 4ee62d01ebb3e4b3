// A supervisor changes a threshold, sees what it would do to the lights of today, and sets it from a later day on.
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser, type TestBrowser } from './browser.ts'

let browser: TestBrowser
let page: Page
beforeAll(async () => {
  browser = await openBrowser()
  page = await browser.signIn('duban')
  await page.getByRole('link', { name: '督办', exact: true }).click()
})
afterAll(() => browser.close())

test('a stricter threshold is tried out before it is set, and stands in the history with its reason', async () => {
  await page.getByRole('link', { name: '灯色规则', exact: true }).click()
  await page.getByRole('button', { name: '修改阈值' }).click()
  await page.getByLabel('第 8 条：落后时间进度').fill('5')
  expect(await page.getByLabel('中文说明 8').inputValue()).toBe('进度落后于时间 5 个百分点以上')

  await page.getByRole('button', { name: '试算' }).click()
  const change = page.getByRole('table', { name: '今天的影响' }).getByRole('row').filter({ hasText: '增减' })
  await change.getByText(/^\+\d+$/).waitFor()

  await page.getByLabel('启用日期').fill('2022-11-01')
  await page.keyboard.press('Enter')
  await page.getByLabel('理由').fill('四季度从严')
  await page.getByRole('button', { name: '启用新规则' }).click()

  const history = page.getByRole('region', { name: '规则历史' })
  await history.getByRole('listitem').filter({ hasText: '四季度从严' }).getByText('待启用').waitFor()
  await page.getByText('进度落后于时间 15 个百分点以上').waitFor()
})
