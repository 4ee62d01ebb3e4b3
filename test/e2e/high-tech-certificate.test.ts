// A firm climbs its ladder: from what the registers know of it to the certificate of a high-tech enterprise, and the figure moves.
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser, type TestBrowser } from './browser.ts'
import { type OwnServer, openOwnServer } from './own-server.ts'

const call = '2022年第三批高新技术企业认定'
const firmName = '绵阳屿昀澍轨道交通科技有限公司'
const number = 'GR202251009001'
const experts = ['pingshen1', 'pingshen2', 'pingshen3', 'pingshen4', 'pingshen5', 'pingshen6']

let server: OwnServer
let browser: TestBrowser
let division: Page
let firm: Page
let leader: Page
let before = 0
beforeAll(async () => {
  server = await openOwnServer()
  browser = await openBrowser(server.address)
  division = await browser.signIn('chuzhang')
  firm = await browser.signIn('91510704DEM001244W')
  leader = await browser.signIn('tingling')
  before = await highTechFirms()
}, 120_000)
afterAll(async () => {
  await browser.close()
  await server.close()
})

const highTechFirms = () =>
  leader.evaluate(async () => {
    const { value } = await (await fetch('/api/indicators/high-tech-firms/figure')).json()
    return value as number
  })

const spaced = (name: string) => new RegExp(`^${[...name].join('\\s?')}$`)
async function press(page: Page, name: string): Promise<void> {
  await page
    .getByRole('button', { name: spaced(name) })
    .first()
    .click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: spaced(name) })
    .click()
}
const rung = (name: string) => firm.getByRole('listitem').filter({ hasText: name })

test('the division opens a call; the ladder tells the firm what it holds and by which rules not yet', async () => {
  await division.goto('/programmes')
  await division.getByRole('button', { name: '新建申报通知' }).click()
  await division.getByLabel('项目类别').click()
  await division.getByTitle('高新技术企业认定', { exact: true }).click()
  await division.getByLabel('通知标题').fill(call)
  await division.getByRole('button', { name: spaced('保存') }).click()
  await press(division, '公布')
  await division.getByText('正在申报').first().waitFor()

  await firm.goto('/ladder')

  await rung('科技型中小企业评价').getByText('已取得').waitFor()
  await rung('高新技术企业认定').getByText('收入占比：51.85%，应不低于 60%').waitFor()
  await rung('瞪羚企业认定').getByText('注册成立日期（不超过十年）：2011-07-25').waitFor()
})

test('the application begins with what the registers know; corrected and complete it is handed in', async () => {
  await rung('高新技术企业认定')
    .getByRole('link', { name: /去申报/ })
    .click()
  await firm.getByRole('listitem').filter({ hasText: call }).getByRole('button', { name: '开始申报' }).click()
  await firm.getByLabel('最近一年高新技术产品（服务）收入', { exact: true }).fill('1500')
  await firm.getByLabel('近三年科技成果转化总项数').fill('16')
  await firm.getByRole('button', { name: '增加一行' }).click()
  const months = { 职工月初数: '58', 职工月末数: '62', 科技人员月初数: '20', 科技人员月末数: '22' }
  for (const [label, value] of Object.entries(months)) await firm.getByLabel(label).fill(value)
  const paper = { name: '证明材料.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7 证明材料') }
  const inputs = firm.locator('input[type=file]')
  for (let at = 0; at < (await inputs.count()); at++) await inputs.nth(at).setInputFiles(paper)
  await firm.getByText('证明材料.pdf').nth(3).waitFor()
  await firm.getByText('还有 1 条待判断').waitFor()

  await press(firm, '提交')

  await firm.getByText(/存证值 [0-9a-f]{64}/).waitFor()
})

test('the bureau endorses, the division checks, five experts judge, and the marks are entered with the conclusion', async () => {
  const bureau = await browser.signIn('mianyang')
  await bureau.getByRole('link', { name: firmName }).click()
  await press(bureau, '同意推荐')
  await bureau.getByText('形式审查中').first().waitFor()
  await division.goto('/')
  await division.getByRole('link', { name: firmName }).click()
  await division.getByRole('checkbox').first().waitFor()
  for (const line of await division.getByRole('checkbox').all()) await line.check()
  await press(division, '审查通过')
  await division.getByText('评审中').first().waitFor()
  await division.getByRole('link', { name: call }).click()
  await division.getByRole('button', { name: '分配专家' }).click()
  await division.getByText(/^[0-9a-f]{64}$/).waitFor()
  await division.getByRole('dialog').getByRole('button', { name: '分配专家' }).click()
  await division.getByText('0/5 份').waitFor()
  for (const username of experts) {
    const expert = await browser.signIn(username)
    await expert.goto('/programmes')
    await expert.getByRole('heading', { name: '待我评审' }).waitFor()
    const review = expert.getByRole('link', { name: firmName })
    await review.or(expert.getByText('目前没有分配给您的评审')).first().waitFor()
    if ((await review.count()) === 0) continue
    await review.click()
    await expert.getByLabel('支持', { exact: true }).check()
    await expert.getByLabel('评审意见').fill('核心技术自主，研发组织规范，建议认定。')
    await expert.getByRole('button', { name: '提交意见' }).click()
    await expert.getByText('已提交').first().waitFor()
  }
  await division.reload()
  await division.getByText('5/5 份').waitFor()

  await division.getByRole('button', { name: '结束评审' }).click()
  const form = division.getByRole('dialog')
  for (const grade of ['技术的先进程度', '对主要产品的核心支持作用']) {
    await form.getByLabel(grade).click()
    await division.getByTitle('A（高）').last().click()
  }
  const marks = {
    先进程度评分: '8',
    核心支持作用评分: '8',
    知识产权数量评分: '8',
    获得方式评分: '6',
    成果转化评分: '28',
    研发管理制度与费用辅助账: '5',
    研发机构与产学研合作: '5',
    成果转化激励奖励制度与双创平台: '3',
    '人员进修培训、人才引进与绩效评价': '3',
    净资产增长评分: '6',
    销售收入增长评分: '6',
  }
  for (const [label, value] of Object.entries(marks)) await form.getByLabel(label).fill(value)
  await form.getByLabel('评审结论').fill('专家组一致建议认定，总分 86 分。')
  await form.getByRole('button', { name: '结束评审' }).click()

  await division.getByRole('heading', { name: '决定、公示与发证' }).waitFor()
}, 120_000)

test('decided, put up for ten working days, filed and certified: the ladder holds one rung more and the figure moves', async () => {
  await leader.goto('/')
  await leader.getByRole('link', { name: firmName }).click()
  await leader.getByRole('link', { name: call }).click()
  await leader.getByRole('checkbox', { name: '选择第 1 行' }).check()
  await leader.getByRole('button', { name: spaced('批准') }).click()
  await leader.getByLabel('文号').fill('川高企认〔2022〕3号')
  await leader.getByLabel('理由').fill('专家组建议认定')
  await leader
    .getByRole('dialog')
    .getByRole('button', { name: spaced('批准') })
    .click()
  await leader.getByText('川高企认〔2022〕3号：批准 1 项').waitFor()
  await division.reload()
  await division.getByRole('checkbox', { name: '选择第 1 行' }).check()
  await division.getByRole('button', { name: '公示所选' }).click()
  await division.getByLabel('公示标题').fill('拟认定高新技术企业名单')
  await division.getByRole('dialog').getByRole('button', { name: '公示所选' }).click()
  await division.getByText('2022-10-17 至 2022-10-28').waitFor()
  const supervisor = await browser.signIn('duban')
  await supervisor.getByRole('button', { name: '演示' }).click()
  for (const day of ['2022-10-24', '2022-10-31']) {
    await supervisor.getByRole('button', { name: spaced('一周') }).click()
    await supervisor.getByText(day).waitFor({ timeout: 40_000 })
  }
  await division.reload()
  await division.getByRole('button', { name: '公示期满转办' }).click()
  await division.getByText('已通过，待发证').first().waitFor()
  await division.getByRole('checkbox', { name: '选择第 1 行' }).check()
  await division.getByRole('button', { name: '发证（入库）' }).click()
  await division.getByLabel('文号').fill('国科火字〔2022〕300号')
  await division.getByLabel('证书编号').fill(number)
  await division.getByRole('dialog').getByRole('button', { name: '发证（入库）' }).click()
  await division.getByRole('link', { name: number }).waitFor()

  await firm.goto('/ladder')
  await rung('高新技术企业认定').getByText('有效期至 2025-10-31').waitFor()
  expect(await highTechFirms()).toBe(before + 1)
}, 120_000)
