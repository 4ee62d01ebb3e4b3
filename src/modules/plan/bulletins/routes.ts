// The addresses of bulletins.
import type { Api } from '#platform/http/route.ts'
import * as contract from '../contract.ts'
import {
  draftBulletin,
  editBulletin,
  exportBulletin,
  findBulletins,
  getBulletin,
  issueBulletin,
} from './keep-bulletins.ts'

export function bulletinRoutes(api: Api): void {
  api.route(contract.listBulletins, findBulletins)
  api.route(contract.draftBulletin, draftBulletin)
  api.route(contract.readBulletin, getBulletin)
  api.route(contract.editBulletin, editBulletin)
  api.route(contract.issueBulletin, issueBulletin)
  api.route(contract.exportBulletin, exportBulletin)
}
