// The addresses of the registers module.
import type { FileStore } from '#platform/files/file-store.ts'
import { type Scan, takeAttachment } from '#platform/files/take-attachment.ts'
import type { Api, Upload } from '#platform/http/route.ts'
import { contractFilingFields } from '#policy/national/contract-registration.ts'
import * as contract from './contract.ts'
import { createEntry } from './create-entry.ts'
import { exportEntries } from './export-entries.ts'
import { printCertificate } from './filing/certificate.ts'
import { attachToFiling, readFilingFileFrom } from './filing/contract-files.ts'
import { acceptFiling, refuseFiling, registerFiling, returnFiling } from './filing/decide-filing.ts'
import { decideRequest } from './filing/decide-request.ts'
import { fileFiling, withdrawFiling } from './filing/file-filing.ts'
import { findFilings } from './filing/find-filings.ts'
import { getFiling } from './filing/get-filing.ts'
import { requestOnFiling } from './filing/request-on-filing.ts'
import { exportContractStatistics, getContractStatistics } from './filing/statistics.ts'
import { draftFiling, writeFiling } from './filing/write-filing.ts'
import { findDuplicates } from './find/find-duplicates.ts'
import { countEntries, findEntries } from './find/find-entries.ts'
import { findRegisters } from './find/find-registers.ts'
import { getEntry } from './get-entry.ts'
import { getParty } from './get-party.ts'
import {
  acceptQuestions,
  findImports,
  getImport,
  matchColumns,
  requestApplication,
  requestUndo,
  resumeImport,
  startImport,
} from './import/start-import.ts'
import { exportFindings, exportTemplate } from './import/template.ts'
import { mergeEntries } from './merge-entries.ts'
import { appointRepresentative, dismissRepresentative, findOwnParties, findRepresentatives } from './representatives.ts'
import { deleteView, findViews, saveView } from './saved-views.ts'
import { changeStatus, moveEntry, renameEntry, updateEntry } from './update-entry.ts'
import { upsertEntry } from './upsert-entry.ts'

interface Means {
  files: FileStore
  scan: Scan
}

export function registerRoutes(api: Api, means: Means): void {
  filingRoutes(api, means)
  api.route(contract.listRegisters, findRegisters)
  api.route(contract.listEntries, findEntries)
  api.route(contract.countEntries, countEntries)
  api.route(contract.listOpenEntries, findEntries)
  api.route(contract.countOpenEntries, countEntries)
  api.route(contract.exportEntries, exportEntries)
  api.route(contract.readEntry, getEntry)
  api.route(contract.readParty, getParty)
  api.route(contract.listDuplicates, findDuplicates)
  api.route(contract.createEntry, createEntry)
  api.route(contract.upsertEntry, upsertEntry)
  api.route(contract.updateEntry, updateEntry)
  api.route(contract.renameEntry, renameEntry)
  api.route(contract.moveEntry, moveEntry)
  api.route(contract.changeStatus, changeStatus)
  api.route(contract.mergeEntries, mergeEntries)
  api.upload(contract.startImport, startImport)
  api.route(contract.listImports, findImports)
  api.route(contract.readImport, getImport)
  api.route(contract.matchColumns, matchColumns)
  api.route(contract.acceptQuestions, acceptQuestions)
  api.route(contract.applyImport, requestApplication)
  api.route(contract.undoImport, requestUndo)
  api.route(contract.resumeImport, resumeImport)
  api.route(contract.exportTemplate, exportTemplate)
  api.route(contract.exportFindings, exportFindings)
  api.route(contract.listViews, findViews)
  api.route(contract.saveView, saveView)
  api.route(contract.deleteView, deleteView)
}

function filingRoutes(api: Api, { files, scan }: Means): void {
  const checked = async (file: Upload) => {
    await takeAttachment(file, contractFilingFields.contractFile.accepts, scan)
    return {}
  }
  api.route(contract.listOwnParties, findOwnParties)
  api.route(contract.listRepresentatives, findRepresentatives)
  api.route(contract.appointRepresentative, appointRepresentative)
  api.route(contract.dismissRepresentative, dismissRepresentative)
  api.route(contract.listFilings, findFilings)
  api.route(contract.readFiling, getFiling)
  api.route(contract.draftFiling, draftFiling)
  api.route(contract.writeFiling, writeFiling)
  api.upload(contract.attachToFiling, attachToFiling, checked)
  api.route(contract.readFilingFile, readFilingFileFrom(files))
  api.route(contract.fileFiling, fileFiling)
  api.route(contract.withdrawFiling, withdrawFiling)
  api.route(contract.acceptFiling, acceptFiling)
  api.route(contract.returnFiling, returnFiling)
  api.route(contract.registerFiling, registerFiling)
  api.route(contract.refuseFiling, refuseFiling)
  api.route(contract.requestOnFiling, requestOnFiling)
  api.route(contract.decideRequest, decideRequest)
  api.route(contract.printCertificate, printCertificate)
  api.route(contract.readContractStatistics, getContractStatistics)
  api.route(contract.exportContractStatistics, exportContractStatistics)
}
