// What went wrong, as the server says it: a sentence for the person, a code and a number for whoever helps them.
import type { Details, FieldProblem } from '#kernel/refusal.ts'
import { defineTexts, say } from '#web/language/define-texts.ts'

const texts = defineTexts('api', {
  offline: [
    '连接不上服务器，您的操作没有发出。请检查网络后重试。',
    'The server cannot be reached; nothing was sent. Check the network and try again.',
  ],
  unreadable: [
    '服务器的回答无法识别，请稍后重试；如仍然出现，请告诉管理员。',
    'The server’s answer could not be read. Try again later, and tell your administrator if it stays.',
  ],
})

interface ProblemFacts {
  status: number
  code: string
  details?: Details
  problems?: readonly FieldProblem[]
  reference?: string | null
}

export class Problem extends Error {
  override readonly name = 'Problem'
  readonly status: number
  readonly code: string
  readonly details: Details
  /** One sentence for each field that is wrong. */
  readonly problems: readonly FieldProblem[]
  readonly reference: string | null

  constructor(sentence: string, { status, code, details = {}, problems = [], reference = null }: ProblemFacts) {
    super(sentence)
    this.status = status
    this.code = code
    this.details = details
    this.problems = problems
    this.reference = reference
  }
}

export const offline = () => new Problem(say(texts, 'offline'), { status: 0, code: 'offline' })

/** `body` is the text of an answer whose status says it failed. */
export function problemOf(status: number, body: string): Problem {
  try {
    const { detail, ...facts } = JSON.parse(body) as ProblemFacts & { detail: string }
    return new Problem(detail, { ...facts, status })
  } catch {
    return new Problem(say(texts, 'unreadable'), { status, code: `http-${status}` })
  }
}

/** Anything thrown, as a problem that can be shown. */
export function asProblem(error: unknown): Problem {
  if (error instanceof Problem) return error
  return new Problem(say(texts, 'unreadable'), { status: 0, code: error instanceof Error ? error.message : 'unknown' })
}
