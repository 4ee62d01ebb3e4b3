import { generate } from 'otplib'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { systemActor } from '#rules/actor.ts'
import { type Caller, openTestServer, type TestServer } from '../../../test/http.ts'
import { openWorld, type World } from '../../../test/world.ts'
import { openAccount } from './create-account.ts'
import { addRole } from './grant-role.ts'
import { employ, loadDepartment, password } from './test-kit.ts'

let world: World
let server: TestServer
let units: Map<string, string>
beforeAll(async () => {
  world = await openWorld()
  units = await loadDepartment(world)
  server = await openTestServer(world, () => {})
})
afterAll(async () => {
  await server.app.close()
  await world.close()
})

let clock = Date.parse('2022-10-17T02:00:00Z')
const later = (minutes: number) => {
  clock += minutes * 60_000
  world.platform.clock.moveTo(new Date(clock).toISOString())
}

let username: string
let count = 0
beforeEach(async () => {
  username = `officer-${++count}`
  await employ(world, units, username, 'division-officer', 'rural')
})

const attempt = (given: string) =>
  server.from(`10.1.0.${count}`).call('POST', '/api/session', { username, password: given })
const whoAmI = async (caller: Caller) => (await caller.call('GET', '/api/session')).body.account

describe('signing in', () => {
  test('opens a session whose cookie scripts cannot read', async () => {
    const answer = await attempt(password)

    expect(answer.status).toBe(200)
    expect(String(answer.headers['set-cookie'])).toMatch(/HttpOnly; SameSite=Strict/)
  })

  test('knows who came and with which role', async () => {
    const account = await whoAmI(await server.signIn(username.toUpperCase(), password))

    expect(account).toMatchObject({ username, grants: [{ role: 'division-officer', unitName: '农村科技处' }] })
  })

  test('refuses a wrong password and an unknown name with the same words', async () => {
    const wrong = await attempt('Wrong-2022')
    const unknown = await server.call('POST', '/api/session', { username: 'nobody', password })

    expect(wrong.status).toBe(403)
    expect(wrong.body.detail).toBe(unknown.body.detail)
  })

  test('locks the account after five failures, for a quarter of an hour, even for the right password', async () => {
    for (let n = 0; n < 5; n++) await attempt('Wrong-2022')

    const locked = await attempt(password)
    later(15)
    const unlocked = await attempt(password)

    expect(locked.body.code).toBe('account-locked')
    expect(unlocked.status).toBe(200)
  })

  test('ends after half an hour without use, and after twelve hours of use', async () => {
    const idle = await server.signIn(username, password)
    const busy = await server.signIn(username, password)

    later(29)
    expect(await whoAmI(busy)).not.toBeNull()
    later(2)
    expect(await whoAmI(idle)).toBeNull()
    for (let passed = 31; passed < 12 * 60; passed += 25) {
      later(25)
      await whoAmI(busy)
    }
    expect(await whoAmI(busy)).toBeNull()
  })

  test('ends at sign-out', async () => {
    const caller = await server.signIn(username, password)

    await caller.call('DELETE', '/api/session')

    expect(await whoAmI(caller)).toBeNull()
  })
})

describe('the password', () => {
  const change = async (next: string) => {
    const caller = await server.signIn(username, password)
    return { caller, answer: await caller.call('POST', '/api/own-account/password', { current: password, next }) }
  }

  test.each(['Short-1', 'alllowercase', 'onlyletterS', 'officer-1-Officer-99'])(
    'refuses %s as too weak',
    async (next) => {
      const { answer } = await change(next === 'officer-1-Officer-99' ? `${username}-A1b2` : next)

      expect(answer.body.code).toBe('password-weak')
    },
  )

  test('changed, ends every other session and lets only the new one in', async () => {
    const elsewhere = await server.signIn(username, password)

    const { caller, answer } = await change('Xinxing-2023')

    expect(answer.status).toBe(204)
    expect(await whoAmI(caller)).not.toBeNull()
    expect(await whoAmI(elsewhere)).toBeNull()
    expect((await attempt(password)).status).toBe(403)
    expect((await attempt('Xinxing-2023')).status).toBe(200)
  })
})

describe('a person who is not ready', () => {
  test('has no rights with a temporary password', async () => {
    const { temporaryPassword } = await world.as(systemActor, async (ctx) => {
      const account = await openAccount(ctx, { username: 'fresh', name: '新人', unitId: units.get('kjt') ?? '' })
      await addRole(ctx, { accountId: account.id, role: 'system-admin', unitId: units.get('kjt') ?? '' })
      return account
    })
    const caller = await server.signIn('fresh', temporaryPassword)

    expect((await caller.call('GET', '/api/accounts')).body.code).toBe('permission-denied')
  })

  test('has no rights as an administrator without a second factor', async () => {
    await employ(world, units, 'keeper', 'security-admin')
    const caller = await server.signIn('keeper', password)
    expect((await caller.call('GET', '/api/accounts')).body.code).toBe('permission-denied')

    const { secret } = (await caller.call('POST', '/api/own-account/second-factor')).body
    const code = await generate({ secret, epoch: Math.floor(world.platform.clock.now().getTime() / 1000) })
    await caller.call('PUT', '/api/own-account/second-factor', { code })

    expect((await caller.call('GET', '/api/accounts')).status).toBe(200)
  })
})

describe('the second factor', () => {
  const codeNow = (secret: string) =>
    generate({ secret, epoch: Math.floor(world.platform.clock.now().getTime() / 1000) })

  async function enable(): Promise<string> {
    const caller = await server.signIn(username, password)
    const { secret } = (await caller.call('POST', '/api/own-account/second-factor')).body
    const answer = await caller.call('PUT', '/api/own-account/second-factor', { code: await codeNow(secret) })
    expect(answer.status).toBe(204)
    return secret
  }

  test('leaves a person without any rights until the code is given', async () => {
    const secret = await enable()
    later(1)
    const caller = await server.signIn(username, password)

    expect((await caller.call('GET', '/api/units')).status).toBe(401)
    await caller.call('POST', '/api/session/second-factor', { code: await codeNow(secret) })
    expect((await caller.call('GET', '/api/units')).status).toBe(200)
  })

  test('takes no code twice', async () => {
    const secret = await enable()
    later(1)
    const code = await codeNow(secret)
    const first = await server.signIn(username, password)
    await first.call('POST', '/api/session/second-factor', { code })
    const second = await server.signIn(username, password)

    const answer = await second.call('POST', '/api/session/second-factor', { code })

    expect(answer.body.code).toBe('second-factor-wrong')
  })

  test('guessed too often, locks the account', async () => {
    await enable()
    const caller = await server.signIn(username, password)
    for (let n = 0; n < 5; n++) await caller.call('POST', '/api/session/second-factor', { code: '000000' })

    expect((await attempt(password)).body.code).toBe('account-locked')
  })
})
