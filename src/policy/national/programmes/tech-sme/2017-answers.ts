// What the enterprise register answers to the information sheet of a technology-based SME.
import { answersTo, ofEntry, ofYear } from '#rules/register-answers.ts'
import { form } from './2017-form.ts'

export const techSmeAnswers = answersTo(form, {
  figures: {
    // The register holds enterprises registered in the province.
    isResident: () => true,
    field: ofEntry('field'),
    isProductBarred: ofEntry('isProductBarred'),
    staff: ofYear('latest', 'staff'),
    scientists: ofYear('latest', 'researchers'),
    sales: ofYear('latest', 'revenue'),
    costs: ofYear('latest', 'costs'),
    assets: ofYear('latest', 'assets'),
    research: ofYear('latest', 'researchSpend'),
    classOne: ofEntry('classOne'),
    classTwo: ofEntry('classTwo'),
    hasNationalAward: ofEntry('hasNationalAward'),
    ledStandard: ofEntry('ledStandard'),
    hadBreach: ofEntry('hadAccident'),
    isListed: ofEntry('isAbnormal'),
  },
})
