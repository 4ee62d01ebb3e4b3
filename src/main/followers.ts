// Which module follows the changes of another while their transaction is open: figures follow entries, commitments follow figures.
import { followFigures, keepTotals } from '#modules/indicators/index.ts'
import { measureParts } from '#modules/plan/index.ts'
import { followEntries } from '#modules/registers/index.ts'

/** Called once by every process that changes records. */
export function connectModules(): void {
  followEntries(keepTotals)
  followFigures(async (ctx, indicators) => {
    await measureParts(ctx, { indicators })
  })
}
