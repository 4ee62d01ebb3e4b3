// The first thing an official does: hand in the notice, review it sentence by sentence, confirm, export, bring back.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readWorkbook } from '#platform/xlsx/read-workbook.ts'
import { writeWorkbook } from '#platform/xlsx/write-workbook.ts'
import { openBrowser, type TestBrowser } from './browser.ts'
import { type OwnServer, openOwnServer } from './own-server.ts'

const sample = join(import.meta.dirname, '../../samples/四川省2022年科技创新工作要点.txt')

let server: OwnServer
let browser: TestBrowser
let page: Page
beforeAll(async () => {
  server = await openOwnServer()
  browser = await openBrowser(server.address)
  page = await browser.signIn('duban')
}, 120_000)
afterAll(async () => {
  await browser.close()
  await server.close()
})

const row = (words: string) => page.getByRole('listitem').filter({ hasText: words }).first()
const open = (words: string) => row(words).getByRole('button').first().click()
const toolbar = (name: string) => page.getByRole('button', { name })
const ledger = (name: string) =>
  page.getByRole('region', { name: '句子台账' }).getByRole('button', { name: new RegExp(`^${name}`) })
const dialog = () => page.getByRole('dialog')

test('the same file is recognised and imported once more only as a copy', async () => {
  await page.getByRole('link', { name: '文件' }).click()
  await page.getByRole('button', { name: '导入文件' }).click()
  await page.getByLabel('选择文件').setInputFiles(sample)

  await dialog().getByText('这份文件已于').waitFor()
  await dialog().getByRole('button', { name: '另存副本用于演练' }).click()

  await page.waitForURL(/\/notices\/[\w-]{36}/)
  await ledger('没有着落').waitFor()
  expect(await ledger('条目').textContent()).toBe('条目 33')
})

test('choosing a commitment lights its words in the text, and the other way round', async () => {
  await open('落实《增强协同创新发展能力行动方案》')
  await page.locator('main [data-o]', { hasText: '增强协同创新发展能力行动方案' }).first().waitFor()

  await page.locator('main span[data-m*="proposal"]', { hasText: '实施成渝科技创新合作计划' }).first().click()

  expect(await row('实施成渝科技创新合作计划').getAttribute('aria-current')).toBe('true')
})

test('a commitment is accepted, edited, split, merged and declined, and each step can be undone', async () => {
  await open('实施成渝科技创新合作计划')
  await row('实施成渝科技创新合作计划').getByRole('button', { name: /^接受/ }).click()
  await row('实施成渝科技创新合作计划').getByText('已接受').first().waitFor({ state: 'attached' })

  await open('联合建设川渝竹产业协同创新中心')
  await page.keyboard.press('s')
  await dialog()
    .getByRole('button', { name: /^在“涪江流域/ })
    .click()
  await dialog().getByRole('button', { name: /^拆分/ }).click()
  await dialog().waitFor({ state: 'hidden' })
  const parts = page.getByRole('listitem').filter({ hasText: '涪江流域科技创新联盟' })
  expect(await parts.count()).toBeGreaterThan(0)
  await page.keyboard.press('u')
  await row('联合建设川渝竹产业协同创新中心、涪江流域科技创新联盟').waitFor()

  await open('探索川渝共建重点实验室')
  await page.keyboard.press('d')
  await dialog().getByLabel('理由').fill('本年不列')
  await dialog()
    .getByRole('button', { name: /^退\s?回$/ })
    .click()
  await row('探索川渝共建重点实验室').getByText('理由：本年不列').waitFor()

  await open('开展污染防治攻坚战科技协同创新合作')
  await page.keyboard.press('e')
  await page.getByLabel('动作', { exact: true }).fill('开展并深化')
  await page.getByRole('button', { name: /^保\s?存$/ }).click()
  await row('开展污染防治攻坚战科技协同创新合作').getByText('已接受').first().waitFor({ state: 'attached' })
})

test('the likely reading of a misprint is taken, another is left as printed', async () => {
  await page.getByText(/^疑点 \d+/).click()
  await open('巧00家')
  await row('巧00家').getByRole('button', { name: /^改正/ }).click()
  await row('巧00家').getByText('已改正').first().waitFor({ state: 'attached' })
  await open('凤险')
  await row('凤险')
    .getByRole('button', { name: /^原文无误/ })
    .click()
  await row('凤险').getByText('原文无误').first().waitFor({ state: 'attached' })
  await page.getByText(/^任务 \d+/).click()
})

test('is not confirmed while anything is unaccounted for, and becomes a plan when nothing is', async () => {
  await toolbar('确认并生成计划').click()
  await dialog().getByText('还不能确认').waitFor()
  await dialog().getByRole('button', { name: '关闭' }).last().click()

  await toolbar('全部接受').click()
  await dialog().getByRole('button', { name: '全部接受' }).click()
  await dialog().waitFor({ state: 'hidden' })
  expect(await ledger('没有着落').textContent()).toBe('没有着落 0')
  await toolbar('确认并生成计划').click()
  await dialog().getByRole('button', { name: '确认并生成计划' }).click()

  await page.waitForURL(/\/plan\/[\w-]{36}/)
  await page.getByRole('heading', { name: /副本/ }).waitFor()
})

test('the plan is searched by Chinese words and by initials of pinyin', async () => {
  const search = page.getByPlaceholder('任务或拼音首字母')
  await search.fill('瞪羚')
  await page.getByText(/^共 [1-9] 行$/).waitFor()
  const byWords = await page.getByText(/^共 \d+ 行$/).textContent()
  await search.fill('dlqy')
  await page.getByText(/^共 [1-9] 行$/).waitFor()

  expect(await page.getByText(/^共 \d+ 行$/).textContent()).toBe(byWords)
  await search.fill('')
  await page.getByText(/^共 \d{3} 行$/).waitFor()
})

async function download(item: RegExp): Promise<Buffer> {
  await toolbar('导出').click()
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('menuitem', { name: item }).click()])
  return readFile((await file.path()) ?? '')
}

test('the decomposition goes out, is edited, and comes back after its difference was shown', async () => {
  const [sheet] = await readWorkbook(await download(/任务分解表/))
  const head = sheet?.rows.find(({ cells }) => cells.some(({ value }) => value === '任务标识'))
  const columns = head?.cells.map(({ column }) => column) ?? []
  const header = head?.cells.map(({ value }) => String(value)) ?? []
  const rows = (sheet?.rows ?? [])
    .filter(({ cells }) => cells.length > 5 && cells !== head?.cells)
    .map(({ cells }) => columns.map((column) => cells.find((cell) => cell.column === column)?.value ?? null))
  const note = header.indexOf('备注')
  const [first, second] = [rows[0] ?? [], rows[1] ?? []]
  first[note] = '第一季度启动'
  second[header.indexOf('完成时限')] = '六月以前'
  const edited = await writeWorkbook([
    { name: '任务分解表', columns: header.map((title) => ({ header: title })), rows },
  ])

  await toolbar('导入分解表').click()
  await dialog()
    .getByLabel('选择文件')
    .setInputFiles({ name: '任务分解表.xlsx', mimeType: 'application/xlsx', buffer: Buffer.from(edited) })
  await dialog().getByText('第一季度启动').waitFor()
  expect(await dialog().getByRole('region', { name: '问题' }).textContent()).toContain('六月以前')
  await dialog().getByRole('button', { name: '应用 1 处差异' }).click()
  await dialog().waitFor({ state: 'hidden' })

  await page.getByRole('link', { name: '1-1', exact: true }).click()
  await page.getByText('第一季度启动').first().waitFor()
  await page.goBack()
})

test('the plan and a list go out as papers', async () => {
  expect((await download(/整份计划/)).subarray(0, 2).toString()).toBe('PK')
  await page.getByRole('link', { name: /^重要文件/ }).click()
  expect((await download(/本清单/)).subarray(0, 2).toString()).toBe('PK')
})
