// The addresses of the registers module.
import type { Api } from '#platform/http/route.ts'
import * as contract from './contract.ts'
import { createEntry } from './create-entry.ts'
import { exportEntries } from './export-entries.ts'
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
import { deleteView, findViews, saveView } from './saved-views.ts'
import { changeStatus, moveEntry, renameEntry, updateEntry } from './update-entry.ts'
import { upsertEntry } from './upsert-entry.ts'

export function registerRoutes(api: Api): void {
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
