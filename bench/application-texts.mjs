// Invented applications for the duplicate check, the same for the same seed: a form, subjects with their terms, set phrases everybody uses.
import { loadModule } from './load-reader.mjs'

const { dictionary } = await loadModule('src/reading/words/dictionary.data.ts')

/** A number from 0 to 1 at each call (mulberry32). */
export function numbers(seed) {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const words = { n: [], v: [], u: [], a: [], d: [], l: [] }
for (const line of dictionary.trim().split('\n')) {
  const [part, level] = [line[0], Number.parseInt(line[1], 36)]
  if (words[part] && level >= 9) words[part].push(...line.slice(3).split(' '))
}
const verbs = [...words.v, ...words.u]

const upTo = (random, count) => Math.floor(random() * count)
const one = (random, list) => list[upTo(random, list.length)]
/** The first of a list far more often than the last, as words of a language are. */
const early = (random, list) => list[Math.floor(list.length ** random()) - 1]
const many = (random, count, make) => Array.from({ length: count }, () => make(random))

const language = numbers(1)
const compound = (random, nouns = words.n) => one(random, nouns) + one(random, nouns)
const setPhrases = many(language, 600, (random) =>
  one(random, [
    () => `${one(random, verbs)}${one(random, words.a)}的${compound(random)}`,
    () => `${one(random, words.d)}${one(random, verbs)}${compound(random)}`,
    () => `${one(random, verbs)}${one(random, words.n)}和${one(random, words.n)}的${one(random, words.n)}`,
    () => `${one(random, words.l)}，${one(random, verbs)}${one(random, words.n)}`,
  ])(),
)
const termsOf = (random, nouns, count) =>
  many(random, count, () => compound(random, nouns) + (upTo(random, 3) === 0 ? one(random, nouns) : ''))
const fields = Array.from({ length: 60 }, () => {
  const nouns = many(language, 160, (random) => one(random, words.n))
  return { nouns, verbs: many(language, 60, (random) => one(random, verbs)), terms: termsOf(language, nouns, 200) }
})
/** A project repeats its own terms, and those of its field. */
const subjectOf = (random, field) => ({ ...field, own: termsOf(random, field.nouns, 25) })
const term = (random, { own, terms }) => early(random, upTo(random, 2) === 0 ? own : terms)

const clauses = [
  (random, subject) => `${one(random, verbs)}${term(random, subject)}的${one(random, subject.nouns)}`,
  (random, subject) => `${term(random, subject)}${one(random, words.d)}${one(random, subject.verbs)}`,
  (random, { nouns, verbs: own }) => `${one(random, own)}${one(random, words.a)}的${one(random, nouns)}`,
  (random, subject) =>
    `以${one(random, subject.nouns)}为${one(random, words.n)}${one(random, verbs)}${term(random, subject)}`,
  (random) => early(random, setPhrases),
]
const clause = (random, subject) => one(random, clauses)(random, subject)
const sentence = (random, subject) => `${many(random, 2 + upTo(random, 4), () => clause(random, subject)).join('，')}。`
const anySubject = (random) => subjectOf(random, one(random, fields))

/** Sentences that stand word for word in many applications. */
const stockSentences = many(language, 300, (random) => sentence(random, anySubject(random)))

const headings = [
  '一、立项依据与研究意义',
  '二、研究内容与研究目标',
  '三、拟解决的关键科学问题',
  '四、研究方案与可行性分析',
  '五、工作基础与条件保障',
  '六、预期成果与考核指标',
]
const instructions = headings.map(() => many(language, 2, (random) => sentence(random, anySubject(random))).join(''))
export const template = headings.map((heading, index) => `${heading}\n（${instructions[index]}）\n`).join('\n')

const ofTopic = (random) => {
  const subject = anySubject(random)
  return () => (upTo(random, 20) === 0 ? early(random, stockSentences) : sentence(random, subject))
}

const frequent = Array.from({ length: 3000 }, (_, index) => String.fromCharCode(0x4e00 + index * 6))
const ofNoise = (random) => () => {
  const length = 20 + upTo(random, 30)
  return `${many(random, length, () => one(random, frequent)).join('')}。`
}

/** Applications as lists of sentences. `prose` repeats words and phrases as people do, `noise` is one character after another. */
export function application(seed, kind = 'prose', length = 3200) {
  const next = (kind === 'prose' ? ofTopic : ofNoise)(numbers(seed))
  const sentences = []
  for (let size = template.length; size < length; size += sentences.at(-1).length) sentences.push(next())
  return sentences
}

/** The sentences under the headings of the form. */
export function laidOut(sentences) {
  const share = Math.ceil(sentences.length / headings.length)
  return headings
    .map((heading, index) => {
      const own = sentences.slice(index * share, (index + 1) * share)
      const paragraphs = own.map((text, place) => (place % 5 === 4 ? `${text}\n` : text)).join('')
      return `${heading}\n（${instructions[index]}）\n${paragraphs}\n`
    })
    .join('\n')
}

const replaceSentences = (share) => (random, source, other) =>
  source.map((text, index) => (random() < share ? other[index % other.length] : text))

const copySection =
  (share, change = 0) =>
  (random, source, other) => {
    const length = source.join('').length * share
    const from = upTo(random, Math.floor(source.length * (1 - share)) + 1)
    const copied = []
    for (let index = from, size = 0; size < length && index < source.length; index++) {
      copied.push(source[index])
      size += source[index].length
    }
    const at = upTo(random, Math.max(1, other.length - copied.length))
    const changed = change > 0 ? copied.map((text) => changeCharacters(random, text, change)) : copied
    return [...other.slice(0, at), ...changed, ...other.slice(at + copied.length)]
  }

/** Words of two characters become others of one to three, go, or come in between. */
const reword = (random, text) => {
  let reworded = ''
  for (let at = 0; at < text.length; at++) {
    const fate = random()
    if (fate < 0.06) {
      reworded += one(random, verbs).slice(0, 1 + upTo(random, 3))
      at++
    } else if (fate < 0.09) reworded += text[at] + one(random, words.d)
    else if (fate < 0.12) at++
    else reworded += text[at]
  }
  return reworded
}

const copyReworded = (random, source, other) => {
  const copied = copySection(0.1)(random, source, other)
  return copied.map((text) => (source.includes(text) ? reword(random, text) : text))
}

const changeCharacters = (random, text, share) =>
  [...text].map((character) => (random() < share ? one(random, frequent) : character)).join('')

/** What a copyist does to `source`; `other` is an application of the copyist's own. */
export const plants = {
  '5% of sentences replaced': replaceSentences(0.05),
  '20% of sentences replaced': replaceSentences(0.2),
  '40% of sentences replaced': replaceSentences(0.4),
  'one 25% section copied': copySection(0.25),
  'one 10% section copied': copySection(0.1),
  'whole text, 15% of characters changed': (random, source) =>
    source.map((text) => changeCharacters(random, text, 0.15)),
  '25% section, 15% changed': copySection(0.25, 0.15),
  '10% section, 15% changed': copySection(0.1, 0.15),
  '10% section, words changed, dropped, added': copyReworded,
  'one 5% section copied': copySection(0.05),
}
