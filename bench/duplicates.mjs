// Measures the duplicate check: what is found of planted copies, how fast all pairs are compared, how fast one new application: `npm run bench:duplicates`.

import { application, laidOut, numbers, plants, template } from './application-texts.mjs'
import { loadModule } from './load-reader.mjs'

const folder = 'src/modules/applications/duplicates'
const { findAllDuplicates, findDuplicates } = await loadModule(`${folder}/find-duplicates.ts`)
const { prepareApplication } = await loadModule(`${folder}/application-text.ts`)
const { openMemoryStore } = await loadModule(`${folder}/memory-store.ts`)
const { readTemplate } = await loadModule(`${folder}/template.ts`)

const originals = 5000
const plantsOfAKind = 100
const onFile = Number(process.argv[2] ?? 100_000)

/** Seconds on the clock, and of one processor, from `start` on. */
const begin = () => ({ at: performance.now(), cpu: process.cpuUsage() })
const seconds = ({ at, cpu }) => {
  const { user, system } = process.cpuUsage(cpu)
  return `${((performance.now() - at) / 1000).toFixed(1)} s (processor ${((user + system) / 1e6).toFixed(1)} s)`
}
const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length
const row = (...cells) => console.log(cells.map((cell, index) => String(cell).padStart(index === 0 ? 44 : 12)).join(''))

/** Each plant copies another original; the copyist's own words are nobody else's. */
function plantCopies(kind) {
  return Object.entries(plants).flatMap(([name, copy], group) =>
    Array.from({ length: plantsOfAKind }, (_, index) => {
      const number = group * plantsOfAKind + index
      const source = (number * 37) % originals
      const sentences = copy(numbers(1e6 + number), application(source, kind), application(2e6 + number, kind))
      return { name, id: `plant ${number}`, source: `original ${source}`, text: laidOut(sentences) }
    }),
  )
}

const shingles = (text) => new Set(Array.from({ length: text.length - 4 }, (_, at) => text.slice(at, at + 5)))

/** What MinHash estimates: the share of all sequences of five characters that both texts have. */
function jaccard(one, other) {
  const [left, right] = [shingles(one), shingles(other)]
  let both = 0
  for (const shingle of left) if (right.has(shingle)) both++
  return both / (left.size + right.size - both)
}

async function compareAll(title, kind, form) {
  const texts = new Map(
    Array.from({ length: originals }, (_, seed) => [`original ${seed}`, laidOut(application(seed, kind))]),
  )
  const copies = plantCopies(kind)
  for (const { id, text } of copies) texts.set(id, text)
  const started = begin()
  const prepared = [...texts].map(([id, text]) => prepareApplication(id, text, form))
  const pairs = await findAllDuplicates(prepared)
  const time = seconds(started)
  const characters = [...texts.values()].reduce((sum, text) => sum + text.length, 0)
  console.log(`\n${title}: ${texts.size} applications, ${(characters / 1e6).toFixed(1)} million characters`)
  console.log(`all pairs, from the texts on, in ${time}\n`)
  row('plant', 'found', 'passages', 'share', 'J ≥ 0.5')
  const found = new Map(pairs.map((pair) => [`${pair.left.id}|${pair.right.id}`, pair]))
  let hits = 0
  for (const name of Object.keys(plants)) {
    const planted = copies.filter((copy) => copy.name === name)
    const hit = planted.map(({ id, source }) => found.get(`${id}|${source}`)).filter(Boolean)
    const alike = planted.filter(({ source, text }) => jaccard(texts.get(source), text) >= 0.5).length
    hits += hit.length
    const passages = mean(hit.map((pair) => pair.passages.length))
    const share = mean(hit.map((pair) => pair.left.share))
    row(name, hit.length, passages.toFixed(1), `${(share * 100).toFixed(0)} %`, alike)
  }
  console.log(
    `precision ${(hits / pairs.length).toFixed(4)} (${pairs.length - hits} of ${pairs.length} pairs were not planted)`,
  )
}

/** Texts on file are made again when they are asked for, as a database would bring them. */
async function checkOne() {
  const store = openMemoryStore()
  const textOf = (seed) => laidOut(application(seed))
  const started = begin()
  for (let seed = 0; seed < onFile; seed++)
    await store.add(String(seed), prepareApplication(String(seed), textOf(seed)).fingerprints)
  console.log(`\n${onFile} applications put on file in ${seconds(started)}`)
  const bring = async (id) => prepareApplication(id, textOf(Number(id)))
  const times = []
  let hits = 0
  for (const [index, copy] of Object.values(plants)
    .flatMap((kind) => Array.from({ length: 12 }, () => kind))
    .entries()) {
    const source = (index * 7919) % onFile
    const text = laidOut(copy(numbers(3e6 + index), application(source), application(4e6 + index)))
    const began = performance.now()
    const pairs = await findDuplicates(prepareApplication('new', text), store, bring)
    times.push(performance.now() - began)
    if (pairs.some(({ right }) => right.id === String(source))) hits++
  }
  times.sort((a, b) => a - b)
  const [median, longest] = [times[Math.floor(times.length / 2)], times.at(-1)]
  const memory = `index ${(store.bytes() / 1e6).toFixed(0)} MB, process ${(process.memoryUsage().rss / 1e6).toFixed(0)} MB`
  console.log(`one new application: median ${median.toFixed(0)} ms, longest ${longest.toFixed(0)} ms; ${memory}`)
  console.log(`${hits} of ${times.length} copies found`)
}

await compareAll('prose, template learned', 'prose')
await compareAll('prose, template given', 'prose', readTemplate(template))
await compareAll('random characters, template learned', 'noise')
await checkOne()
