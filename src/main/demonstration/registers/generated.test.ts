import { describe, expect, test } from 'vitest'
import { isUscc } from '#kernel/uscc.ts'
import { checkEntry, getRegister } from '#modules/registers/index.ts'
import { answersOf, editionsAnswered } from '#policy/register-answers.ts'
import { checkFields } from '#rules/check-fields.ts'
import type { Facts } from '#rules/condition.ts'
import { fieldsOfForm, isBlank } from '#rules/form.ts'
import { readerOf, yearsBefore } from '#rules/register-answers.ts'
import { contractsUpTo } from './contracts.ts'
import { firmFacts, firmNo, qualificationsOf } from './firms.ts'
import { further, makeFurther } from './further.ts'
import { institutionFacts, institutions } from './institutions.ts'
import { placed } from './placed.ts'
import { platformsUpTo } from './platforms.ts'

const today = '2022-10-17'
const yearEnd = '2022-12-31'
const firms = Array.from({ length: 15_000 }, (_, n) => firmNo(n))
const everyThird = <T>(all: readonly T[]) => all.filter((_, index) => index % 3 === 0)
const problemsOf = (register: string, all: readonly Facts[]) =>
  all.flatMap((facts) => checkEntry(getRegister(register), placed(getRegister(register), facts), today)).slice(0, 3)
const sumBy = (all: readonly Facts[], year: string) =>
  all
    .filter((facts) => String(facts['registeredOn']).startsWith(year))
    .reduce((sum, facts) => sum + Number(facts['amount']), 0) / 1e10

/** Thousands of entries are generated and checked. */
const patience = { timeout: 60_000 }

describe('the demonstration', patience, () => {
  test('holds only entries that would be accepted', () => {
    expect(problemsOf('enterprise', everyThird(firms.map(firmFacts)))).toEqual([])
    expect(problemsOf('institution', institutions.map(institutionFacts))).toEqual([])
    expect(
      problemsOf('qualification', everyThird(firms.flatMap((firm, n) => qualificationsOf(firm, n, today)))),
    ).toEqual([])
    expect(problemsOf('technology-contract', everyThird(contractsUpTo(yearEnd, firms)))).toEqual([])
    expect(problemsOf('platform', platformsUpTo(today, firms))).toEqual([])
    for (const [register, count, make] of further)
      expect(problemsOf(register, makeFurther(register, count, make, firms))).toEqual([])
  })

  test('has firms that differ, with codes that are right and belong to nobody', () => {
    expect(new Set(firms.map(({ uscc }) => uscc)).size).toBe(firms.length)
    expect(new Set(firms.map(({ name }) => name)).size).toBe(firms.length)
    expect(firms.filter(({ uscc }) => !isUscc(uscc) || uscc.slice(8, 11) !== 'DEM')).toEqual([])
  })

  test('stands in Chengdu with four fifths of its firms', () => {
    const share = firms.filter(({ city }) => city === '510100').length / firms.length

    expect(share).toBeGreaterThan(0.76)
    expect(share).toBeLessThan(0.81)
  })

  test('sells each year what was published, most of it in the last quarter', () => {
    const all = contractsUpTo(yearEnd, firms)

    expect(sumBy(all, '2020')).toBeCloseTo(1_249, 0)
    expect(sumBy(all, '2021')).toBeCloseTo(1_396.7, 0)
    expect(sumBy(all, '2022')).toBeCloseTo(1_649, 0)
    const lastQuarter = ['2022-10', '2022-11', '2022-12'].reduce((sum, month) => sum + sumBy(all, month), 0)
    expect(lastQuarter / sumBy(all, '2022')).toBeGreaterThan(0.36)
    expect(contractsUpTo(today, firms).filter((facts) => String(facts['registeredOn']) > today)).toEqual([])
  })

  test('answers the forms of the programmes that are tried out, with values those forms accept', () => {
    const record = { isBarred: false, isDishonest: false, highTechValidTo: '2024-12-01', hasInstitution: false }
    for (const edition of editionsAnswered) {
      const fields = fieldsOfForm(edition.form)
      const { figures = {}, supposed = {} } = answersOf(edition) ?? {}
      const read = readerOf(Object.keys(fields), { ...figures, ...supposed })
      const wrong = firms.slice(0, 500).flatMap((firm, n) => {
        const facts = firmFacts(firm, n)
        const answered = read({ ...record, facts, years: yearsBefore(facts['accounts'], today) })
        const given = Object.keys(answered).filter((name) => !isBlank(answered[name]))
        return checkFields(fields, answered).filter(({ path }) => given.includes(path.split('.')[0] ?? ''))
      })
      expect(wrong.slice(0, 3)).toEqual([])
    }
  })

  test('is the same at every start', () => {
    expect(firmNo(77)).toEqual(firmNo(77))
    expect(contractsUpTo(today, firms).at(-1)).toEqual(contractsUpTo(today, firms).at(-1))
  })
})
