import { describe, expect, test } from 'vitest'
import { importNotice, readNotice } from '#modules/notices/contract.ts'
import { listAuditLines, signIn, stepAccount } from '#modules/people/contract.ts'
import { listCommitments } from '#modules/plan/contract.ts'
import { buildRequest } from './request.ts'

const sender = { csrfToken: 'token', language: 'zh', actKey: 'act' } as const

describe('a request', () => {
  test('fills the names of the path and keeps them out of the query', () => {
    const { url } = buildRequest(
      listCommitments,
      { planId: 'p 1', search: '高新区', kind: undefined, limit: 50 },
      sender,
    )

    expect(url).toBe('/api/plans/p%201/commitments?limit=50&search=%E9%AB%98%E6%96%B0%E5%8C%BA')
  })

  test('leaves out what was left empty', () => {
    expect(buildRequest(listAuditLines, { action: '' }, sender).url).toBe('/api/audit-lines')
  })

  test('names the version seen and the person’s proof when it changes something', () => {
    const { headers, body } = buildRequest(
      stepAccount,
      { accountId: 'a', step: 'disable', reason: '调离', version: 3 },
      sender,
    )

    expect(headers).toMatchObject({ 'if-match': '"3"', 'x-csrf-token': 'token', 'idempotency-key': 'act' })
    expect(body).toEqual({ step: 'disable', reason: '调离' })
  })

  test('carries no proof and no key when it only reads', () => {
    const { headers, body } = buildRequest(readNotice, { noticeId: 'n' }, sender)

    expect(headers).toEqual({ 'accept-language': 'zh' })
    expect(body).toBeUndefined()
  })

  test('lets the browser name the type of a form with a file', () => {
    expect(buildRequest(importNotice, { copy: 'yes' }, sender).headers).not.toHaveProperty('content-type')
    expect(
      buildRequest(signIn, { username: 'a', password: 'b' }, { ...sender, csrfToken: null }).headers,
    ).toMatchObject({
      'content-type': 'application/json',
    })
  })
})
