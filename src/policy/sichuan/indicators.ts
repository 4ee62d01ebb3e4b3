// The indicators of the department, in the order in which people look for them: add a line to add one.
import type { Indicator } from '#rules/define-indicator.ts'
import { achievementsRegistered } from './indicators/achievements-registered.ts'
import { agriculturalParks } from './indicators/agricultural-parks.ts'
import { airQualityDays } from './indicators/air-quality-days.ts'
import { bottleneckTechnologies } from './indicators/bottleneck-technologies.ts'
import { clinicalCentres } from './indicators/clinical-centres.ts'
import { contractsAbsorbed } from './indicators/contracts-absorbed.ts'
import { contractsBoughtFromChongqing } from './indicators/contracts-bought-from-chongqing.ts'
import { contractsPerProduct } from './indicators/contracts-per-product.ts'
import { contractsSoldToChongqing } from './indicators/contracts-sold-to-chongqing.ts'
import { contractsToGdp } from './indicators/contracts-to-gdp.ts'
import { cooperationAgreements } from './indicators/cooperation-agreements.ts'
import { documentsIssued } from './indicators/documents-issued.ts'
import { energyPerGdp } from './indicators/energy-per-gdp.ts'
import { engineeringCentres } from './indicators/engineering-centres.ts'
import { fieldStations } from './indicators/field-stations.ts'
import { fiscalTechnologyShare } from './indicators/fiscal-technology-share.ts'
import { fiscalTechnologySpend } from './indicators/fiscal-technology-spend.ts'
import { foreignExperts } from './indicators/foreign-experts.ts'
import { gazelles } from './indicators/gazelles.ts'
import { gazellesAdded } from './indicators/gazelles-added.ts'
import { gdp } from './indicators/gdp.ts'
import { gdpPerCapita } from './indicators/gdp-per-capita.ts'
import { highTechFirms } from './indicators/high-tech-firms.ts'
import { highTechFirmsAdded } from './indicators/high-tech-firms-added.ts'
import { highTechFirmsPer10k } from './indicators/high-tech-firms-per-10k.ts'
import { highTechIndustryRevenue } from './indicators/high-tech-industry-revenue.ts'
import { highTechZoneIndex } from './indicators/high-tech-zone-index.ts'
import { zoneQuantities } from './indicators/high-tech-zone-quantities.ts'
import { highTechZoneRevenue } from './indicators/high-tech-zone-revenue.ts'
import { incomeRatio } from './indicators/income-ratio.ts'
import { informationServicesRevenue } from './indicators/information-services-revenue.ts'
import { innovationCentres } from './indicators/innovation-centres.ts'
import { innovationTeams } from './indicators/innovation-teams.ts'
import { innovativeCityIndex } from './indicators/innovative-city-index.ts'
import { innovativeCountyIndex } from './indicators/innovative-county-index.ts'
import { instrumentsShared } from './indicators/instruments-shared.ts'
import { internationalBases } from './indicators/international-bases.ts'
import { inventionPatentsPer10k } from './indicators/invention-patents-per-10k.ts'
import { keyLaboratories } from './indicators/key-laboratories.ts'
import { labourProductivity } from './indicators/labour-productivity.ts'
import { leadingFirms } from './indicators/leading-firms.ts'
import { nationalPlatforms } from './indicators/national-platforms.ts'
import { newCarriers } from './indicators/new-carriers.ts'
import { newResearchInstitutions } from './indicators/new-research-institutions.ts'
import { newVarieties } from './indicators/new-varieties.ts'
import { popularScienceBasesAdded } from './indicators/popular-science-bases-added.ts'
import { popularScienceParticipants } from './indicators/popular-science-participants.ts'
import { popularScienceWorks } from './indicators/popular-science-works.ts'
import { population } from './indicators/population.ts'
import { projectGrants } from './indicators/project-grants.ts'
import { projectsApproved } from './indicators/projects-approved.ts'
import { rdBasicResearch } from './indicators/rd-basic-research.ts'
import { rdBasicShare } from './indicators/rd-basic-share.ts'
import { rdEnterprise } from './indicators/rd-enterprise.ts'
import { rdEnterpriseShare } from './indicators/rd-enterprise-share.ts'
import { rdIntensity } from './indicators/rd-intensity.ts'
import { rdPersonnelPer10k } from './indicators/rd-personnel-per-10k.ts'
import { rdSpend } from './indicators/rd-spend.ts'
import { regionalInnovationIndex } from './indicators/regional-innovation-index.ts'
import { ruralIncome } from './indicators/rural-income.ts'
import { sichuanChongqingCooperation } from './indicators/sichuan-chongqing-cooperation.ts'
import { talentBases } from './indicators/talent-bases.ts'
import { techSmes } from './indicators/tech-smes.ts'
import { techSmesPer10k } from './indicators/tech-smes-per-10k.ts'
import { technicalAmount } from './indicators/technical-amount.ts'
import { technologyContractAmount } from './indicators/technology-contract-amount.ts'
import { technologyContractCount } from './indicators/technology-contract-count.ts'
import { technologyDemands } from './indicators/technology-demands.ts'
import { technologyEnvoys } from './indicators/technology-envoys.ts'
import { technologyLoanCount } from './indicators/technology-loan-count.ts'
import { technologyLoans } from './indicators/technology-loans.ts'
import { technologyProgressRate } from './indicators/technology-progress-rate.ts'
import { trainingsHeld } from './indicators/trainings-held.ts'
import { transferDemonstrationProjects } from './indicators/transfer-demonstration-projects.ts'
import { transferInstitutions } from './indicators/transfer-institutions.ts'

export const sichuanIndicators: readonly Indicator[] = [
  rdSpend,
  technologyContractAmount,
  highTechIndustryRevenue,
  informationServicesRevenue,
  newCarriers,
  transferDemonstrationProjects,
  newVarieties,
  gazellesAdded,
  highTechFirmsAdded,
  techSmes,
  popularScienceBasesAdded,
  highTechFirms,
  gazelles,
  leadingFirms,
  technologyContractCount,
  technicalAmount,
  contractsAbsorbed,
  contractsSoldToChongqing,
  contractsBoughtFromChongqing,
  gdp,
  rdIntensity,
  rdBasicResearch,
  rdBasicShare,
  rdEnterprise,
  fiscalTechnologySpend,
  highTechZoneRevenue,
  technologyProgressRate,
  contractsPerProduct,
  keyLaboratories,
  innovationCentres,
  engineeringCentres,
  clinicalCentres,
  fieldStations,
  newResearchInstitutions,
  transferInstitutions,
  internationalBases,
  talentBases,
  agriculturalParks,
  nationalPlatforms,
  projectsApproved,
  projectGrants,
  technologyLoans,
  technologyLoanCount,
  instrumentsShared,
  technologyEnvoys,
  foreignExperts,
  innovationTeams,
  achievementsRegistered,
  technologyDemands,
  bottleneckTechnologies,
  cooperationAgreements,
  sichuanChongqingCooperation,
  popularScienceParticipants,
  trainingsHeld,
  documentsIssued,
  popularScienceWorks,
  population,
  gdpPerCapita,
  highTechFirmsPer10k,
  techSmesPer10k,
  contractsToGdp,
  rdEnterpriseShare,
  fiscalTechnologyShare,
  rdPersonnelPer10k,
  inventionPatentsPer10k,
  labourProductivity,
  energyPerGdp,
  airQualityDays,
  incomeRatio,
  ruralIncome,
  regionalInnovationIndex,
  innovativeCityIndex,
  innovativeCountyIndex,
  highTechZoneIndex,
  ...zoneQuantities,
]
