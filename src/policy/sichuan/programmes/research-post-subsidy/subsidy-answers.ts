// What the enterprise register answers to an application for the research post-subsidy, under both rules.
import { answersTo, ofEntry, ofYear } from '#rules/register-answers.ts'
import { researchPostSubsidy2021 } from './2021.ts'
import { researchPostSubsidy2022 } from './2022.ts'

const figures = {
  claimed: ofYear('latest', 'claimed'),
  claimedBefore: ofYear('second', 'claimed'),
}

const supposed = {
  hasClaimed: ofYear('latest', ({ claimed }) => (claimed === undefined ? undefined : Number(claimed) > 0)),
}

export const subsidyAnswers2021 = answersTo(researchPostSubsidy2021.form, { figures, supposed })

export const subsidyAnswers2022 = answersTo(researchPostSubsidy2022.form, {
  figures: {
    ...figures,
    salesBefore: ofYear('second', 'revenue'),
    sales: ofYear('latest', 'revenue'),
    valuation: ofEntry('valuation'),
    hadAccident: ofEntry('hadWorkAccident'),
    environmentalCredit: ofEntry('environmentalCredit'),
  },
  supposed,
})
