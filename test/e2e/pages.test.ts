// Every page of the demonstration, at a desk's and a phone's width: reachable by all, in Chinese, nothing cut off.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Session } from '#modules/people/contract.ts'
import { openBrowser, type Size, type TestBrowser } from './browser.ts'
import { type OwnServer, openOwnServer } from './own-server.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

let server: OwnServer
let browser: TestBrowser
/** User names stay as they are in Chinese. */
let usernames: Set<string>
const sessions = new Map<string, Page>()
beforeAll(async () => {
  server = await openOwnServer()
  browser = await openBrowser(server.address)
  const visitor = await pageOf(null, 'desk')
  await visitor.goto('/sign-in')
  const { demonstrationAccounts } = (await read(visitor, '/api/session')) as Session
  usernames = new Set(demonstrationAccounts?.flatMap(({ username }) => username.match(letters) ?? []))
}, 120_000)
afterAll(async () => {
  await browser.close()
  await server.close()
})

async function pageOf(username: string | null, size: Size): Promise<Page> {
  const key = `${username} ${size}`
  const page = sessions.get(key) ?? (await (username === null ? browser.visit(size) : browser.signIn(username, size)))
  sessions.set(key, page)
  return page
}

async function read(page: Page, path: string): Promise<unknown> {
  return page.evaluate(async (address) => (await fetch(address)).json(), path)
}

/** An address may need a record: it is looked up as the person would see it. */
type Address = (page: Page) => Promise<string>
const at =
  (path: string): Address =>
  async () =>
    path
const plan: Address = async (page) => `/plan/${((await read(page, '/api/plans')) as { id: string }[]).at(-1)?.id}`
const commitment: Address = async (page) => {
  const id = (await plan(page)).split('/')[2]
  const { rows } = (await read(page, `/api/plans/${id}/commitments?search=18-7`)) as { rows: { id: string }[] }
  return `/commitments/${rows[0]?.id}`
}
const review: Address = async (page) => {
  const { rows } = (await read(page, '/api/notices')) as { rows: { id: string }[] }
  return `/notices/${rows.at(-1)?.id}`
}
const tab =
  (name: string): Address =>
  async (page) =>
    `${await plan(page)}?tab=${name}`

const supervision =
  (page: string): Address =>
  async (session) =>
    `${(await plan(session)).replace('/plan/', '/supervision/')}/${page}`
const call: Address = async (page) => {
  const [{ id }] = (await read(page, '/api/calls?programme=tech-sme')) as [{ id: string }]
  return `/calls/${id}`
}
/** Begun by the first visit, opened again by the second. */
const form: Address = async (page) => {
  await page.goto('/programmes')
  await page.getByRole('listitem').filter({ hasText: '科技型中小企业评价' }).getByRole('button').click()
  await page.waitForURL(/applications/)
  return new URL(page.url()).pathname
}

const bulletin: Address = async (page) => {
  const id = (await plan(page)).split('/')[2]
  const { bulletins } = (await read(page, `/api/plans/${id}/bulletins`)) as { bulletins: { id: string }[] }
  return `/bulletins/${bulletins[0]?.id}`
}

const round: Address = async (page) =>
  `/collections/${((await read(page, '/api/collections')) as { id: string }[])[0]?.id}`

/** The first record an address lists. */
const firstOf =
  (path: string, listed: string): Address =>
  async (page) => {
    const { rows } = (await read(page, listed)) as { rows: { id: string }[] }
    return `${path}/${rows[0]?.id}`
  }

const pages: [name: string, username: string | null, address: Address][] = [
  ['signing in', null, at('/sign-in')],
  ['my work', 'duban', at('/')],
  ['notices', 'duban', at('/notices')],
  ['a review', 'duban', review],
  ['the plan', 'duban', plan],
  ['the list of documents', 'duban', tab('documents')],
  ['the ten matters', 'tingling', tab('ten-matters')],
  ['a commitment', 'duban', commitment],
  ['reporting contracts', 'duban', supervision('reporting')],
  ['reports', 'tingling', supervision('reporting?view=reports')],
  ['the load of the units', 'mianyang', supervision('reporting?view=load')],
  ['documents on their way', 'chuzhang', supervision('documents')],
  ['events', 'mianyang', supervision('documents?view=events')],
  ['scores', 'duban', supervision('scores')],
  ['what nobody looks after', 'duban', supervision('unattended')],
  ['the rules of the lights', 'duban', supervision('rules')],
  ['registers', 'duban', at('/registers')],
  ['a register', 'transfer-office', at('/registers/technology-contract')],
  ['an entry', 'duban', firstOf('/registers/enterprise', '/api/registers/enterprise/entries?limit=1')],
  ['imports', 'transfer-office', at('/registers/technology-contract/imports')],
  ['filings of contracts', 'transfer-office', at('/contract-filings')],
  [
    'a decision on a contract',
    'transfer-office',
    firstOf('/contract-filings', '/api/contract-filings?state=accepted&limit=1'),
  ],
  ['statistics of contracts', 'transfer-office', at('/contract-statistics')],
  ['filings of a firm', '91510723DEM0013241', at('/contract-filings')],
  [
    'a filing sent back',
    '91510725DEM001367B',
    firstOf('/contract-filings', '/api/contract-filings?state=returned&limit=1'),
  ],
  ['programmes', 'chuzhang', at('/programmes')],
  ['a call', 'chuzhang', call],
  ['programmes of a firm', '91510723DEM0013241', at('/programmes')],
  ['a form', '91510723DEM0013241', form],
  ['public calls', null, at('/open/calls')],
  ['public notices', null, at('/open/public-notices')],
  ['published figures', null, at('/open/figures')],
  ['bulletins', 'duban', supervision('bulletins')],
  ['a bulletin', 'mianyang', bulletin],
  ['the alignment', 'chuzhang', supervision('alignment')],
  ['indicators', 'duban', at('/indicators')],
  ['published figures', 'duban', at('/published-figures')],
  ['an indicator', 'duban', at('/indicators/technology-contract-amount')],
  ['an indicator of a city', 'mianyang', at('/indicators/rd-spend?region=510700&period=2021')],
  ['rounds of collection', 'chuzhang', at('/collections')],
  ['a round of collection', 'chuzhang', round],
  ['a form of a collection', 'mianyang', firstOf('/collection-forms', '/api/collection-work')],
  ['a form to be approved', 'chuzhang', firstOf('/collection-forms', '/api/collection-work')],
  ['the second factor', 'mianyang', at('/own-account/second-factor')],
  ['the password', 'mianyang', at('/own-account/password')],
  ['accounts', 'xitong', at('/administration')],
  ['units', 'xitong', at('/administration/units')],
  ['the audit trail', 'shenji', at('/administration/audit')],
]

/** Words that stay as they are in Chinese: the language's own name, the password of the demonstration, formats, a key. */
const sameInChinese = new Set('English Luoshi TOTP docx xlsx Ctrl'.split(' '))
const letters = /[A-Za-z]{4,}/g
const ids = /\b[0-9a-f]{8,}(-[0-9a-f]{4,12})*\b/g

/** What a reader sees, without what the page itself marks as not to be translated (user names). */
async function drawnText(page: Page): Promise<string> {
  return page.evaluate(() => {
    for (const kept of document.querySelectorAll<HTMLElement>('[translate="no"]')) kept.hidden = true
    // biome-ignore lint/performance/useDomNodeTextContent: only what is drawn counts
    return document.body.innerText
  })
}

describe.each(['desk', 'phone'] as const)('at a %s', (size) => {
  test.each(pages)('%s', async (_name, username, address) => {
    const page = await pageOf(username, size)
    await page.goto(await address(page), { waitUntil: 'networkidle' })
    await page.locator('h1').first().waitFor()

    await page.evaluate(axe)
    const findings = await page.evaluate(async () => {
      const run = (window as unknown as { axe: typeof import('axe-core') }).axe
      const { violations } = await run.run(document, { resultTypes: ['violations'] })
      return violations
        .filter(({ impact }) => impact === 'serious' || impact === 'critical')
        .map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).slice(0, 3)}`)
    })
    expect(findings).toEqual([])

    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect(overflow).toBeLessThanOrEqual(0)

    const words = (await drawnText(page)).replace(ids, '').match(letters) ?? []
    expect(words.filter((word) => !sameInChinese.has(word) && !usernames.has(word))).toEqual([])
  })
})
