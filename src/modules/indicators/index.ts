// What other modules and the wiring may use of indicators.
export { indicatorErrors } from './errors.ts'
export { countBehind } from './figure/count-behind.ts'
export { getFigure } from './figure/get-figure.ts'
export { loadPublished } from './observations/load-published.ts'
export { indicatorPermissions } from './permissions.ts'
export { indicatorRoutes } from './routes.ts'
export { keepTotals } from './totals/keep-totals.ts'
export { rebuildTotals } from './totals/rebuild-totals.ts'
