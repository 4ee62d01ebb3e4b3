// A figure and the commitment it measures follow the registers: a table comes in, both move; it is corrected, both move again.
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser, type TestBrowser } from './browser.ts'
import { type OwnServer, openOwnServer } from './own-server.ts'

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

const indicator = 'popular-science-bases-added'
const read = <T>(address: string): Promise<T> =>
  page.evaluate(async (path) => (await fetch(path)).json(), address) as Promise<T>

interface Figure {
  value: number
  records: { where: unknown }[]
}
const figure = () => read<Figure>(`/api/indicators/${indicator}/figure`)
const behind = () => read<{ total: { value: number; entries: number } }>(`/api/indicators/${indicator}/records`)

async function whole() {
  const [plan] = await read<{ id: string }[]>('/api/plans').then((plans) => plans.slice(-1))
  const { rows } = await read<{ rows: { id: string; no: string }[] }>(`/api/plans/${plan?.id}/commitments?search=25-2`)
  const commitmentId = rows.find(({ no }) => no === '25-2')?.id ?? ''
  const [part] = await read<{ computed: number; completion: number; light: string }[]>(
    `/api/commitments/${commitmentId}/parts`,
  )
  return { commitmentId, ...part }
}

const heads = ['平台编号', '平台名称', '平台类别', '级别', '依托单位', '所在地', '批准日期']
const base = (n: number, approvedOn: string) => [
  `KP2022${n}`,
  `第${n}科普示范基地`,
  '科普基地',
  '省级',
  '某某科技馆',
  '成都市武侯区',
  approvedOn,
]

async function bringIn(rows: string[][], register = 'platform', columns = heads): Promise<void> {
  const text = [columns, ...rows].map((row) => row.join(',')).join('\n')
  await page.goto(`/registers/${register}/imports`)
  await page.getByLabel('选择文件').setInputFiles({ name: '名录.csv', mimeType: 'text/csv', buffer: Buffer.from(text) })
  await page.waitForURL(/\/imports\/[\w-]{36}/)
  await page.getByRole('button', { name: /^写入 \d+ 行/ }).click()
  await page.getByText('已写入').first().waitFor()
}

test('a table of entries comes in, and the figure, the records behind it and the light of the commitment follow', async () => {
  const before = await figure()
  const first = await whole()
  const needed = Math.max(1, 10 - before.value)

  await bringIn(Array.from({ length: needed }, (_, n) => base(n + 1, '2022-10-11')))

  const after = await figure()
  expect(after.value).toBe(before.value + needed)
  expect((await behind()).total).toMatchObject({ value: after.value, entries: after.value })
  const second = await whole()
  expect(second).toMatchObject({ computed: after.value, completion: 100 })
  expect(second.light).not.toBe(first.light)
})

test('the page of the figure leads down to the very entries', async () => {
  const { value } = await figure()
  await page.goto(`/indicators/${indicator}`)
  await page.getByText(new RegExp(`${value} 条，合计 ${value} 家`)).waitFor()

  await page.getByRole('link', { name: '打开名录中的这些记录' }).click()

  await page.getByText(`共 ${value} 条`).first().waitFor()
})

const publish = async (status: string, why?: string) => {
  await page.getByRole('button', { name: why === undefined ? '公布这个数' : '再次公布', exact: true }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByText(status, { exact: true }).click()
  if (why !== undefined) await dialog.getByLabel('再次公布的理由').fill(why)
  await dialog.getByRole('button', { name: why === undefined ? '公布这个数' : '再次公布' }).click()
  await dialog.waitFor({ state: 'hidden' })
}

test('published, the figure is told to anybody as it stood', async () => {
  const { value } = await figure()
  await page.goto(`/indicators/${indicator}`)
  await publish('快报')
  await page.getByText('与现在的数一致').waitFor()

  const anybody = await browser.visit()
  await anybody.goto('/open/figures')

  await anybody.getByText(`${value} 家`).first().waitFor()
  await anybody.getByText('第 1 版').waitFor()
})

test('a correction of one entry corrects the figure and the commitment', async () => {
  const before = await figure()

  await bringIn([base(1, '2021-10-11')])

  expect((await figure()).value).toBe(before.value - 1)
  expect(await whole()).toMatchObject({ computed: before.value - 1 })
})

test('the public figure stays at its published version until it is published anew', async () => {
  const { value } = await figure()
  const anybody = await browser.visit()
  await anybody.goto('/open/figures')
  await anybody
    .getByText(`${value + 1} 家`)
    .first()
    .waitFor()

  await page.goto(`/indicators/${indicator}`)
  await page.getByText(`现在是 ${value} 家，相差 -1`).waitFor()
  await publish('初步', '一家的批准日期登记有误')

  await page.getByText('与现在的数一致').waitFor()
  await anybody.reload()
  await anybody.getByText(`${value} 家`).first().waitFor()
  await anybody.getByText('第 2 版').waitFor()
})

const contractHeads = [
  ...['合同登记编号', '合同名称', '合同类别', '签订日期', '认定登记日期', '成交额', '技术交易额', '卖方名称'],
  ...['卖方信用代码', '卖方类别', '卖方所在地', '买方名称', '买方类别', '技术领域'],
]
const contract = (n: number, tenThousands: number) => [
  ...[
    `2022510100${n}`,
    `第${n}号技术服务`,
    '技术服务',
    '2022-10-08',
    '2022-10-11',
    `${tenThousands}`,
    '1000',
    '某某研究院',
  ],
  ...['11510000008282399T', '企业法人', '成都市武侯区', `第${n}买方`, '企业法人', '航空航天'],
]

const amountOnBoard = async () => {
  await page.goto('/supervision')
  const gauge = page
    .getByRole('region', { name: '主要目标' })
    .getByRole('listitem')
    .filter({ hasText: '技术合同成交额' })
  return Number(((await gauge.locator('b').textContent()) ?? '').replace(/[^\d.]/g, ''))
}

test('contracts come in, and the headline target on the board moves by their amount; one is corrected, and it follows', async () => {
  const before = await amountOnBoard()

  await bringIn([contract(1, 10_000), contract(2, 20_000)], 'technology-contract', contractHeads)
  expect(await amountOnBoard()).toBeCloseTo(before + 3, 2)

  await bringIn([contract(2, 10_000)], 'technology-contract', contractHeads)
  expect(await amountOnBoard()).toBeCloseTo(before + 2, 2)
})

test('the figures of 2022 stand as they were published, each held against its target', async () => {
  await page.goto('/published-figures')
  const told = async (title: string) => {
    const cells = page
      .getByRole('row')
      .filter({ has: page.getByRole('rowheader', { name: title }) })
      .getByRole('cell')
    await cells.first().waitFor()
    const heading = await page.getByRole('columnheader').allTextContents()
    return (await cells.nth(heading.indexOf('2022 年') - 1).textContent()) ?? ''
  }

  expect(await told('全社会研发经费支出')).toBe('1,215目标 1,200，完成 101.3%')
  expect(await told('技术合同成交额')).toBe('1,649目标 1,420，完成 116.1%2022-10-20 起目标 1,500，完成 109.9%')
  expect(await told('高新技术产业营业收入')).toBe('2.7目标 2.45，完成 110.2%')
  expect(await told('科技信息服务业营业收入')).toBe('4,645目标 3,500，完成 132.7%')
  expect(await told('科技型中小企业')).toBe('18,700目标 14,000，完成 133.6%')
  expect(await told('新认定瞪羚企业')).toBe('62目标 50，完成 124%')
  expect(await told('动植物新品种')).toBe('269目标 100，完成 269%')
  await page.getByRole('button', { name: '2.7', exact: true }).click()
  await page.getByText('公开报道：增长11.8%').waitFor()
})
