// A task through the year with four people: split, signed for, reported behind pace, urged, extended, caught up, closed, told of.
import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { decode } from '#reading/decode/decode.ts'
import { openBrowser, type TestBrowser } from './browser.ts'
import { type OwnServer, openOwnServer } from './own-server.ts'

const task = '推进成德绵眉乐高新技术产业带扩容升级'
const part = '3-6.1'

let server: OwnServer
let browser: TestBrowser
let supervisor: Page
let division: Page
let bureau: Page
let leader: Page
beforeAll(async () => {
  server = await openOwnServer()
  browser = await openBrowser(server.address)
  supervisor = await browser.signIn('duban')
  division = await browser.signIn('chuzhang')
  bureau = await browser.signIn('mianyang')
  leader = await browser.signIn('tingling')
}, 120_000)
afterAll(async () => {
  await browser.close()
  await server.close()
})

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

async function openSupervision(page: Page): Promise<void> {
  await page.goto('/')
  await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '督办' }).click()
}

async function openCommitment(page: Page): Promise<void> {
  await openSupervision(page)
  await page.getByRole('link', { name: '灯色', exact: true }).click()
  await page.getByRole('searchbox', { name: '任务或序号' }).fill('3-6')
  await page
    .getByRole('link', { name: /^3-6(\.1)?$/ })
    .first()
    .click()
  await page.getByText(task).first().waitFor()
}

/** Opens what waits for the person about the part. */
async function openWork(page: Page, action: string, about: string = part): Promise<void> {
  await page.goto('/')
  await page.getByRole('button', { name: new RegExp(`^${action}.*${about} `) }).click()
}

async function step(...weeksOrDays: ('一天' | '一周')[]): Promise<void> {
  await button(supervisor, '演示').click()
  for (const name of weeksOrDays) {
    await button(supervisor, name).click()
    await supervisor.getByText(name === '一天' ? /^过了 1 天/ : /^过了 7 天/).waitFor({ timeout: 60_000 })
    await supervisor.waitForTimeout(300)
  }
  await supervisor.keyboard.press('Escape')
}

async function report(share: string, words: string): Promise<void> {
  await openWork(bureau, '填报')
  await bureau.getByLabel('完成比例').fill(share)
  await bureau.getByLabel('进展情况').fill(words)
  await bureau.getByLabel('存在问题').fill('用地指标尚未落实')
  await bureau.getByLabel('下一步安排').fill('与自然资源部门会商')
  await bureau
    .getByLabel('添加', { exact: true })
    .setInputFiles({ name: '园区扩区批复.txt', mimeType: 'text/plain', buffer: Buffer.from('同意园区扩区。') })
  await bureau.getByRole('button', { name: '园区扩区批复.txt', exact: true }).waitFor()
  await button(bureau, '提交').click()
  await bureau.getByText('已提交').waitFor()

  await openWork(division, '接收报告')
  await division.getByText(words).waitFor()
  await button(division, '接收').click()
  await division.getByText('已接收').first().waitFor()
}

async function lightOf(page: Page): Promise<string> {
  await openCommitment(page)
  const row = page.getByRole('table', { name: '分解与进度' }).getByRole('row').filter({ hasText: part })
  await row.waitFor()
  return (await row.getByRole('cell').allTextContents()).join(' ')
}

test('the division gives a part to a city, which signs for it', async () => {
  await openCommitment(division)
  await button(division, '分解').click()
  const drawer = division.getByRole('dialog')
  await drawer.getByLabel('选择单位').fill('绵阳')
  await division.getByTitle('绵阳市科学技术局').click()
  await drawer.getByText('分解 3-6').click()
  await button(division, '试算').click()
  await drawer.getByText('权重合计 100%').waitFor()
  await drawer.getByLabel('第 1 行的时限').fill('2022-11-30')
  await drawer.getByLabel('第 1 行的时限').press('Enter')
  await button(division, '保存分解').click()
  await division.getByText('分解已保存').waitFor()
  await button(division, '交办 1 个部分').click()
  await button(division, '交办').click()
  await division.getByText(/已交办 1 个/).waitFor()

  await openWork(bureau, '签收')
  await bureau.getByText('2022-11-30').first().waitFor()
  await button(bureau, '签收').last().click()

  await bureau.getByText('已签收').waitFor()
})

test('a report with evidence far behind the time turns the light red, and the ladder begins', async () => {
  await step('一周', '一周', '一天')
  await report('10', '园区已完成选址')
  expect(await lightOf(division)).toContain('10% 逾期或严重滞后')

  await step('一周', '一周')

  await openWork(supervisor, '签发文书')
  await supervisor.getByText('督办单').first().waitFor()
  await button(supervisor, '签发').click()
  await supervisor.getByText(/已签发 \S+/).waitFor()
})

test('the city answers and asks for an extension, which the leader approves; supervision pauses', async () => {
  await openWork(bureau, '答复督办', `${part} .*督办单`)
  await bureau.getByLabel('答复').fill('用地指标已报批，预计十二月中旬完成。')
  await button(bureau, '答复').last().click()
  await bureau.getByLabel('答复').waitFor({ state: 'detached' })
  await openCommitment(bureau)
  await bureau.getByRole('button', { name: new RegExp(`^${part} `) }).click()
  await button(bureau, '申请').click()
  const form = bureau.getByRole('dialog').last()
  await form.getByLabel('延期至').fill('2022-12-20')
  await form.getByLabel('延期至').press('Enter')
  await form.getByLabel('理由').fill('用地报批需要走完公示期')
  await button(bureau, '提交申请').click()
  await bureau.getByText('申请已提交').waitFor()

  await openSupervision(leader)
  await leader.getByRole('link', { name: '申请', exact: true }).click()
  await leader.getByText('用地报批需要走完公示期').click()
  await leader.getByLabel('决定理由').fill('情况属实')
  await button(leader, '批准').click()
  await leader.getByText('已批准').first().waitFor()

  expect(await lightOf(leader)).toContain('2022-12-20')
})

test('it catches up, and a second person closes it', async () => {
  await step('一周', '一周', '一天', '一天')
  await report('100', '园区扩区已获批，挂牌运行')
  await openCommitment(bureau)
  await bureau.getByRole('button', { name: new RegExp(`^${part} `) }).click()
  await button(bureau, '申请').click()
  const form = bureau.getByRole('dialog').last()
  await form.getByLabel('申请事项').click()
  await bureau.getByTitle('办结销号').click()
  await form.getByLabel('理由').fill('任务完成，申请销号')
  await button(bureau, '提交申请').click()
  await bureau.getByText('申请已提交').waitFor()

  await openWork(division, '审批申请')
  await division.getByLabel('决定理由').fill('佐证齐全')
  await button(division, '批准').click()
  await division.getByText('已批准').first().waitFor()

  expect(await lightOf(supervisor)).toContain('100% 已销号')
})

test('the bulletin of the month tells of it, as an official paper', async () => {
  await openSupervision(supervisor)
  await supervisor.getByRole('link', { name: '通报', exact: true }).click()
  await button(supervisor, '起草通报').click()
  await button(supervisor, '据实起草').click()
  await supervisor.getByRole('heading', { name: '2022年11月工作要点落实情况通报', level: 1 }).waitFor()
  await button(supervisor, '印发').click()
  await supervisor.getByRole('dialog').getByRole('button', { name: '印发', exact: true }).click()
  await supervisor.getByText(/^川科督通〔2022〕\d+号$/).waitFor()

  const [download] = await Promise.all([
    supervisor.waitForEvent('download'),
    button(supervisor, '下载公文（docx）').click(),
  ])
  const paper = await decode(await readFile(await download.path()))
  expect(paper.text).toContain('2022年11月工作要点落实情况通报')
  expect(paper.text).toMatch(/督办单\d+件/)
})
