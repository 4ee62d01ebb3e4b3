// A firm files a technology contract, the registrar decides and registers it, the certificate downloads and the statistics count it.
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { decode } from '#reading/decode/decode.ts'
import { openBrowser, type TestBrowser } from './browser.ts'

let browser: TestBrowser
let seller: Page
let registrar: Page
beforeAll(async () => {
  browser = await openBrowser()
  seller = await browser.signIn('91510723DEM0013241')
  registrar = await browser.signIn('transfer-office')
})
afterAll(() => browser.close())

const title = '变压器绕组缺陷声纹识别技术开发'
const contract = `%PDF-1.7 ${title}`

async function countedContracts(): Promise<number> {
  await registrar.goto('/contract-statistics')
  const row = registrar.getByRole('table', { name: '输出与吸纳' }).getByRole('row').filter({ hasText: '输出到省外' })
  return Number((await row.getByRole('cell').first().textContent())?.replaceAll(',', ''))
}

let before: number

test('the seller writes the filing; what is missing is said at its field', async () => {
  before = await countedContracts()
  await seller.getByRole('link', { name: '技术合同登记', exact: true }).click()
  await seller.getByRole('button', { name: '起草申请' }).click()
  await seller.getByLabel('合同名称').fill(title)
  await seller.getByRole('button', { name: '提交登记申请' }).click()

  await seller.getByRole('alert').getByText('请填写买方名称').waitFor()
})

test('complete, it is filed', async () => {
  const choose = async (label: string, option: string) => {
    await seller.getByRole('combobox', { name: label }).click()
    await seller.getByTitle(option, { exact: true }).last().click()
  }
  await choose('申报类别', '技术开发')
  await choose('技术领域', '先进制造')
  await choose('知识产权', '技术秘密')
  await seller.getByLabel('签订日期').fill('2022-09-20')
  await seller.keyboard.press('Enter')
  await seller.getByLabel('合同总金额', { exact: true }).fill('200')
  await seller.getByLabel('非技术性费用', { exact: true }).fill('50')
  await choose('支付方式', '分期支付')
  await seller.getByLabel('买方名称').fill('江淮输变电装备有限公司')
  await choose('买方类别', '企业法人')
  await seller.getByRole('radiogroup', { name: '涉外合同' }).getByLabel('否').check()
  await seller.getByRole('radiogroup', { name: '关联交易' }).getByLabel('否').check()
  await seller
    .getByLabel('添加文件')
    .last()
    .setInputFiles({
      name: '合同.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from(contract),
    })
  await seller.getByText('合同.pdf').waitFor()
  await seller.getByRole('radiogroup', { name: '承诺不含国家秘密' }).getByLabel('是').check()
  await seller.getByRole('button', { name: '提交登记申请' }).click()

  await seller.getByText('待受理').first().waitFor()
})

test('the registrar finds it among what waits, decides both amounts and registers it', async () => {
  await registrar.goto('/')
  await registrar.getByRole('link', { name: title }).click()
  await registrar.getByRole('button', { name: '受理', exact: true }).click()
  await registrar.getByRole('heading', { name: '认定与核定' }).waitFor()
  await registrar.getByLabel('技术交易额', { exact: true }).fill('140')
  await registrar.getByText('核减 10 万元').waitFor()
  await registrar.getByRole('button', { name: '认定并登记' }).click()

  await registrar.getByText('已登记', { exact: true }).first().waitFor()
})

test('the seller downloads the certificate with the amounts as they were decided', async () => {
  await seller.reload()
  const [download] = await Promise.all([
    seller.waitForEvent('download'),
    seller.getByRole('button', { name: '登记证明' }).click(),
  ])

  const chunks: Buffer[] = []
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer)
  const { text } = await decode(Buffer.concat(chunks))
  expect(text).toContain(title)
  expect(text).toContain('140 万元')
})

test('the statistics count it, and lead to the very contracts', async () => {
  const after = await countedContracts()
  expect(after).toBe(before + 1)

  const row = registrar.getByRole('table', { name: '输出与吸纳' }).getByRole('row').filter({ hasText: '输出到省外' })
  await row.getByRole('link').click()
  await registrar.getByText(`共 ${new Intl.NumberFormat('zh-CN').format(after)} 条`).waitFor()
})
