// The natural science fund for the young, from the guide to acceptance: six people, each in a browser of their own.
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, test } from 'vitest'
import { officialDocument } from '#platform/docx/official-document.ts'
import { paragraph } from '#platform/docx/paper.ts'
import { openBrowser, type TestBrowser } from './browser.ts'

const call = '2023年四川省自然科学基金青年项目'
const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const rationale =
  '川西高原深埋隧道穿越高地应力软弱围岩，开挖后变形持续数月不收敛，初期支护开裂、侵限频发。现有设计多依据室内短时试验确定流变参数，忽略了开挖卸荷路径与渗流软化的共同作用，预测的收敛值往往只有实测的一半。本项目拟以在建隧道为依托，布设长期监测断面，获取开挖全过程的位移、应力与孔压，并开展卸荷路径下的三轴流变试验，揭示软弱围岩时效变形的细观机理。'

let browser: TestBrowser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const proposalFile = async (name: string, paragraphs: readonly string[]) => ({
  name,
  mimeType: docx,
  buffer: Buffer.from(await officialDocument({ title: '申请书', body: paragraphs.map((text) => paragraph(text)) })),
})

interface Proposal {
  title: string
  lead: string
  file: Awaited<ReturnType<typeof proposalFile>>
}

async function apply(page: Page, { title, lead, file }: Proposal): Promise<void> {
  await page.goto('/programmes')
  await page.getByRole('listitem').filter({ hasText: call }).getByRole('button', { name: '开始申报' }).click()
  await page.waitForURL(/\/applications\/[\w-]{36}/)
  await page.getByLabel('项目名称').fill(title)
  await page.getByLabel('项目类型').click()
  await page.getByTitle('青年项目', { exact: true }).click()
  await page.getByLabel('国家自然科学基金申请代码').fill('E0901')
  await page.getByLabel('申请经费', { exact: true }).fill('20')
  await page.getByLabel('姓名', { exact: true }).first().fill(lead)
  await page.getByLabel('出生日期').fill('1990-06-01')
  await page.getByLabel('出生日期').press('Enter')
  await page.getByLabel('性别').click()
  await page.getByTitle('男', { exact: true }).click()
  for (const statement of ['已签署经费包干制承诺书', '已通过伦理审查或不涉及', '全部申报材料不涉及国家秘密'])
    await page.getByRole('radiogroup', { name: statement }).getByLabel('是', { exact: true }).check()
  await page.locator('input[type=file]').first().setInputFiles(file)
  await page.getByText(file.name).waitFor()
  await page.getByText('全部符合').waitFor()
  await press(page, '提交')
  await page.getByText(/存证值 [0-9a-f]{64}/).waitFor()
}

/** Presses a button and its namesake in the dialog that asks. */
async function press(page: Page, name: string): Promise<void> {
  const spaced = new RegExp(`^${[...name].join('\\s?')}$`)
  await page.getByRole('button', { name: spaced }).first().click()
  await page.getByRole('dialog').getByRole('button', { name: spaced }).click()
}

test('a researcher reads the call on the public page and hands in a proposal', async () => {
  const visitor = await browser.visit('phone')
  await visitor.goto('/open/calls')
  await visitor.getByRole('heading', { name: call }).waitFor()
  const researcher = await browser.signIn('qingnian1')

  await apply(researcher, {
    title: '高地应力软弱围岩时效变形机理',
    lead: '杨清和',
    file: await proposalFile('申请书.docx', [rationale]),
  })
})
