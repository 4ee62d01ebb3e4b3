// What other modules and the wiring may use of indicators.
export { returnForm } from './collection/decide-form.ts'
export { findCollections, getCollection } from './collection/find-collections.ts'
export { lockForms } from './collection/lock-forms.ts'
export { openCollection } from './collection/open-collection.ts'
export { saveForm, submitForm } from './collection/write-form.ts'
export { indicatorErrors } from './errors.ts'
export { countBehind } from './figure/count-behind.ts'
export { findComposition } from './figure/find-composition.ts'
export { findCourse } from './figure/find-course.ts'
export { findMeasures } from './figure/find-measures.ts'
export { findPlaces } from './figure/find-places.ts'
export { findScores } from './figure/find-scores.ts'
export { getFigure } from './figure/get-figure.ts'
export { getIndicator } from './get-indicator.ts'
export { loadPublished } from './observations/load-published.ts'
export {
  approvalPermissions,
  collectionPermissions,
  formPermissions,
  indicatorPermissions,
  tryOutPermissions,
} from './permissions.ts'
export { indicatorRoutes } from './routes.ts'
export { keepTotals } from './totals/keep-totals.ts'
export { rebuildTotals } from './totals/rebuild-totals.ts'
export { followFigures } from './totals/subscribers.ts'
export { exportTrial } from './what-if/export-trial.ts'
export { tryOutEdition } from './what-if/present-outcome.ts'
export { getTrial } from './what-if/trial.ts'
