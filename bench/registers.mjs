// `npm run bench:registers -- [rows]`: a workbook of technology contracts checked and written by `luoshi import`, with the memory of its processes.
import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureBuilt } from '../bin/steps/build.mjs'
import { root } from '../bin/steps/install.mjs'
import { loadModule } from './load-reader.mjs'

await ensureBuilt(['server'], { say: console.log })
const rows = Number(process.argv[2] ?? 100_000)
const place = mkdtempSync(join(tmpdir(), 'luoshi-bench-registers-'))

const headers = [
  ...['合同登记编号', '合同名称', '合同类别', '签订日期', '认定登记日期', '成交额', '技术交易额', '卖方名称'],
  ...['卖方信用代码', '卖方类别', '卖方所在地', '买方名称', '买方类别', '技术领域'],
]
const fields = ['航空航天', '电子信息', '先进制造']
const places = ['成都市武侯区', '绵阳市涪城区', '德阳市旌阳区', '宜宾市翠屏区']
const day = (n) => `202${n % 3}-0${1 + (n % 9)}-1${n % 10}`
const row = (n) => [
  ...[`2022${String(n).padStart(8, '0')}`, `第${n}号智能检测技术服务`, '技术服务', day(n), day(n)],
  ...[10 + (n % 500), 5 + (n % 5), '四川省某某研究院', '11510000008282399T', '其他事业单位', places[n % 4]],
  ...[`第${n}号买方有限公司`, '企业法人', fields[n % 3]],
]
const { writeWorkbook } = await loadModule('src/platform/xlsx/write-workbook.ts')
const columns = headers.map((header) => ({ header, width: 16 }))
const sheet = { name: '技术合同', columns, rows: Array.from({ length: rows }, (_, n) => row(n)) }
const file = join(place, '技术合同.xlsx')
writeFileSync(file, await writeWorkbook([sheet]))

/** Resident memory of a process and all below it, in MB. */
function memoryOf(pid) {
  const parents = new Map()
  const sizes = new Map()
  for (const name of readdirSync('/proc').filter((one) => /^\d+$/.test(one))) {
    try {
      const status = readFileSync(`/proc/${name}/status`, 'utf8')
      parents.set(Number(name), Number(/PPid:\s+(\d+)/.exec(status)?.[1]))
      sizes.set(Number(name), Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024)
    } catch {
      // It has ended meanwhile.
    }
  }
  const isBelow = (one) => one === pid || (parents.has(one) && one > 1 && isBelow(parents.get(one)))
  return [...sizes].filter(([one]) => isBelow(one)).reduce((sum, [, size]) => sum + size, 0)
}

async function run(...args) {
  const began = performance.now()
  const child = spawn(process.execPath, [join(root, 'dist/server/cli.js'), ...args])
  let said = ''
  child.stdout.on('data', (text) => {
    said += text
  })
  child.stderr.pipe(process.stderr)
  let peak = 0
  const watch = setInterval(() => {
    peak = Math.max(peak, memoryOf(child.pid))
  }, 200)
  await new Promise((resolve) => child.once('close', resolve))
  clearInterval(watch)
  return { seconds: (performance.now() - began) / 1000, peak, found: JSON.parse(said) }
}

for (const [what, ...flags] of [['checked only', '--dry-run'], ['checked and written'], ['brought in again']]) {
  const data = join(place, 'data')
  const { seconds, peak, found } = await run('import', 'technology-contract', file, '--json', '--data', data, ...flags)
  console.log(
    `${what.padEnd(22)}${seconds.toFixed(1)} s, ${peak.toFixed(0)} MB at most: ${found.stage}, ${JSON.stringify(found.counts)}`,
  )
}
rmSync(place, { recursive: true, force: true })
