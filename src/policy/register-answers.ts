// The editions to whose forms the enterprise register has answers: they can be tried out over all firms, and filled in for one.
import { type Edition, editionName } from '#rules/define-programme.ts'
import type { RegisterAnswers } from '#rules/register-answers.ts'
import { highTechEnterprise2016 } from './national/programmes/high-tech-enterprise/2016.ts'
import { highTechAnswers } from './national/programmes/high-tech-enterprise/2016-answers.ts'
import { techSme2017 } from './national/programmes/tech-sme/2017.ts'
import { techSmeAnswers } from './national/programmes/tech-sme/2017-answers.ts'
import { gazelle2019 } from './sichuan/programmes/gazelle/2019.ts'
import { gazelle2023 } from './sichuan/programmes/gazelle/2023.ts'
import { gazelleAnswers2019, gazelleAnswers2023 } from './sichuan/programmes/gazelle/gazelle-answers.ts'
import { researchPostSubsidy2021 } from './sichuan/programmes/research-post-subsidy/2021.ts'
import { researchPostSubsidy2022 } from './sichuan/programmes/research-post-subsidy/2022.ts'
import { subsidyAnswers2021, subsidyAnswers2022 } from './sichuan/programmes/research-post-subsidy/subsidy-answers.ts'

const answered: readonly (readonly [Edition, RegisterAnswers])[] = [
  [techSme2017, techSmeAnswers],
  [highTechEnterprise2016, highTechAnswers],
  [gazelle2019, gazelleAnswers2019],
  [gazelle2023, gazelleAnswers2023],
  [researchPostSubsidy2021, subsidyAnswers2021],
  [researchPostSubsidy2022, subsidyAnswers2022],
]

/** In the order in which they are listed to people. */
export const editionsAnswered = answered.map(([edition]) => edition)

const byName = new Map(answered.map(([edition, answers]) => [editionName(edition), answers]))

export const answersOf = (edition: Pick<Edition, 'id' | 'edition'>): RegisterAnswers | undefined =>
  byName.get(editionName(edition))
