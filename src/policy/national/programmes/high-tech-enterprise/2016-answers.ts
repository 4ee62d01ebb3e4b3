// What the enterprise register answers to the application of a high-tech enterprise.
import type { Facts } from '#rules/condition.ts'
import { answersTo, less, ofEntry, ofYear, ofYears } from '#rules/register-answers.ts'
import { form } from './2016-form.ts'

/** Yearly means have the same ratio as the months they are the means of. */
const yearAsMonth = ({ staff, researchers }: Facts) =>
  staff === undefined || researchers === undefined
    ? undefined
    : [{ staffBegin: staff, staffEnd: staff, scientistsBegin: researchers, scientistsEnd: researchers }]

const conversionsOf = (year: Facts | undefined) => Number(year?.['conversions'] ?? 0)

export const highTechAnswers = answersTo(form, {
  figures: {
    field: ofEntry('field'),
    classOne: ofEntry('classOne'),
    classTwo: ofEntry('classTwo'),
    hasCoreSupport: ofEntry('hasCoreSupport'),
    hasOwnResearch: ofEntry('hasOwnResearch'),
    joinsStandards: ofEntry('joinsStandards'),
    hadAccident: ofEntry('hadAccident'),
    operatingSince: ofEntry('registeredOn'),
    yearsCovered: ({ years }) => years.covered || undefined,
    ...ofYears('sales', 'revenue'),
    ...ofYears('netAssets', ({ assets, debts }) => less(assets, debts)),
    ...ofYears('ownResearch', 'ownResearch'),
    ...ofYears('otherResearch', 'otherResearch'),
    ...ofYears('outsourcedHome', 'outsourcedHome'),
    ...ofYears('outsourcedAbroad', 'outsourcedAbroad'),
    totalIncome: ofYear('latest', 'totalIncome'),
    untaxedIncome: ofYear('latest', 'untaxedIncome'),
    highTechIncome: ofYear('latest', 'highTechIncome'),
    conversions: ({ years: { first, second, latest } }) =>
      latest?.['conversions'] === undefined
        ? undefined
        : conversionsOf(first) + conversionsOf(second) + conversionsOf(latest),
  },
  supposed: { staffMonths: ofYear('latest', yearAsMonth) },
})
