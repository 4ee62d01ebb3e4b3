// The natural science fund for the young, from the guide to acceptance: six people, each in a browser of their own.
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { officialDocument } from '#platform/docx/official-document.ts'
import { paragraph } from '#platform/docx/paper.ts'
import { openBrowser, type TestBrowser } from './browser.ts'
import { type OwnServer, openOwnServer } from './own-server.ts'

const call = '2023年四川省自然科学基金青年项目'
const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const rationale =
  '川西高原深埋隧道穿越高地应力软弱围岩，开挖后变形持续数月不收敛，初期支护开裂、侵限频发。现有设计多依据室内短时试验确定流变参数，忽略了开挖卸荷路径与渗流软化的共同作用，预测的收敛值往往只有实测的一半。本项目拟以在建隧道为依托，布设长期监测断面，获取开挖全过程的位移、应力与孔压，并开展卸荷路径下的三轴流变试验，揭示软弱围岩时效变形的细观机理。'
const method =
  '拟采用光纤与多点位移计联合布设断面，按台阶法施工节拍连续采集；室内以同一岩芯开展分级卸荷蠕变，辅以核磁共振观测孔隙演化；数值上建立考虑渗流软化的黏弹塑性本构，并以现场收敛曲线反演参数，形成预报变形稳定时间的判据。'
const other =
  '在此基础上提出锚杆轴力与喷层裂缝的联合识别方法，利用隧道巡检图像提取裂缝宽度，建立支护失效概率的分级指标，在两座在建隧道开展预警试用并评估误报率。'
const outline = '一、立项依据与研究内容'

let server: OwnServer
let browser: TestBrowser
beforeAll(async () => {
  server = await openOwnServer()
  browser = await openBrowser(server.address)
}, 120_000)
afterAll(async () => {
  await browser.close()
  await server.close()
})

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
  await page.getByRole('radiogroup', { name: '性别' }).getByLabel('男', { exact: true }).check()
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

/** Takes a step that must be answered for in words. */
async function answer(page: Page, action: string, reason: string): Promise<void> {
  await page.getByRole('button', { name: action, exact: true }).click()
  await page.getByRole('dialog').getByRole('textbox').fill(reason)
  await page.getByRole('dialog').getByRole('button', { name: action }).click()
  await page.getByRole('dialog').waitFor({ state: 'hidden' })
}

/** The link in what waits for the person, followed. */
async function openFrom(page: Page, link: string): Promise<void> {
  await page.goto('/')
  await page.getByRole('link', { name: link }).first().click()
}

const first = { title: '高地应力软弱围岩时效变形机理', lead: '杨清和' }
const second = { title: '深埋隧道支护失效预警', lead: '顾思远' }
const hosts = ['12510104DEM9000396', '12510108DEM900100N']
const names: Record<string, string> = {
  许明远: 'pingshen1',
  沈知行: 'pingshen2',
  韩若溪: 'pingshen3',
  邓启航: 'pingshen4',
  罗文博: 'pingshen5',
  何思齐: 'pingshen6',
}

let researcher: Page
let division: Page
let address = ''

test('a researcher reads the call on the public page and hands in a proposal', async () => {
  const visitor = await browser.visit('phone')
  await visitor.goto('/open/calls')
  await visitor.getByRole('heading', { name: call }).waitFor()
  researcher = await browser.signIn('qingnian1')

  await apply(researcher, { ...first, file: await proposalFile('申请书.docx', [outline, rationale, method]) })

  address = new URL(researcher.url()).pathname
})

test('a second hands in what copies the first, and each is endorsed by its own host', async () => {
  const copyist = await browser.signIn('qingnian2')
  await apply(copyist, { ...second, file: await proposalFile('申请书.docx', [outline, rationale, other]) })

  for (const [index, { title }] of [first, second].entries()) {
    const host = await browser.signIn(hosts[index] ?? '')
    expect(await host.getByRole('link', { name: index === 0 ? second.title : first.title }).count()).toBe(0)
    await openFrom(host, title)
    await press(host, '同意推荐')
    await host.getByText('形式审查中').first().waitFor()
  }
}, 120_000)

test('the division checks the papers; the copy is shown side by side and refused, the first is cleared', async () => {
  division = await browser.signIn('basic-research-office')
  for (const { title } of [first, second]) {
    await openFrom(division, title)
    await division.getByRole('checkbox').first().waitFor()
    for (const line of await division.getByRole('checkbox').all()) await line.check()
    await press(division, '审查通过')
    await division.getByRole('heading', { name: /^查重/ }).waitFor()
  }
  await division.getByText('1 项雷同').waitFor()
  expect(await division.getByRole('blockquote').filter({ hasText: '川西高原深埋隧道' }).count()).toBe(2)
  await press(division, '查重通过')
  await division.getByText('还有 1 条雷同没有处理').waitFor()
  await division
    .getByRole('dialog')
    .getByRole('button', { name: /^取\s?消$/ })
    .click()
  await division.getByRole('button', { name: '不予通过' }).click()
  await division.getByRole('dialog').getByLabel('理由').fill('立项依据与另一申报逐字相同')
  await division.getByRole('dialog').getByRole('button', { name: '不予通过' }).click()
  await division.getByText('查重未通过').first().waitFor()

  await openFrom(division, first.title)
  await division.getByText('未发现雷同').waitFor()
  await press(division, '查重通过')
  await division.getByText('评审中').first().waitFor()
})

test('experts are drawn by lot from a seed committed to before, and the draw comes out the same again', async () => {
  await division.goto('/programmes')
  await division.getByRole('link', { name: call }).click()
  await division.getByRole('button', { name: '分配专家' }).click()
  await division.getByText(/^[0-9a-f]{64}$/).waitFor()
  await division.getByRole('dialog').getByRole('button', { name: '分配专家' }).click()
  await division.getByText('0/3 份').waitFor()

  await division.getByText(/^分配记录与证明/).click()
  await division.getByText(/候选 \d 名，抽中/).waitFor()
  await division.getByRole('button', { name: /^复\s?核$/ }).click()

  await division.getByText('复核一致').waitFor()
})

test('each expert drawn reads the papers and marks them, and the applicant learns nobody’s name', async () => {
  const words = (await division.getByText(/候选 \d 名，抽中/).textContent()) ?? ''
  const drawn = [...words.matchAll(/([一-龥]{3})（\d+%）/g)].map(([, name = '']) => name)
  expect(drawn).toHaveLength(3)
  for (const [index, name] of drawn.entries()) {
    const expert = await browser.signIn(names[name] ?? '')
    await expert.getByRole('link', { name: first.title }).click()
    await expert.getByRole('link', { name: '申请书.docx' }).waitFor()
    for (const criterion of ['科学价值', '创新性', '社会影响', '研究方案的可行性'])
      await expert.getByLabel(criterion).fill(String(90 - 5 * index))
    await expert.getByLabel('支持', { exact: true }).check()
    await expert.getByLabel('评审意见').fill('选题紧迫，监测与试验方案具体可行。')
    await expert.getByRole('button', { name: '提交意见' }).click()
    await expert.getByText('已提交').first().waitFor()
  }
  await researcher.goto(address)
  await researcher.getByText('评审中').first().waitFor()
  for (const name of Object.keys(names)) expect(await researcher.getByText(name).count()).toBe(0)
}, 120_000)

test('a panel votes, each member once, and its minutes bring the proposal to the decision', async () => {
  await division.reload()
  await division.getByRole('button', { name: '召集评审会' }).click()
  const form = division.getByRole('dialog')
  await form.getByLabel('会议名称').fill('青年项目评审会')
  await form.getByLabel('地点').fill('成都')
  await form.getByLabel('专家', { exact: true }).click()
  const members = Object.keys(names).slice(0, 5)
  for (const name of members) await division.getByTitle(new RegExp(`^${name} · `)).click()
  await division.keyboard.press('Escape')
  await form.getByLabel('组长').click()
  await division
    .getByTitle(/^许明远 · /)
    .last()
    .click()
  await form.getByRole('button', { name: '召集评审会' }).click()
  await division.getByText('已表决 0/5，4 票有效').waitFor()

  for (const name of members.slice(0, 4)) {
    const member = await browser.signIn(names[name] ?? '')
    await member.getByRole('link', { name: '青年项目评审会' }).click()
    await member.getByText(/均分 85，/).waitFor()
    await member.getByLabel('赞成', { exact: true }).check()
    await member.getByRole('button', { name: /^投\s?票$/ }).click()
    await member.getByText('您的表决：赞成').first().waitFor()
  }
  await division.reload()
  await division.getByText('赞成 4、反对 0、弃权 0').waitFor()
  await division.getByRole('button', { name: '结束会议' }).click()
  await division.getByLabel('会议纪要').fill('到会专家五名，听取主审意见后逐项表决，建议资助。')
  await division.getByRole('dialog').getByRole('button', { name: '结束会议' }).click()

  await division.getByText('4—0—0').waitFor()
}, 120_000)

test('the leader approves within the budget; the list is put up and stands its five working days', async () => {
  const leader = await browser.signIn('tingling')
  await openFrom(leader, first.title)
  await leader.getByRole('link', { name: call }).click()
  await leader.getByRole('checkbox', { name: '选择第 1 行' }).check()
  await leader.getByRole('button', { name: /^批\s?准$/ }).click()
  await leader.getByLabel('文号').fill('川科基〔2022〕12号')
  await leader.getByLabel('理由').fill('评审会建议资助，排序第一')
  await leader
    .getByRole('dialog')
    .getByRole('button', { name: /^批\s?准$/ })
    .click()
  await leader.getByText('川科基〔2022〕12号：批准 1 项').waitFor()

  await division.reload()
  await division.getByRole('checkbox', { name: '选择第 1 行' }).check()
  await division.getByRole('button', { name: '公示所选' }).click()
  await division.getByLabel('公示标题').fill('拟立项青年项目名单')
  await division.getByRole('dialog').getByRole('button', { name: '公示所选' }).click()
  await division.getByText('2022-10-17 至 2022-10-21').waitFor()

  const supervisor = await browser.signIn('duban')
  await supervisor.getByRole('button', { name: '演示' }).click()
  await supervisor.getByRole('button', { name: /^一\s?周$/ }).click()
  await supervisor.getByText('2022-10-24').waitFor()
  await division.reload()
  await division.getByRole('button', { name: '公示期满转办' }).click()

  await division.getByText('待签订任务书').first().waitFor()
}, 120_000)

test('the researcher writes the contract with the statement of the lump sum; the division signs and pays', async () => {
  await openFrom(researcher, first.title)
  await researcher.getByRole('button', { name: '拟订任务书' }).click()
  const form = researcher.getByRole('dialog')
  await form.getByText('罚款、捐赠、赞助、投资、偿还债务').waitFor()
  await form.getByLabel('目标和考核方式').fill('建立围岩变形稳定时间的预报判据，在两座隧道验证，误差不超过两成。')
  await form.getByLabel('里程碑 1').fill('完成监测断面布设')
  await form.getByRole('checkbox').check()
  await form.getByRole('button', { name: /^提\s?交$/ }).click()
  await researcher.getByText('杨清和已提交任务书').waitFor()

  await openFrom(division, first.title)
  await division.getByRole('button', { name: '签订任务书' }).click()
  await division.getByLabel('文号或编号').fill('2023NSFSC0001')
  await division.getByRole('dialog').getByRole('button', { name: '签订任务书' }).click()
  await division.getByRole('button', { name: /^拨\s?付$/ }).click()
  await division.getByLabel('资金来源').fill('省级科技计划资金')
  await division.getByLabel('文号或编号').fill('川财教〔2022〕150号')
  await division
    .getByRole('dialog')
    .getByRole('button', { name: /^拨\s?付$/ })
    .click()

  await division.getByText('批准 20 万元，已拨付 20 万元').waitFor()
  await division.getByText('经费用于要点第 9、10 项').waitFor()
})

test('a yearly report and the end of the work bring it to acceptance, and the register says that it passed', async () => {
  await openFrom(researcher, first.title)
  await answer(researcher, '提交年度报告', '完成两个断面布设，采集数据六个月。')
  await answer(researcher, '实施完成', '两座隧道验证误差一成七，达到任务书目标。')
  await openFrom(division, first.title)
  await answer(division, '通过验收', '目标全部达到，经费使用合规。')
  await division.getByText('已办结').first().waitFor()

  await division.goto(`/registers/project?search=${encodeURIComponent(first.title)}`)
  await division.getByText('通过验收').first().waitFor()
})
