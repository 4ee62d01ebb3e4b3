// Every edition of every programme that can be judged: add a line to add one.
import type { Edition } from '#rules/define-programme.ts'
import { listEditions } from '#rules/editions.ts'
import { highTechEnterprise2016 } from './national/programmes/high-tech-enterprise/2016.ts'
import { incubator2018 } from './national/programmes/incubator/2018.ts'
import { techSme2017 } from './national/programmes/tech-sme/2017.ts'
import { gazelle2019 } from './sichuan/programmes/gazelle/2019.ts'
import { gazelle2023 } from './sichuan/programmes/gazelle/2023.ts'
import { majorProjectHorseRace2022 } from './sichuan/programmes/major-project/horse-race-2022.ts'
import { majorProjectOpenBounty2022 } from './sichuan/programmes/major-project/open-bounty-2022.ts'
import { naturalScienceFund2022 } from './sichuan/programmes/natural-science-fund/2022.ts'
import { provincialKeyLaboratory2022 } from './sichuan/programmes/provincial-key-laboratory/establishment-2022.ts'
import { keyLaboratoryEvaluation2022 } from './sichuan/programmes/provincial-key-laboratory/evaluation-2022.ts'
import { keyLaboratoryRegrouping2022 } from './sichuan/programmes/provincial-key-laboratory/regrouping-2022.ts'
import { researchPostSubsidy2021 } from './sichuan/programmes/research-post-subsidy/2021.ts'
import { researchPostSubsidy2022 } from './sichuan/programmes/research-post-subsidy/2022.ts'
import { sciencePopularisationBase2020 } from './sichuan/programmes/science-popularisation/2020.ts'

/** In the order in which they are listed to people. */
export const programmes = listEditions<Edition>([
  techSme2017,
  highTechEnterprise2016,
  gazelle2019,
  gazelle2023,
  researchPostSubsidy2021,
  researchPostSubsidy2022,
  naturalScienceFund2022,
  majorProjectOpenBounty2022,
  majorProjectHorseRace2022,
  provincialKeyLaboratory2022,
  keyLaboratoryRegrouping2022,
  keyLaboratoryEvaluation2022,
  incubator2018,
  sciencePopularisationBase2020,
])
