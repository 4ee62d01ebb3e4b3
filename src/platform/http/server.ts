// The HTTP server: safe headers, limits, request numbers, documentation, figures; what it serves, modules add.
import compress from '@fastify/compress'
import cookie from '@fastify/cookie'
import helmet from '@fastify/helmet'
import multipart from '@fastify/multipart'
import rateLimit from '@fastify/rate-limit'
import swagger from '@fastify/swagger'
import swaggerUi from '@fastify/swagger-ui'
import fastify, { type FastifyBaseLogger, type FastifyInstance } from 'fastify'
import { jsonSchemaTransform, serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod'
import { sql } from 'kysely'
import { uuidv7 } from 'uuidv7'
import type { Platform } from '#platform/platform.ts'
import { httpErrors } from './errors.ts'
import { measureRequests } from './metrics.ts'
import { sendProblem } from './problem.ts'

export interface HttpSettings {
  /** Requests a minute from one address. */
  requestsPerMinute: number
  uploadMegabytes: number
  /** Checks every answer against its contract: in tests, where a difference must fail. */
  checkAnswers: boolean
  /** Behind a proxy that sets X-Forwarded-For. */
  trustProxy: boolean
}

export async function createHttpServer(platform: Platform, settings: HttpSettings): Promise<FastifyInstance> {
  const app: FastifyInstance = fastify({
    loggerInstance: platform.log as FastifyBaseLogger,
    genReqId: () => uuidv7(),
    requestIdHeader: false,
    trustProxy: settings.trustProxy,
    bodyLimit: 2 * 2 ** 20,
    routerOptions: { maxParamLength: 200 },
  })
  app.setValidatorCompiler(validatorCompiler)
  app.setSerializerCompiler(settings.checkAnswers ? serializerCompiler : () => (data) => JSON.stringify(data))
  app.setErrorHandler(sendProblem)
  app.setNotFoundHandler((request, reply) => sendProblem(httpErrors.refuse('no-such-address') as never, request, reply))
  app.addHook('onSend', async (request, reply) => {
    reply.header('x-request-id', request.id)
  })

  await app.register(helmet, {
    contentSecurityPolicy: {
      directives: {
        defaultSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        styleSrc: ["'self'", "'unsafe-inline'"],
        objectSrc: ["'none'"],
        frameAncestors: ["'none'"],
        upgradeInsecureRequests: null,
      },
    },
    referrerPolicy: { policy: 'same-origin' },
  })
  await app.register(compress, { threshold: 2_048, encodings: ['gzip'] })
  await app.register(cookie)
  await app.register(rateLimit, {
    max: settings.requestsPerMinute,
    timeWindow: 60_000,
    // A page brings dozens of files that never change; whole offices open pages from one address.
    allowList: ({ url }) => url.startsWith('/assets/'),
    errorResponseBuilder: (_request, { ttl }) =>
      httpErrors.refuse('too-many-requests', { seconds: Math.ceil(ttl / 1000) }),
  })
  await app.register(multipart, {
    limits: { files: 1, fileSize: settings.uploadMegabytes * 2 ** 20, fields: 10, fieldSize: 10_000 },
  })
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: { title: '落实 Luoshi', version: '0.1.0', description: '省级科技管理部门年度工作落实系统接口' },
    },
    transform: jsonSchemaTransform,
  })
  await app.register(swaggerUi, { routePrefix: '/api/docs' })
  measureRequests(app)

  app.get('/healthz', { schema: { hide: true } }, async (_request, reply) => {
    const healthy = await sql`select 1`.execute(platform.database.sql).then(
      () => true,
      () => false,
    )
    return reply.code(healthy ? 200 : 503).send({ healthy, database: platform.database.kind })
  })
  return app
}
