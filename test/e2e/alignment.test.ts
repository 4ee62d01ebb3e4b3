// A city's key points are uploaded and laid beside the province's: what they pick up, nobody does, is earlier or smaller.
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser, type TestBrowser } from './browser.ts'

let browser: TestBrowser
let page: Page
beforeAll(async () => {
  browser = await openBrowser()
  page = await browser.signIn('duban')
  await page.getByRole('link', { name: '督办', exact: true }).click()
  await page.getByRole('link', { name: '对照', exact: true }).click()
})
afterAll(() => browser.close())

const cityNotice = `绵阳市科学技术局关于印发《2022年全市科技创新工作要点》的通知

一、壮大创新主体
1.培育创新企业。2022年11月底前新增高新技术企业60家以上，入库备案科技型中小企业1000家以上。
2.建设科普阵地。新认定省级科普基地12家以上。
二、发展特色产业
3.建设磁性材料中试基地。建成磁性材料中试基地1个。

绵阳市科学技术局
2022年3月10日
`
const view = async (name: string) => page.getByText(new RegExp(`^${name} \\d+$`)).click()
const rows = (name: string) => page.getByRole('region', { name, exact: true })

test('a lower notice is uploaded and laid beside the province’s', async () => {
  await page.getByText('还没有选择对照的文件').waitFor()
  await page.getByRole('button', { name: '上传文件' }).click()
  await page
    .getByRole('dialog')
    .locator('input[type=file]')
    .setInputFiles({ name: '绵阳市2022年工作要点.txt', mimeType: 'text/plain', buffer: Buffer.from(cityNotice) })
  await view('已承接')

  await rows('已承接')
    .getByText(/新增高新技术企业60家以上/)
    .waitFor()
  expect(await rows('已承接').textContent()).toContain('新增高新技术企业1500家以上')
})

test('smaller figures, earlier dates and what nobody picks up stand apart', async () => {
  await view('数量偏小')
  await rows('数量偏小')
    .getByText(/新增高新技术企业60家以上/)
    .waitFor()
  expect(await rows('数量偏小').textContent()).not.toContain('科普基地')

  await view('时限提前')
  await rows('时限提前')
    .getByText(/新增高新技术企业60家以上/)
    .waitFor()

  await view('无人承接')
  expect(await rows('无人承接').textContent()).not.toContain('60家以上')

  await view('下级自有')
  await rows('下级自有')
    .getByText(/磁性材料/)
    .first()
    .waitFor()
})

test('the other way to compare asks for next year’s notice', async () => {
  await page.getByText('两年对照').click()
  await view('不再提起')

  await rows('不再提起').getByText('不再提起').first().waitFor()
})
