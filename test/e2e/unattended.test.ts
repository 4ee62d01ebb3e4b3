// A supervisor finds the officers who own nothing, each counted once.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser, type TestBrowser } from './browser.ts'

let browser: TestBrowser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

test('officers with nothing in hand are counted and named with their unit', async () => {
  const page = await browser.signIn('duban')
  await page.getByRole('link', { name: '督办', exact: true }).click()
  await page.getByRole('link', { name: '无人照管', exact: true }).click()
  const group = page.getByText(/^名下没有在办任务的人 \d+$/)
  const count = Number(/\d+/.exec((await group.textContent()) ?? '')?.[0])
  await group.click()
  const people = page.getByRole('region', { name: '名下没有在办任务的人' }).getByRole('row').filter({ hasText: '经办' })
  await people.first().waitFor()

  expect(count).toBeGreaterThan(0)
  expect(await people.count()).toBe(count)
})

test('whoever does not supervise does not see the page among the tabs', async () => {
  const page = await browser.signIn('mianyang')
  await page.getByRole('link', { name: '督办', exact: true }).click()
  await page.getByRole('link', { name: '文件和活动', exact: true }).waitFor()

  expect(await page.getByRole('link', { name: '无人照管', exact: true }).count()).toBe(0)
})
