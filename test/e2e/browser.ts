// A real Chromium for the end-to-end tests: one browser for a file, one context with a session for each person.
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { inject } from 'vitest'
import { demonstrationPassword } from '#modules/people/contract.ts'

export const sizes = { desk: { width: 1366, height: 768 }, phone: { width: 390, height: 844 } } as const
export type Size = keyof typeof sizes

export interface TestBrowser {
  /** A visitor, not signed in. */
  visit(size?: Size): Promise<Page>
  /** A page of a person of the demonstration, signed in. */
  signIn(username: string, size?: Size): Promise<Page>
  close(): Promise<void>
}

/** At the server that the tests share, or at another. */
export async function openBrowser(address = inject('address')): Promise<TestBrowser> {
  const browser: Browser = await chromium.launch({
    executablePath: process.env['CHROMIUM'] || '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
  })
  const open = async (size: Size): Promise<Page> => {
    const context: BrowserContext = await browser.newContext({
      baseURL: address,
      viewport: sizes[size],
      locale: 'zh-CN',
      timezoneId: 'Asia/Shanghai',
      // A button that still grows into its place can lose a click.
      reducedMotion: 'reduce',
    })
    context.setDefaultTimeout(15_000)
    const page = await context.newPage()
    page.on('pageerror', (error) => {
      throw error
    })
    return page
  }
  return {
    visit: async (size = 'desk') => open(size),
    signIn: async (username, size = 'desk') => {
      const page = await open(size)
      await page.goto('/')
      await page.getByLabel('用户名').fill(username)
      await page.getByLabel('密码', { exact: true }).fill(demonstrationPassword)
      await page.getByRole('button', { name: '登录', exact: true }).click()
      await page.getByRole('heading', { name: '我的工作' }).waitFor()
      return page
    },
    close: () => browser.close(),
  }
}
