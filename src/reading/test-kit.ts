// Small notices for tests: a header of an invented authority around the sentences in question.
import type { ReadCommitment, Reading } from './contract.ts'
import { read } from './read.ts'

const header = [
  '云岭省科学技术厅关于印发《2024年全省科技工作要点》的通知',
  '云科发〔2024〕7号',
  '各市（州）科技局，各有关单位：',
  '现将《2024年全省科技工作要点》印发给你们，请认真贯彻落实。',
  '云岭省科学技术厅',
  '2024年2月6日',
]

/** A notice whose body is `lines`. */
export const noticeOf = (...lines: string[]): string => [...header, ...lines].join('\n')

export const readBody = (...lines: string[]): Reading => read(noticeOf(...lines))

/** The commitments of one sentence, with the words they span. */
export function commitmentsOf(sentence: string): (ReadCommitment & { words: string })[] {
  const text = noticeOf(`1.加快科技创新。${sentence}`)
  return read(text).items.flatMap((item) =>
    item.sentences.flatMap(({ commitments }) =>
      commitments.map((commitment) => ({ ...commitment, words: text.slice(commitment.start, commitment.end) })),
    ),
  )
}

export const wordsOf = (sentence: string): string[] => commitmentsOf(sentence).map(({ words }) => words)
