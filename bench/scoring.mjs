// Compares a reading with an annotated notice: hits, what was annotated and what was read, for each kind of fact.

const normal = (text) => (text ?? '').normalize('NFKC').replace(/[\s\p{Cc}“”"'‘’《》〈〉()（）,，;；:：—\-一]/gu, '')

const scales = { 万亿: 1e12, 亿: 1e8, 万: 1e4, 千: 1e3, 百: 1e2 }

/** 1.4万家 and 14000家 are one quantity. */
function canonical({ value, unit }) {
  const words = normal(unit)
  const scale = Object.keys(scales).find((word) => words.startsWith(word))
  const number = Number(value) * (scale ? scales[scale] : 1)
  return `${Number(number.toPrecision(12))} ${scale ? words.slice(scale.length) : words}`
}

const asReached = (comparator) => (comparator === 'reach' ? 'eq' : comparator)

/** Running counts of characters that are not blank, so that the weight of any span is one subtraction. */
function weights(text) {
  const counts = new Uint32Array(text.length + 1)
  for (let index = 0; index < text.length; index++) counts[index + 1] = counts[index] + (/\s/.test(text[index]) ? 0 : 1)
  return (start, end) => (counts[Math.min(end, text.length)] ?? 0) - (counts[start] ?? 0)
}

function overlap(weigh, one, other) {
  const [from, to] = [Math.max(one.start, other.start), Math.min(one.end, other.end)]
  if (to <= from) return 0
  const shared = weigh(from, to)
  return shared / (weigh(one.start, one.end) + weigh(other.start, other.end) - shared)
}

/** Best partner first, one to one, in the order of the annotation. */
function pair(expected, found, likeness) {
  const free = new Set(found)
  return expected.flatMap((item) => {
    let [best, most] = [undefined, 0]
    for (const candidate of free) {
      const score = likeness(item, candidate)
      if (score > most) [best, most] = [candidate, score]
    }
    if (!best) return []
    free.delete(best)
    return [[item, best]]
  })
}

/** Annotations carry words, not offsets: each is found in reading order, inside its sentence. */
function locate(text, gold) {
  const commitments = []
  const ranges = []
  let cursor = 0
  for (const item of gold.items)
    for (const sentence of item.sentences ?? []) {
      const start = [text.indexOf(sentence.text, cursor), text.indexOf(sentence.text)].find((index) => index >= 0)
      if (start === undefined) continue
      cursor = Math.max(cursor, start)
      const end = start + sentence.text.length
      ranges.push({ start, end })
      let inner = start
      for (const commitment of sentence.commitments) {
        const within = (index) => index >= 0 && index < end
        const at = [text.indexOf(commitment.textSpan, inner), text.indexOf(commitment.textSpan, start)].find(within)
        if (at === undefined) continue
        commitments.push({ ...commitment, start: at, end: at + commitment.textSpan.length, item })
        inner = at
      }
    }
  return { commitments, ranges }
}

export const measures = [
  'items',
  'commitments',
  'kind',
  'documents',
  'documentAction',
  'quantities',
  'comparator',
  'events',
  'places',
  'headline',
  'header',
  'units',
  'deadlines',
  'suspects',
] // prettier-ignore

export const emptyCounts = () => Object.fromEntries(measures.map((name) => [name, { hit: 0, gold: 0, out: 0 }]))

/** Adds to `counts`; calls `missed(measure, side, thing)` for whatever has no partner. */
export function compare(text, gold, reading, counts, missed = () => {}) {
  const weigh = weights(text)
  const { commitments: expected, ranges } = locate(text, gold)
  const judged = (span) => ranges.some(({ start, end }) => span.start < end && span.end > start)
  const found = reading.items
    .flatMap((item) => item.sentences.flatMap((sentence) => sentence.commitments.map((one) => ({ ...one, item }))))
    .filter(judged)
  const words = (span) => text.slice(span.start, span.end).replace(/\s+/g, '')

  const tally = (name, wanted, got, likeness, describe) => {
    const pairs = pair(wanted, got, likeness)
    counts[name].gold += wanted.length
    counts[name].out += got.length
    counts[name].hit += pairs.length
    const [left, right] = [new Set(pairs.map(([one]) => one)), new Set(pairs.map(([, other]) => other))]
    for (const one of wanted) if (!left.has(one)) missed(name, '−', describe(one))
    for (const other of got) if (!right.has(other)) missed(name, '+', describe(other))
    return pairs
  }
  const share = (name, pairs, agrees, describe) => {
    counts[name].gold += pairs.length
    counts[name].out += pairs.length
    for (const [one, other] of pairs)
      if (agrees(one, other)) counts[name].hit++
      else missed(name, '≠', describe(one, other))
  }
  const sameSpan = (one, other) => {
    const score = overlap(weigh, one, other)
    return score >= 0.5 ? score : 0
  }

  const sameTitle = (one, other) => (normal(one.title) === normal(other.title) ? 1 : 0)
  const titledItems = reading.items.filter((item) => item.title)
  const titledGold = gold.items.filter((item) => item.title)
  const itemPairs = pair(titledGold, titledItems, sameTitle)
  counts.items.gold += titledGold.length
  counts.items.out += titledItems.filter(judged).length
  counts.items.hit += itemPairs.length
  for (const item of titledGold) if (!itemPairs.some(([one]) => one === item)) missed('items', '−', item.title)
  for (const item of titledItems.filter(judged))
    if (!itemPairs.some(([, one]) => one === item)) missed('items', '+', item.title)

  const pairs = pair(expected, found, sameSpan)
  const partnered = new Set(pairs.map(([, other]) => other))
  counts.commitments.gold += expected.length
  counts.commitments.out += found.filter((one) => partnered.has(one) || one.kind !== 'ongoing_work').length
  counts.commitments.hit += pairs.length
  for (const one of expected) if (!pairs.some(([left]) => left === one)) missed('commitments', '−', words(one))
  for (const one of found)
    if (!partnered.has(one) && one.kind !== 'ongoing_work') missed('commitments', '+', `${one.kind}: ${words(one)}`)
  const kinds = (one) => [one.kind, ...(one.alsoAcceptableKinds ?? [])]
  share(
    'kind',
    pairs,
    (one, other) => kinds(one).includes(other.kind),
    (one, other) => `${kinds(one).join('|')} ≠ ${other.kind}: ${words(one)}`,
  )

  const documents = tally(
    'documents',
    expected.filter((one) => one.documentTitle && one.titled !== false),
    found.filter((one) => one.document?.title && one.document.titled !== false),
    (one, other) => (normal(one.documentTitle) === normal(other.document.title) ? 1 : 0),
    (one) => one.documentTitle ?? one.document.title,
  )
  share(
    'documentAction',
    documents,
    (one, other) => one.documentAction === other.document.action,
    (one, other) => `${one.documentAction} ≠ ${other.document.action}: ${one.documentTitle}`,
  )

  const quantities = tally(
    'quantities',
    expected.filter((one) => one.quantity && one.quantity.value != null),
    found.filter((one) => one.quantity),
    (one, other) => (canonical(one.quantity) === canonical(other.quantity) ? 1 + overlap(weigh, one, other) : 0),
    (one) => `${one.quantity.raw} ${canonical(one.quantity)} in ${words(one)}`,
  )
  share(
    'comparator',
    quantities,
    (one, other) => asReached(one.quantity.comparator) === asReached(other.quantity.comparator),
    (one, other) => `${one.quantity.comparator} ≠ ${other.quantity.comparator}: ${one.quantity.raw}`,
  )

  tally(
    'events',
    expected.filter((one) => one.kind === 'event'),
    found.filter((one) => one.kind === 'event'),
    sameSpan,
    words,
  )

  for (const [one, other] of pairs) {
    const [wanted, got] = [new Set((one.places ?? []).map(normal)), new Set(other.places.map(normal))]
    counts.places.gold += wanted.size
    counts.places.out += got.size
    for (const place of wanted)
      if (got.has(place)) counts.places.hit++
      else missed('places', '−', `${place} in ${words(one)}`)
    for (const place of got) if (!wanted.has(place)) missed('places', '+', `${place} in ${words(one)}`)
  }

  const targets = gold.headlineTargets ?? []
  if (targets.length > 0)
    tally(
      'headline',
      targets,
      reading.headlineTargets,
      (one, other) => (canonical(one) === canonical(other) ? 1 : 0),
      (one) => `${one.indicator} ${canonical(one)}`,
    )

  compareHeader(gold.header ?? {}, reading.header, counts, missed)
  compareUnits(text, gold, reading, counts, missed)

  const dated = expected.map((one) => ({ one, iso: (one.deadline ?? one.item.deadline)?.iso })).filter(({ iso }) => iso)
  const partner = new Map(pairs)
  counts.deadlines.gold += dated.length
  for (const { one, iso } of dated) {
    const other = partner.get(one)
    const got = other && (other.deadline?.iso ?? other.item.deadline?.iso)
    if (got) counts.deadlines.out++
    if (got?.slice(0, 10) === iso.slice(0, 10)) counts.deadlines.hit++
    else missed('deadlines', '≠', `${iso} ≠ ${got}: ${words(one)}`)
  }

  const wanted = (gold.ocrSuspects ?? []).filter(
    ({ item, type }) => item !== 'all' && type !== 'space' && type !== 'punctuation',
  )
  if (wanted.length > 0)
    tally(
      'suspects',
      wanted,
      reading.suspects.filter(({ type }) => !['space', 'punctuation', 'quote'].includes(type)),
      (one, other) => {
        const at = text.indexOf(one.text)
        return at >= 0 && other.start < at + one.text.length && other.end > at ? 1 : 0
      },
      (one) => `${one.text} → ${one.suggestion}`,
    )
}

function compareHeader(wanted, got, counts, missed) {
  const title = wanted.titleClean ?? wanted.title
  for (const [key, value] of Object.entries({ ...wanted, title })) {
    if (!['issuer', 'docNumber', 'printedDocument', 'signer', 'title'].includes(key) || !value) continue
    counts.header.gold++
    if (got[key]) counts.header.out++
    if (normal(got[key]) === normal(value)) counts.header.hit++
    else missed('header', '≠', `${key}: ${value} ≠ ${got[key]}`)
  }
  for (const key of ['addressees', 'annexes']) {
    const list = wanted[key] ?? []
    if (list.length === 0) continue
    const pairs = pair(list, got[key], (one, other) => (normal(one) === normal(other) ? 1 : 0))
    counts.header.gold += list.length
    counts.header.out += got[key].length
    counts.header.hit += pairs.length
    if (pairs.length < Math.max(list.length, got[key].length)) missed('header', '≠', `${key}: ${list} ≠ ${got[key]}`)
  }
}

function compareUnits(text, gold, reading, counts, missed) {
  const sameItem = (one) => (item) =>
    (one.title && normal(item.title) === normal(one.title)) ||
    item.sentences.some(
      (sentence) => normal(text.slice(sentence.start, sentence.end)) === normal(one.sentences?.[0]?.text),
    )
  for (const one of gold.items) {
    if (!one.responsible) continue
    const { lead = [], support = [], units = [] } = one.responsible
    const other = reading.items.find(sameItem(one))?.responsible
    const [wanted, got] = [
      [...lead, ...support, ...units],
      [...(other?.lead ?? []), ...(other?.support ?? [])],
    ]
    const pairs = pair(wanted, got, (left, right) => (normal(left) === normal(right) ? 1 : 0))
    counts.units.gold += wanted.length
    counts.units.out += got.length
    counts.units.hit += pairs.length
    if (pairs.length < Math.max(wanted.length, got.length)) missed('units', '≠', `${one.no}: ${wanted} ≠ ${got}`)
  }
}

export function ratesOf({ hit, gold, out }) {
  if (gold === 0 && out === 0) return undefined
  const [precision, recall] = [out ? hit / out : 0, gold ? hit / gold : 0]
  return { precision, recall, f1: precision + recall ? (2 * precision * recall) / (precision + recall) : 0 }
}
