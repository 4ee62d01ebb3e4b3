// The addresses of the applications module.
import type { FileStore } from '#platform/files/file-store.ts'
import type { Scan } from '#platform/files/take-attachment.ts'
import type { Api } from '#platform/http/route.ts'
import * as contract from './contract.ts'
import { dismissDuplicate, readDuplicates, repeatDuplicateCheck } from './duplicate-check/decide-duplicates.ts'
import { findApplications } from './find-applications.ts'
import { findLadder } from './find-ladder.ts'
import { findOffers } from './find-offers.ts'
import { chooseApplicant, readApplicant } from './get-applicant.ts'
import { getApplication } from './get-application.ts'
import { attachFileWith, readFileFrom } from './keep-files.ts'
import { findLimits } from './limits/judge-limits.ts'
import { printApplication } from './print-application.ts'
import { saveApplication, startApplication } from './start-application.ts'
import { submitApplication } from './submit-application.ts'
import { takeStep } from './take-step.ts'

export interface ApplicationMeans {
  files: FileStore
  scan: Scan
}

export function applicationRoutes(api: Api, { files, scan }: ApplicationMeans): void {
  api.route(contract.readApplicant, readApplicant)
  api.route(contract.chooseApplicant, chooseApplicant)
  api.route(contract.listOffers, findOffers)
  api.route(contract.listApplications, findApplications)
  api.route(contract.readApplication, getApplication)
  api.route(contract.startApplication, startApplication)
  api.route(contract.saveApplication, (ctx, input) =>
    saveApplication(ctx, input as Parameters<typeof saveApplication>[1]),
  )
  api.upload(contract.attachFile, attachFileWith(scan))
  api.route(contract.readFile, readFileFrom(files))
  api.route(contract.submitApplication, submitApplication)
  api.route(contract.takeStep, takeStep)
  api.route(contract.printApplication, printApplication)
  api.route(contract.readLadder, findLadder)
  api.route(contract.readLimits, findLimits)
  api.route(contract.readDuplicates, readDuplicates)
  api.route(contract.repeatDuplicateCheck, repeatDuplicateCheck)
  api.route(contract.dismissDuplicate, dismissDuplicate)
}
