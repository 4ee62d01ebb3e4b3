// Measures the reader against annotated notices: `npm run eval:reading -- DIR [--misses]` for a folder of *.txt with *.gold.json.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadModule } from './load-reader.mjs'
import { compare, emptyCounts, measures, ratesOf } from './scoring.mjs'

const args = process.argv.slice(2)
const directory = args.find((arg) => !arg.startsWith('--'))
if (!directory) {
  console.error('Say which folder holds the annotated notices: npm run eval:reading -- DIR [--misses]')
  process.exit(2)
}

const { read } = await loadModule('src/reading/read.ts')
const total = emptyCounts()
const percent = (share) => (share * 100).toFixed(1).padStart(6)

function print(name, counts) {
  console.log(`\n${name}`)
  for (const measure of measures) {
    const rates = ratesOf(counts[measure])
    if (!rates) continue
    const { gold, out } = counts[measure]
    console.log(
      `${measure.padEnd(16)} P ${percent(rates.precision)}  R ${percent(rates.recall)}  F1 ${percent(rates.f1)}  gold ${String(gold).padStart(4)}  read ${String(out).padStart(4)}`,
    )
  }
}

for (const file of readdirSync(directory)
  .filter((name) => name.endsWith('.gold.json'))
  .sort()) {
  const text = readFileSync(join(directory, file.replace('.gold.json', '.txt')), 'utf8')
  const gold = JSON.parse(readFileSync(join(directory, file), 'utf8'))
  const reading = read(text)
  const counts = emptyCounts()
  const misses = []
  compare(text, gold, reading, counts, (measure, side, thing) => misses.push(`  ${measure} ${side} ${thing}`))
  compare(text, gold, reading, total)
  print(file, counts)
  if (args.includes('--misses')) console.log(misses.join('\n'))
}
print('all', total)
