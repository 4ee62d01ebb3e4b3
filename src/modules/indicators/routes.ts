// The addresses of the indicators module.
import type { Api } from '#platform/http/route.ts'
import * as contract from './contract.ts'
import { getFigure } from './figure/get-figure.ts'

export function indicatorRoutes(api: Api): void {
  api.route(contract.readFigure, getFigure)
}
