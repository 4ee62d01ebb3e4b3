// Two people review one notice at once: nobody overwrites what they have not seen.
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, test } from 'vitest'
import { openBrowser, type TestBrowser } from './browser.ts'

const notice = [
  '某市科学技术局关于印发《2022年科技工作要点》的通知',
  '某科发〔2022〕9号',
  '各区县科技部门：',
  '1.加强平台建设。新建重点实验室2家，修订《平台管理办法》。',
  '2.办好活动。举办科技活动周，组织创新大赛。',
].join('\n')

let browser: TestBrowser
let first: Page
let second: Page
beforeAll(async () => {
  browser = await openBrowser()
  ;[first, second] = await Promise.all([browser.signIn('duban'), browser.signIn('chuzhang')])
  await first.goto('/notices')
  await first.getByRole('button', { name: '导入文件' }).click()
  const file = { name: '要点.txt', mimeType: 'text/plain', buffer: Buffer.from(notice) }
  await first.getByLabel('选择文件').setInputFiles(file)
  await first.waitForURL(/\/notices\/[\w-]{36}/)
  await second.goto(first.url())
})
afterAll(() => browser.close())

const rowOf = (page: Page, words: string) => page.getByRole('listitem').filter({ hasText: words }).first()

test('the later of two decisions on one commitment is refused with the name of the earlier', async () => {
  await rowOf(second, '新建重点实验室').getByRole('button').first().click()
  await rowOf(first, '新建重点实验室').getByRole('button').first().click()
  await rowOf(first, '新建重点实验室').getByRole('button', { name: /^接受/ }).click()
  await rowOf(first, '新建重点实验室').getByText('已接受').first().waitFor({ state: 'attached' })

  await rowOf(second, '新建重点实验室').getByRole('button', { name: /^接受/ }).click()

  await second.getByText('内容已被周督办修改').waitFor()
})

test('steps on different commitments stand side by side', async () => {
  await second.reload()
  await rowOf(second, '举办科技活动周').getByRole('button').first().click()
  await rowOf(second, '举办科技活动周').getByRole('button', { name: /^接受/ }).click()
  await rowOf(second, '举办科技活动周').getByText('已接受').first().waitFor({ state: 'attached' })

  await first.reload()

  await rowOf(first, '举办科技活动周').getByText('已接受').first().waitFor({ state: 'attached' })
  await rowOf(first, '新建重点实验室').getByText('已接受').first().waitFor({ state: 'attached' })
})
