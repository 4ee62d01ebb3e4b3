// Who stands at the door: the session in the cookie, and proof that the request comes from our own pages.
import { timingSafeEqual } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { findSession } from '#modules/people/index.ts'
import { httpErrors } from '#platform/http/errors.ts'
import type { Door, Exchange } from '#platform/http/route.ts'
import type { Platform } from '#platform/platform.ts'
import { work } from '#platform/work/work.ts'
import { visitor } from '#rules/actor.ts'

export function openDoor(platform: Platform, { authority, secure }: { authority: string; secure: boolean }): Door {
  /** A name with this prefix is refused by browsers unless the cookie is secure and bound to this host. */
  const cookieName = secure ? '__Host-luoshi' : 'luoshi'
  const cookie = { path: '/', httpOnly: true, sameSite: 'strict', secure } as const

  return {
    platform,
    async identify(request: FastifyRequest, open: boolean) {
      const principal = { authority, requestId: request.id }
      if (request.method !== 'GET') refuseForeign(request)
      if (open) return { ...principal, actor: visitor }
      const token = request.cookies[cookieName]
      const session =
        token === undefined
          ? undefined
          : await work(platform, { ...principal, actor: visitor }, (ctx) => findSession(ctx, token))
      if (!session || session.secondFactorPending) throw httpErrors.refuse('signed-out')
      if (request.method !== 'GET' && !same(String(request.headers['x-csrf-token']), session.csrfToken)) {
        throw httpErrors.refuse('foreign-request')
      }
      return { ...principal, actor: session.actor }
    },
    exchange: (request: FastifyRequest, reply: FastifyReply): Exchange => ({
      address: request.ip,
      token: request.cookies[cookieName],
      // It ends with the browser; the server ends it earlier by its own clock.
      setSession: (token) => reply.setCookie(cookieName, token, cookie),
      clearSession: () => reply.clearCookie(cookieName, cookie),
    }),
  }
}

/** Browsers say whether another site sends the request. */
function refuseForeign(request: FastifyRequest): void {
  const site = request.headers['sec-fetch-site']
  if (site !== undefined && site !== 'same-origin') throw httpErrors.refuse('foreign-request')
}

function same(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)]
  return left.length === right.length && timingSafeEqual(left, right)
}
