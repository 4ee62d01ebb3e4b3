// A supervisor drafts the month's bulletin from the records, follows a sentence to its source, edits, issues and takes the paper.
import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { decode } from '#reading/decode/decode.ts'
import { openBrowser, type TestBrowser } from './browser.ts'

let browser: TestBrowser
let page: Page
beforeAll(async () => {
  browser = await openBrowser()
  page = await browser.signIn('duban')
  await page.getByRole('link', { name: '督办', exact: true }).click()
  await page.getByRole('link', { name: '通报', exact: true }).click()
})
afterAll(() => browser.close())

const overall = () => page.getByRole('region', { name: '总体情况' })

test('every sentence of the draft leads to the records it was written from', async () => {
  await page.getByRole('button', { name: '起草通报' }).click()
  await page.getByRole('button', { name: '据实起草' }).click()
  await page.getByRole('heading', { name: '2022年9月工作要点落实情况通报', level: 1 }).waitFor()

  await overall().getByRole('link', { name: '全部任务' }).first().click()
  await page.getByRole('heading', { name: '灯色', level: 1 }).waitFor()
  await page.goBack()
})

test('a changed sentence goes out under a number, in an official paper', async () => {
  await overall().getByRole('button', { name: '修改' }).first().click()
  await page.getByLabel('这一句').fill('九月各项任务总体平稳。')
  await page.getByRole('button', { name: '保存', exact: true }).click()
  await overall().getByText('已改').waitFor()

  await page.getByRole('button', { name: '印发', exact: true }).click()
  await page.getByRole('dialog').getByRole('button', { name: '印发', exact: true }).click()
  await page.getByText(/^川科督通〔2022〕\d+号$/).waitFor()
  expect(await page.getByRole('button', { name: '修改' }).count()).toBe(0)

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '下载公文（docx）' }).click(),
  ])
  const paper = await decode(await readFile(await download.path()))
  expect(paper.text).toContain('九月各项任务总体平稳。')
  expect(paper.text).toMatch(/川科督通〔2022〕\d+号/)
})
