// `npm run screens`: photographs every page of the demonstration into docs/screens, at a desk's and a phone's width.
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureBuilt } from './steps/build.mjs'
import { findChromium } from './steps/chromium.mjs'
import { ensureInstalled, root } from './steps/install.mjs'

const say = (line) => console.log(`· ${line}`)
await ensureInstalled({ say })
await ensureBuilt(['server', 'web'], { say })
const { path: executablePath, reason } = await findChromium({ say })
if (!executablePath) throw new Error(reason)
const { chromium } = await import('playwright-core')

const port = 4187
const address = `http://127.0.0.1:${port}`
const data = mkdtempSync(join(tmpdir(), 'luoshi-screens-'))
const server = spawn(
  process.execPath,
  [join(root, 'dist/server/server.js'), '--demo', '--data', data, '--port', String(port)],
  {
    stdio: 'ignore',
  },
)
const isWell = () =>
  fetch(`${address}/healthz`)
    .then(({ ok }) => ok)
    .catch(() => false)
while (!(await isWell())) await new Promise((resolve) => setTimeout(resolve, 200))

const sizes = { desk: { width: 1366, height: 768 }, phone: { width: 390, height: 844 } }
const directory = join(root, 'docs/screens')
mkdirSync(directory, { recursive: true })

const browser = await chromium.launch({
  executablePath,
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
})

async function signIn(context, username) {
  const page = await context.newPage()
  await page.goto(address)
  return await page.evaluate(async (name) => {
    const headers = { 'content-type': 'application/json' }
    const body = JSON.stringify({ username: name, password: 'Luoshi-2022' })
    await fetch('/api/session', { method: 'POST', headers, body })
    const read = async (path) => (await fetch(path)).json()
    const notices = await read('/api/notices').catch(() => ({ rows: [] }))
    const plans = await read('/api/plans').catch(() => [])
    const plan = plans[0]
    const commitments = plan ? await read(`/api/plans/${plan.id}/commitments?search=18-7`) : { rows: [] }
    return { notice: notices.rows?.[0]?.id, plan: plan?.id, commitment: commitments.rows[0]?.id }
  }, username)
}

/** Name of the picture, who looks, and the address made of the records there are. */
const pages = [
  ['sign-in', null, () => '/'],
  ['my-work', 'mianyang', () => '/'],
  ['notices', 'duban', () => '/notices'],
  ['review', 'duban', ({ notice }) => `/notices/${notice}`],
  ['plan', 'duban', ({ plan }) => `/plan/${plan}`],
  ['documents', 'duban', ({ plan }) => `/plan/${plan}?tab=documents`],
  ['commitment', 'duban', ({ commitment }) => `/commitments/${commitment}`],
  ['board', 'duban', ({ plan }) => `/supervision/${plan}`],
  ['lights', 'duban', ({ plan }) => `/supervision/${plan}/parts`],
  ['papers', 'duban', ({ plan }) => `/supervision/${plan}/escalations`],
  ['reporting', 'duban', ({ plan }) => `/supervision/${plan}/reporting`],
  ['accounts', 'xitong', () => '/administration'],
  ['audit', 'shenji', () => '/administration/audit'],
]
for (const [size, viewport] of Object.entries(sizes)) {
  for (const [name, username, addressOf] of pages) {
    const context = await browser.newContext({ viewport, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' })
    const records = username ? await signIn(context, username) : {}
    const page = await context.newPage()
    await page.goto(address + addressOf(records), { waitUntil: 'networkidle' })
    await page.waitForTimeout(500)
    await page.screenshot({ path: join(directory, `${name}-${size}.png`) })
    await context.close()
    say(`${name} ${size}`)
  }
}
await browser.close()
server.kill('SIGTERM')
await new Promise((resolve) => server.once('exit', resolve))
rmSync(data, { recursive: true, force: true })
