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

async function bringIn(rows: string[][]): Promise<void> {
  const text = [heads, ...rows].map((row) => row.join(',')).join('\n')
  await page.goto('/registers/platform/imports')
  await page
    .getByLabel('选择文件')
    .setInputFiles({ name: '科普基地.csv', mimeType: 'text/csv', buffer: Buffer.from(text) })
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

test('a correction of one entry corrects the figure and the commitment', async () => {
  const before = await figure()

  await bringIn([base(1, '2021-10-11')])

  expect((await figure()).value).toBe(before.value - 1)
  expect(await whole()).toMatchObject({ computed: before.value - 1 })
})
