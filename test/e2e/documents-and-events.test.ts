// A division takes its document through consultation; the supervisor enters an event that a calendar program then shows.
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser, type TestBrowser } from './browser.ts'

let browser: TestBrowser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

async function openDocuments(username: string): Promise<Page> {
  const page = await browser.signIn(username)
  await page.getByRole('link', { name: '督办', exact: true }).click()
  await page.getByRole('link', { name: '文件和活动', exact: true }).click()
  return page
}

test('a document goes to consultation with its clock, and back only with a reason', async () => {
  const page = await openDocuments('duban')
  const row = page.getByRole('row').filter({ hasText: '加强市县科技工作的指导意见' })
  await row.getByText('加强市县').click()
  await page.getByRole('button', { name: '进入征求意见' }).click()
  await page.getByRole('radio', { name: '紧急，10 个工作日' }).check()
  await page.getByRole('button', { name: '确定' }).click()
  await page.getByRole('button', { name: '退回起草' }).waitFor()
  expect(await row.textContent()).toContain('征求意见')

  await page.getByRole('button', { name: '退回起草' }).click()
  await page.getByRole('button', { name: '确定' }).click()
  await page.getByRole('alert').getByText('理由').first().waitFor()
  await page.getByLabel('理由').fill('意见分歧较大，重新起草')
  await page.getByRole('button', { name: '确定' }).click()

  await page.getByText('意见分歧较大，重新起草').waitFor()
})

test('an issued file is attached and can be fetched again', async () => {
  const page = await openDocuments('duban')
  await page.getByRole('row').filter({ hasText: '四川省科技成果评价试点实施方案' }).getByText('印发').click()
  const file = { name: '方案.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7\n%%EOF') }
  await page.getByLabel('印发的文件').and(page.locator('input')).setInputFiles(file)
  const fetched = page.waitForEvent('download')
  await page.getByRole('button', { name: '下载' }).click()

  expect((await fetched).suggestedFilename()).toBe('方案.pdf')
})

test('an event is added, and stands in the calendar of whoever has the address', async () => {
  const page = await openDocuments('duban')
  await page.getByText('会议活动', { exact: true }).click()
  await page.getByRole('button', { name: '增加活动' }).click()
  await page.getByLabel('名称').fill('全省科技成果对接会')
  await page.getByLabel('开始日期').fill('2022-11-08')
  await page.keyboard.press('Enter')
  await page.getByLabel('主办单位').fill('科学技术厅、绵阳市政府')
  await page.getByRole('button', { name: '保存' }).click()
  await page.getByRole('row').filter({ hasText: '全省科技成果对接会' }).getByText('2022-11-08').waitFor()

  await page.getByRole('button', { name: '日历订阅' }).click()
  await page.getByRole('button', { name: '生成地址' }).click()
  const address = await page.getByRole('region', { name: '订阅地址' }).textContent()
  const calendar = await (await fetch(address?.trim() ?? '')).text()

  expect(calendar).toContain('SUMMARY:全省科技成果对接会')
  expect(calendar).toContain('DTSTART;VALUE=DATE:20221108')
})
