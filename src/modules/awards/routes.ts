// The addresses of the awards module.
import type { Api } from '#platform/http/route.ts'
import { certify } from './certify.ts'
import * as contract from './contract.ts'
import { proposeContract, returnContract, signContract } from './contract-terms.ts'
import { decide } from './decide.ts'
import { findAwards } from './find-awards.ts'
import { findMoney, payMilestone } from './money.ts'
import { decideObjection, fileObjection, findObjections } from './objections.ts'
import { printContract } from './print-contract.ts'
import { closeNotice, findOpenNotices, publishNotice } from './public-notices.ts'

export function awardRoutes(api: Api): void {
  api.route(contract.listAwards, findAwards)
  api.route(contract.decide, decide)
  api.route(contract.publishNotice, publishNotice)
  api.route(contract.closeNotice, closeNotice)
  api.route(contract.listOpenNotices, findOpenNotices)
  api.route(contract.fileObjection, fileObjection)
  api.route(contract.listObjections, findObjections)
  api.route(contract.decideObjection, decideObjection)
  api.route(contract.certify, certify)
  api.route(contract.readMoney, findMoney)
  api.route(contract.proposeContract, proposeContract)
  api.route(contract.returnContract, returnContract)
  api.route(contract.signContract, signContract)
  api.route(contract.printContract, printContract)
  api.route(contract.payMilestone, payMilestone)
}
