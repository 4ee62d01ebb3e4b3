// Refuses a Node.js too old to run Luoshi, in one sentence.
import { readFileSync } from 'node:fs'

const { engines } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
const [neededMajor, neededMinor] = engines.node.replace('>=', '').split('.').map(Number)

export function requireNode(version = process.versions.node) {
  const [major, minor] = version.split('.').map(Number)
  if (major > neededMajor || (major === neededMajor && minor >= neededMinor)) return
  const needed = `${neededMajor}.${neededMinor}`
  console.error(
    `Node.js ${version} 版本过低，请安装 ${needed} 或更高版本 / Node.js ${version} is too old: install ${needed} or newer.`,
  )
  process.exit(1)
}
