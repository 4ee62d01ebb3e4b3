// Times the reader: one notice, a minute of notices, growth from 1 KB to 10 MB, and bare word segmentation beside it: `npm run bench:reading`.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Jieba } from '@node-rs/jieba'
import { dict } from '@node-rs/jieba/dict.js'
import { loadModule } from './load-reader.mjs'

const sample = readFileSync(join(import.meta.dirname, '../samples/四川省2022年科技创新工作要点.txt'), 'utf8')
const { read } = await loadModule('src/reading/read.ts')
const jieba = Jieba.withDict(dict)

/** Milliseconds of many runs: the median, and the fastest, which other work on the machine disturbs least. */
function time(work, { atLeast = 5, budget = 1500 } = {}) {
  const durations = []
  const end = performance.now() + budget
  while (durations.length < atLeast || (performance.now() < end && durations.length < 400)) {
    const started = performance.now()
    work()
    durations.push(performance.now() - started)
  }
  durations.sort((a, b) => a - b)
  return { median: durations[Math.floor(durations.length / 2)] ?? 0, fastest: durations[0] ?? 0 }
}

/** The sample's items again and again under running numbers, until the text has so many UTF-8 bytes. */
function grow(bytes) {
  const lines = sample.split('\n')
  const head = lines.filter((line) => !/^\d+\./.test(line)).slice(0, 9)
  const items = lines.filter((line) => /^\d+\.\S/.test(line)).slice(0, 33)
  const out = [...head]
  let size = Buffer.byteLength(out.join('\n'))
  for (let number = 1; size < bytes; number++) {
    const item = items[(number - 1) % items.length].replace(/^\d+/, String(((number - 1) % 900) + 1))
    out.push(item)
    size += Buffer.byteLength(item) + 1
  }
  return out.join('\n')
}

const row = (...cells) => console.log(cells.map((cell, index) => String(cell).padStart(index === 0 ? 24 : 16)).join(''))

for (let warm = 0; warm < 60; warm++) read(sample)
const one = time(() => read(sample))
const cut = time(() => jieba.cut(sample))
console.log(`one notice of ${sample.length} characters, warm, ms of many runs\n`)
row('', 'median', 'fastest', 'per minute', '× segmentation')
for (const [name, { median, fastest }] of [
  ['read', one],
  ['segmentation (cut)', cut],
])
  row(name, median.toFixed(2), fastest.toFixed(2), Math.floor(60000 / median), (fastest / cut.fastest).toFixed(2))

console.log('\ngrowth: the items of the notice, renumbered\n')
row('size', 'characters', 'fastest', 'ns / character', 'heap MB')
for (const [name, bytes] of [
  ['1 KB', 1e3],
  ['10 KB', 1e4],
  ['100 KB', 1e5],
  ['1 MB', 1e6],
  ['10 MB', 1e7],
]) {
  const text = grow(bytes)
  const { fastest } = time(() => read(text), { atLeast: bytes > 1e6 ? 3 : 7, budget: 1200 })
  globalThis.gc?.()
  row(
    name,
    text.length,
    fastest.toFixed(2),
    ((fastest * 1e6) / text.length).toFixed(0),
    (process.memoryUsage().heapUsed / 1e6).toFixed(0),
  )
}
