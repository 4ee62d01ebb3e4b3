// Which module follows the changes of another while their transaction is open: figures follow entries.
import { keepTotals } from '#modules/indicators/index.ts'
import { followEntries } from '#modules/registers/index.ts'

/** Called once by every process that changes records. */
export function connectModules(): void {
  followEntries(keepTotals)
}
