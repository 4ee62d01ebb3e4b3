// A Chromium for the end-to-end tests: the one named in CHROMIUM, one that is there, or Debian's, installed when root.
import { existsSync } from 'node:fs'
import { run } from './install.mjs'

const usual = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
]
const find = () => process.env.CHROMIUM ?? usual.find((path) => existsSync(path))

/** `{ path }`, or `{ reason }` when none can be had. */
export async function findChromium({ say }) {
  if (!find() && process.getuid?.() === 0) {
    say('安装 Chromium / installing Chromium (apt-get) …')
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    await run('apt-get', ['update', '-q'], { env }).catch(() => {})
    await run('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium', 'fonts-noto-cjk'], {
      env,
    }).catch((error) => say(`  ${error.message.split('\n')[0]}`))
  }
  const path = find()
  return path ? { path } : { reason: 'no Chromium found, none in CHROMIUM, and not root to install one' }
}
