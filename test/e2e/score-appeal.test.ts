// A point of a score is appealed by its unit and revoked by the supervisor: the score rises at once.
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser, type TestBrowser } from './browser.ts'

let browser: TestBrowser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const openScores = async (username: string): Promise<Page> => {
  const page = await browser.signIn(username)
  await page.getByRole('link', { name: '督办', exact: true }).click()
  await page.getByRole('link', { name: '考核', exact: true }).click()
  await page.getByRole('row').filter({ hasText: '绵阳市科学技术局' }).click()
  return page
}
const scoreOf = async (page: Page) =>
  Number(/得 ([\d.]+) 分/.exec((await page.getByText(/^得 [\d.]+ 分：/).textContent()) ?? '')?.[1])

test('a bureau appeals a point, the supervisor revokes it', async () => {
  const bureau = await openScores('mianyang')
  const before = await scoreOf(bureau)
  await bureau.getByRole('row').filter({ hasText: '被督办' }).first().click()
  await bureau.getByLabel('申诉理由').fill('系统故障期间无法报送')
  await bureau.getByRole('button', { name: '申诉', exact: true }).click()
  await bureau.getByText('申诉中').first().waitFor()

  const supervisor = await openScores('duban')
  await supervisor.getByRole('row').filter({ hasText: '申诉中' }).click()
  await supervisor.getByText('系统故障期间无法报送').waitFor()
  await supervisor.getByLabel('决定').fill('情况属实，予以撤销')
  await supervisor.getByRole('button', { name: '撤销计分' }).click()
  await supervisor.getByText(`得 ${before + 2} 分`).waitFor()

  expect(await supervisor.getByRole('row').filter({ hasText: '撤销' }).locator('del').textContent()).toBe('-2')
})
