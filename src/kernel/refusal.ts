// An expected outcome that stops a command: what happened, and what to do next.

export type RefusalKind = 'invalid' | 'forbidden' | 'not-found' | 'conflict' | 'unavailable'

/** Values that fill the `{placeholders}` of a message and travel with the refusal. */
export type Details = Record<string, string | number>

/** One field that is wrong; `path` is dotted (`quantity.value`), all problems of an input are reported at once. */
export interface FieldProblem {
  path: string
  message: string
}

export interface ErrorText {
  kind: RefusalKind
  zh: string
  en: string
}

/** The only error a caller is meant to see. Anything else is a bug. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  readonly code: string
  readonly kind: RefusalKind
  readonly text: { zh: string; en: string }
  readonly details: Details
  readonly problems: readonly FieldProblem[]

  constructor(code: string, error: ErrorText, details: Details = {}, problems: readonly FieldProblem[] = []) {
    super(fill(error.zh, details))
    this.code = code
    this.kind = error.kind
    this.text = { zh: this.message, en: fill(error.en, details) }
    this.details = details
    this.problems = problems
  }
}

export interface ErrorCatalogue<Code extends string> {
  readonly texts: Readonly<Record<Code, ErrorText>>
  refuse(code: Code, details?: Details, problems?: readonly FieldProblem[]): Refusal
}

/** A module's closed, permanent list of codes. `throw notices.refuse('notice-confirmed', { title })`. */
export function defineErrors<const Code extends string>(texts: Record<Code, ErrorText>): ErrorCatalogue<Code> {
  return { texts, refuse: (code, details, problems) => new Refusal(code, texts[code], details, problems) }
}

function fill(template: string, details: Details): string {
  return template.replace(/\{(\w+)\}/g, (whole, key: string) => String(details[key] ?? whole))
}
