// The department collects a figure from its cities: an outlier with its reason, returned, corrected, approved, on the figure's page; locked on its day, reopened.
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, test } from 'vitest'
import { openBrowser, type TestBrowser } from './browser.ts'
import { type OwnServer, openOwnServer } from './own-server.ts'

const title = '2022年研发经费预计数采集'

let server: OwnServer
let browser: TestBrowser
let department: Page
let mianyang: Page
beforeAll(async () => {
  server = await openOwnServer()
  browser = await openBrowser(server.address)
  department = await browser.signIn('duban')
  mianyang = await browser.signIn('mianyang')
}, 120_000)
afterAll(async () => {
  await browser.close()
  await server.close()
})

const choose = async (label: string, words: string) => {
  const box = department.getByRole('combobox', { name: label })
  await box.click()
  await box.fill(words)
  await department.getByTitle(words, { exact: true }).last().click()
}
const value = (page: Page) => page.getByLabel('全社会研发经费支出填报值')
const reason = (page: Page) => page.getByLabel('全社会研发经费支出的理由')

test('before it is opened the burden is told, and what a register answers is refused as a question', async () => {
  await department.getByRole('link', { name: '指标', exact: true }).click()
  await department.getByRole('button', { name: '数据采集' }).click()
  await department.getByRole('button', { name: '发起采集' }).first().click()
  await department.getByLabel('名称').fill(title)
  await choose('指标', '全社会研发经费支出')
  await choose('指标', '高新技术企业数')
  await choose('期间', '2022年')
  await department.getByRole('radiogroup', { name: '数值状态' }).getByText('预计').click()
  await department.getByLabel('截止日').fill('2022-10-19')
  await department.keyboard.press('Enter')

  await department.getByText('2 个字段 × 21 个单位').waitFor()
  await department.getByText('截止 2022-10-19，还有 2 个工作日').waitFor()
  await department.getByText('“高新技术企业数”不能问').waitFor()
})

test('without it the round is opened, and waits for the cities', async () => {
  const chosen = department.locator('.ant-select-selection-item', { hasText: '高新技术企业数' })
  await chosen.locator('.ant-select-selection-item-remove').click()
  await department.getByText('1 个字段 × 21 个单位').waitFor()
  await department.getByRole('button', { name: '发起采集' }).last().click()

  await department.getByText('0/21 个市（州）已报').waitFor()
  await mianyang.goto('/')
  await mianyang.getByRole('link', { name: title }).waitFor()
})

test('a doubtful value is not handed in without its reason', async () => {
  await mianyang.getByRole('link', { name: title }).click()
  await mianyang.getByText('上年同期（2021年） 239.5 亿元').waitFor()
  await value(mianyang).fill('约320')
  await mianyang.getByText('“约320”不是数字').waitFor()
  await value(mianyang).fill('320')
  await mianyang.getByText('增长 33.6%').waitFor()
  await mianyang.getByRole('button', { name: '提交' }).click()
  await mianyang.getByText('需要写明理由后才能提交').waitFor()

  await reason(mianyang).fill('新增两家央企研究院并表')
  await mianyang.getByRole('button', { name: '提交' }).click()

  await mianyang.getByText('待核定').first().waitFor()
})

test('it waits for the department, which returns it with a reason', async () => {
  await department.goto('/')
  await department.getByRole('listitem').filter({ hasText: title }).getByRole('link', { name: '绵阳市' }).click()
  await department.getByText('理由：新增两家央企研究院并表').first().waitFor()
  await department.getByLabel('退回的理由').fill('央企研究院按法人地统计，请剔除')
  await department.getByRole('button', { name: '退回' }).click()

  await department.getByText('已退回').first().waitFor()
})

test('corrected and approved, the value stands on the page of the figure', async () => {
  await mianyang.reload()
  await mianyang.getByText('央企研究院按法人地统计，请剔除').first().waitFor()
  await value(mianyang).fill('262')
  await reason(mianyang).fill('已剔除')
  await mianyang.getByRole('button', { name: '提交' }).click()
  await mianyang.getByText('待核定').first().waitFor()
  await department.reload()
  await department.getByRole('button', { name: '核定', exact: true }).click()
  await department.getByText('已核定').first().waitFor()

  await department.goto('/indicators/rd-spend?region=510700&period=2022')

  await department.getByText('全社会研发经费支出 262 亿元').first().waitFor()
  await department.getByRole('link', { name: `绵阳市科学技术局报送：${title}` }).waitFor()
})

test('after its day the forms that are missing are locked, and one is reopened until another day', async () => {
  await department.getByTitle('推进日期').click()
  await department.getByRole('button', { name: '一周' }).click()
  await department.getByText('过了 7 天').waitFor({ timeout: 45_000 })
  await department.goto('/collections')
  await department.getByRole('link', { name: title }).click()
  const deyang = department.getByRole('row').filter({ hasText: '德阳市' })
  await deyang.getByText('已锁定').waitFor()
  await deyang.getByText('未报').waitFor()
  await deyang.getByRole('link', { name: '德阳市' }).click()
  await department.getByRole('button', { name: '重新开放' }).click()
  await department.getByLabel('理由').fill('经办人更换')
  await department.getByRole('dialog').getByRole('button', { name: '重新开放' }).click()
  await department.getByText('重新开放', { exact: true }).first().waitFor()

  const late = await browser.signIn('deyang')
  await late.getByRole('link', { name: title }).click()
  await value(late).fill('95')
  await late.getByRole('button', { name: '提交' }).click()

  await late.getByText('迟报').first().waitFor()
})
