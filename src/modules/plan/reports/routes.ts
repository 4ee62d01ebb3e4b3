// The addresses of reporting contracts, reports, evidence and report sheets.
import type { DateOnly } from '#kernel/date-only.ts'
import type { FileStore } from '#platform/files/file-store.ts'
import { type Scan, takeAttachment } from '#platform/files/take-attachment.ts'
import type { Api, Upload } from '#platform/http/route.ts'
import type { Context } from '#platform/work/context.ts'
import type { ReadSheet } from '#platform/xlsx/read-workbook.ts'
import type { PassedDay } from '../contract.ts'
import * as contract from '../contract.ts'
import { correctReport } from './correct-report.ts'
import { acceptReports, decideReport } from './decide-report.ts'
import { findLoad } from './find-load.ts'
import { findReports, getReport } from './find-reports.ts'
import { addEvidence, readEvidenceFrom, removeEvidence } from './keep-evidence.ts'
import { endContract, findContracts, openContract } from './open-contract.ts'
import { applyReportImport, exportReportSheet, getReportImport, importReportSheet } from './sheet/import-sheet.ts'
import { weighContract } from './weigh-contract.ts'
import { saveReport, submitReport } from './write-reports.ts'

/** What the routes of the plan need beside a command's context. */
export interface PlanMeans {
  files: FileStore
  scan: Scan
  /** Takes the bytes of an uploaded workbook apart, in a process of its own. */
  readWorkbook: (bytes: Uint8Array) => Promise<ReadSheet[]>
  /** Steps a demonstration forward; undefined in real use. */
  stepDay: ((ctx: Context, input: { today: DateOnly }) => Promise<PassedDay[]>) | undefined
}

const evidenceKinds = ['pdf', 'ofd', 'docx', 'xlsx', 'pptx', 'image', 'text'] as const

export function reportRoutes(api: Api, { files, scan, readWorkbook }: PlanMeans): void {
  api.route(contract.listContracts, findContracts)
  api.route(contract.weighContract, weighContract)
  api.route(contract.openContract, openContract)
  api.route(contract.endContract, endContract)
  api.route(contract.listReports, findReports)
  api.route(contract.readReport, getReport)
  api.route(contract.saveReport, saveReport)
  api.route(contract.submitReport, submitReport)
  api.route(contract.decideReport, decideReport)
  api.route(contract.acceptReports, acceptReports)
  api.route(contract.correctReport, correctReport)
  api.upload(contract.addEvidence, addEvidence, async (file: Upload) => {
    await takeAttachment(file, evidenceKinds, scan)
    return {}
  })
  api.route(contract.removeEvidence, removeEvidence)
  api.route(contract.readEvidence, readEvidenceFrom(files))
  api.route(contract.exportReportSheet, exportReportSheet)
  const sheetsOf = async (file: Upload) => ({ sheets: await readWorkbook(await file.content()) })
  api.upload(contract.importReportSheet, importReportSheet, sheetsOf)
  api.route(contract.readReportImport, getReportImport)
  api.route(contract.applyReportImport, applyReportImport)
  api.route(contract.readLoad, findLoad)
}
