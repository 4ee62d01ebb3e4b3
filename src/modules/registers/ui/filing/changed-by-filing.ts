// What is out of date after a step of a filing: the filing itself, its list, the register and the statistics.
import { listEntries, listFilings, readContractStatistics, readEntry, readFiling } from '../../contract.ts'

export const changedByFiling = [readFiling, listFilings, listEntries, readEntry, readContractStatistics]
