// What the enterprise register answers to the form of a would-be gazelle, under both rules.
import { answersTo, ofEntry, ofYear, ofYears } from '#rules/register-answers.ts'
import { form2019, form2023 } from './gazelle-form.ts'

const figures = {
  industry: ofEntry('exclusion'),
  ...ofYears('sales', 'revenue'),
  ...ofYears('research', 'researchSpend'),
}

/** Stated with each application; no register holds it. */
const supposed = { hasNoSecrets: () => true }

export const gazelleAnswers2019 = answersTo(form2019, {
  figures: { ...figures, ...ofYears('netProfit', 'netProfit') },
  supposed,
})

export const gazelleAnswers2023 = answersTo(form2023, {
  figures: {
    ...figures,
    ...ofYears('operatingProfit', 'operatingProfit'),
    assets: ofYear('latest', 'assets'),
    debts: ofYear('latest', 'debts'),
    meanStaff: ofYear('latest', 'staff'),
  },
  supposed,
})
