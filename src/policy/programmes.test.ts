import { describe, expect, test } from 'vitest'
import { Refusal } from '#kernel/refusal.ts'
import { actionsIn, nextState, unreachable } from '#rules/define-lifecycle.ts'
import { editionName, validUntil } from '#rules/define-programme.ts'
import { listEditions } from '#rules/editions.ts'
import { factsSchema } from '#rules/facts-schema.ts'
import { lifecycleOf } from '#rules/lifecycle-of.ts'
import { limits } from './limits.ts'
import { certificateNumber } from './national/programmes/high-tech-enterprise/certificate-number.ts'
import { programmes } from './programmes.ts'
import { laboratoryGrade } from './sichuan/programmes/provincial-key-laboratory/evaluation-2022.ts'
import { sichuanRegisters } from './sichuan/registers.ts'

const named = programmes.all.map((edition) => ({ name: editionName(edition), edition }))
const codeOf = (attempt: () => unknown) => {
  try {
    attempt()
  } catch (error) {
    if (error instanceof Refusal) return error.code
    throw error
  }
  return null
}

describe('editions', () => {
  test('are found by the day', () => {
    expect(programmes.get('gazelle', '2022-12-31').edition).toBe('2019')
    expect(programmes.get('gazelle', '2023-01-01').edition).toBe('2023')
    expect(programmes.get('research-post-subsidy', '2022-10-25').edition).toBe('2021')
    expect(programmes.get('research-post-subsidy', '2022-10-26').edition).toBe('2022')
    expect(programmes.findInForce('research-post-subsidy', '2020-12-31')).toBeNull()
    expect(limits.get('person-limits', '2022-09-01').of).toBe('person')
  })

  test('are refused with the reason', () => {
    expect(codeOf(() => programmes.get('gazele', '2022-07-01'))).toBe('programme-unknown')
    expect(codeOf(() => programmes.get('gazelle@2018', '2022-07-01'))).toBe('edition-unknown')
    expect(codeOf(() => programmes.get('gazelle@2019', '2023-01-01'))).toBe('edition-not-in-force')
    expect(codeOf(() => programmes.get('gazelle', '2018-01-01'))).toBe('no-edition-in-force')
  })

  test('never overlap', () => {
    const [one] = programmes.of('gazelle')
    if (!one) throw new Error('there is no gazelle')

    expect(() => listEditions([one, { ...one, edition: 'twin' }])).toThrow('in force at the same time')
  })

  test('say until when they are valid, also from a leap day', () => {
    const validFor = { years: 3, basis: '第九条', mark: 'official' } as const

    expect(validUntil(validFor, '2022-11-29')).toBe('2025-11-29')
    expect(validUntil(validFor, '2020-02-29')).toBe('2023-02-28')
    expect(validUntil({ ...validFor, years: null }, '2020-02-29')).toBeNull()
  })
})

describe.each(named)('$name', ({ edition }) => {
  const lifecycle = lifecycleOf(edition)

  test('has a lifecycle in which every state is reached and every move arrives', () => {
    const targets = Object.values(lifecycle.states).flatMap(({ on }) => Object.values(on).map((move) => move?.to ?? ''))

    expect(targets.filter((to) => !Object.hasOwn(lifecycle.states, to))).toEqual([])
    expect(unreachable(lifecycle)).toEqual([])
    expect(lifecycle.initial).toBe('draft')
  })

  test('lets the applicant edit a draft and what was returned, nothing under review', () => {
    const edits = Object.entries(lifecycle.states).flatMap(([name, { editors }]) => (editors.length > 0 ? [name] : []))

    expect(edits).toContain('draft')
    expect(edits.filter((name) => /review|decide|notice|check$/.test(name))).toEqual([])
  })

  test('writes fields that its register has', () => {
    const { writes } = edition as { writes?: (typeof edition)['writes'] }
    if (!writes) return
    const register = sichuanRegisters.find(({ id }) => id === writes.register)
    const fields = Object.keys(register?.fields ?? {})
    const facts = Object.values(edition.form).flatMap((section) => Object.keys(section.fields))

    expect(
      [...Object.keys(writes.sets), ...Object.keys(writes.takes)].filter((name) => !fields.includes(name)),
    ).toEqual([])
    expect(Object.values(writes.takes).filter((name) => !facts.includes(name))).toEqual([])
  })

  test('describes its facts', () => {
    const schema = factsSchema(edition.title[0], edition.form) as { properties: object; required: string[] }

    expect(Object.keys(schema.properties).length).toBeGreaterThan(5)
    expect(schema.required.length).toBeGreaterThan(3)
  })
})

describe('a case of the natural science fund', () => {
  const lifecycle = lifecycleOf(programmes.getEdition('natural-science-fund@2022'))
  const walk = (...actions: string[]) =>
    actions.reduce((state, action) => nextState(lifecycle, state, action), lifecycle.initial)

  test('goes from the draft to the end', () => {
    const line = [
      'submit',
      'endorse',
      'pass',
      'clear',
      'conclude',
      'approve',
      'confirm',
      'sign',
      'pay',
      'finish',
      'accept',
    ]
    expect(walk(...line)).toBe('closed')
  })

  test('is returned once by the formal check', () => {
    const again = walk('submit', 'endorse', 'return', 'resubmit')

    expect(actionsIn(lifecycle, again)).toEqual(['pass', 'refuse', 'withdraw'])
  })

  test('is withdrawn and revived, exited and revoked only where the law allows', () => {
    expect(walk('submit', 'withdraw', 'revive')).toBe('draft')
    expect(actionsIn(lifecycle, 'performing', 'applicant')).toEqual(['report', 'finish', 'exit'])
    expect(actionsIn(lifecycle, 'performing', 'division')).toEqual(['revoke'])
  })

  test('may be appealed when it was rejected', () => {
    expect(lifecycle.states['rejected']?.clock?.length).toBe(15)
    expect(walk('submit', 'endorse', 'refuse', 'appeal', 'reopen')).toBe('to-decide')
  })

  test('is suspended in public notice by an objection, and goes on when it is lifted', () => {
    const notice = walk('submit', 'endorse', 'pass', 'clear', 'conclude', 'approve')

    expect(nextState(lifecycle, nextState(lifecycle, notice, 'suspend'), 'lift')).toBe(notice)
  })
})

test('a laboratory earns its grade by the marks of the call', () => {
  const marks = { excellentFrom: 90, goodFrom: 80, passedFrom: 60 }

  expect([90, 89.99, 80, 79.99, 60, 59.99].map((score) => laboratoryGrade(score, marks))).toEqual([
    'excellent',
    'good',
    'good',
    'passed',
    'passed',
    'failed',
  ])
})

test('a certificate of a high-tech enterprise has year, province and serial', () => {
  expect(certificateNumber(2022, '51', 41)).toBe('GR202251000041')
})
