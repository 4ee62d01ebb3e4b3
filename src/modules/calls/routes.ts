// The addresses of the calls module.
import type { Api } from '#platform/http/route.ts'
import * as contract from './contract.ts'
import { cloneCall, draftCall, editCall } from './draft-call.ts'
import { findCalls, findOpenCalls, getCall } from './find-calls.ts'
import { cancelCall, extendCall, publishCall } from './publish-call.ts'

export function callRoutes(api: Api): void {
  api.route(contract.listCalls, findCalls)
  api.route(contract.readCall, getCall)
  api.route(contract.listOpenCalls, findOpenCalls)
  api.route(contract.draftCall, draftCall)
  api.route(contract.cloneCall, cloneCall)
  api.route(contract.editCall, editCall)
  api.route(contract.publishCall, publishCall)
  api.route(contract.extendCall, extendCall)
  api.route(contract.cancelCall, cancelCall)
}
