// The addresses of the indicators module.
import type { Api } from '#platform/http/route.ts'
import { collectionRoutes } from './collection/routes.ts'
import * as contract from './contract.ts'
import { countBehind } from './figure/count-behind.ts'
import { findComposition } from './figure/find-composition.ts'
import { findCourse } from './figure/find-course.ts'
import { findFigures } from './figure/find-figures.ts'
import { findHistory } from './figure/find-history.ts'
import { findPlaces } from './figure/find-places.ts'
import { findScores } from './figure/find-scores.ts'
import { getFigure } from './figure/get-figure.ts'
import { findPublished } from './observations/find-published.ts'
import { recordObservation } from './observations/record-observation.ts'
import { findOpenFigures, findPublications } from './publication/find-publications.ts'
import { publishFigure } from './publication/publish-figure.ts'
import { setTarget } from './targets/set-target.ts'
import { exportTrial } from './what-if/export-trial.ts'
import { tryOutEdition } from './what-if/present-outcome.ts'
import { getTrial } from './what-if/trial.ts'

export function indicatorRoutes(api: Api): void {
  api.route(contract.listFigures, findFigures)
  api.route(contract.readFigure, getFigure)
  api.route(contract.listPlaces, findPlaces)
  api.route(contract.readCourse, findCourse)
  api.route(contract.readComposition, findComposition)
  api.route(contract.readScores, findScores)
  api.route(contract.readRecords, countBehind)
  api.route(contract.readHistory, findHistory)
  api.route(contract.listPublished, findPublished)
  api.route(contract.recordObservation, recordObservation)
  api.route(contract.setTarget, setTarget)
  api.route(contract.readPublications, findPublications)
  api.route(contract.publishFigure, publishFigure)
  api.route(contract.listOpenFigures, findOpenFigures)
  collectionRoutes(api)
  api.route(contract.readTrial, getTrial)
  api.route(contract.tryOutEdition, tryOutEdition)
  api.route(contract.exportTrial, exportTrial)
}
