// Turns what went wrong into an answer: problem+json (RFC 9457) with one sentence that says what to do.
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod'
import * as z from 'zod'
import { type FieldProblem, Refusal, type RefusalKind } from '#kernel/refusal.ts'
import { ruleErrors } from '#rules/errors.ts'
import { httpErrors } from './errors.ts'

const statuses: Record<RefusalKind, number> = {
  invalid: 422,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  unavailable: 503,
}

/** Codes whose meaning HTTP names more exactly than their kind. */
const exactStatuses: Record<string, number> = {
  'signed-out': 401,
  'stale-version': 412,
  'version-missing': 428,
  'too-many-requests': 429,
  'file-too-large': 413,
  'not-understood': 400,
}

type Language = 'zh' | 'en'
const languageOf = (request: FastifyRequest): Language =>
  /^\s*en\b/i.test(request.headers['accept-language'] ?? '') ? 'en' : 'zh'

type RawIssue = Parameters<ReturnType<typeof z.locales.en>['localeError']>[0]
const locales = { zh: z.locales.zhCN().localeError, en: z.locales.en().localeError }

function fieldProblems(error: { validation?: unknown }, language: Language): FieldProblem[] {
  if (!hasZodFastifySchemaValidationErrors(error)) return []
  return error.validation.map(({ keyword, params, instancePath, message = '' }) => {
    const path = instancePath.split('/').filter(Boolean)
    const said = locales[language]({ ...params, code: keyword, path } as unknown as RawIssue)
    return { path: path.join('.'), message: (typeof said === 'string' ? said : said?.message) ?? message }
  })
}

/** What fastify and its plugins throw, as refusals of ours; null where the fault is our own. */
function refusalOf(error: FastifyError, language: Language): Refusal | null {
  if (error instanceof Refusal) return error
  const problems = fieldProblems(error, language)
  if (problems.length) return ruleErrors.refuse('invalid-input', { count: problems.length }, problems)
  if (error.code === 'FST_REQ_FILE_TOO_LARGE' || error.code === 'FST_ERR_CTP_BODY_TOO_LARGE')
    return httpErrors.refuse('file-too-large', { megabytes: 50 })
  if (error.statusCode !== undefined && error.statusCode < 500) return httpErrors.refuse('not-understood')
  return null
}

export function sendProblem(error: FastifyError, request: FastifyRequest, reply: FastifyReply) {
  const language = languageOf(request)
  const refusal = refusalOf(error, language)
  if (!refusal) {
    request.log.error({ err: error }, 'unexpected')
    const detail = {
      zh: `系统出现意外错误，您的操作没有生效。请稍后重试；如仍然出现，请把编号 ${request.id} 告诉管理员。`,
      en: `Something unexpected happened; nothing was changed. Try again, and tell your administrator the number ${request.id} if it stays.`,
    }[language]
    return reply
      .code(500)
      .type('application/problem+json')
      .send({ status: 500, code: 'unexpected', detail, reference: request.id })
  }
  const status = exactStatuses[refusal.code] ?? statuses[refusal.kind]
  if (refusal.code === 'too-many-requests') reply.header('retry-after', refusal.details['seconds'])
  return reply.code(status).type('application/problem+json').send({
    status,
    code: refusal.code,
    kind: refusal.kind,
    detail: refusal.text[language],
    details: refusal.details,
    problems: refusal.problems,
    reference: request.id,
  })
}
