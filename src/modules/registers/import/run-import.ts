// An import carried out from beginning to end by one process: checked, and applied unless it is only tried.
import type { Upload } from '#platform/http/route.ts'
import type { ImportRun } from '../contract.ts'
import { applyImport } from './apply-import.ts'
import { checkImport, type ImportMeans } from './check-import.ts'
import { loadRun, presentRun } from './runs.ts'
import { changeToApplying, openImport } from './start-import.ts'

interface Wanted {
  register: string
  file: Upload
  isDryRun: boolean
  /** Questions are taken to be answered: the values are meant as they stand. */
  acceptsQuestions: boolean
  /** Rows with problems are left out. */
  skipsRest: boolean
}

/** Stays `checked` where something stands in the way. */
export async function runImport(
  means: ImportMeans,
  { isDryRun, acceptsQuestions, skipsRest, ...upload }: Wanted,
): Promise<ImportRun> {
  const { start } = means
  const importId = await start((ctx) => openImport(ctx, upload))
  await checkImport(means, importId)
  const present = () => start(async (ctx) => presentRun(ctx, await loadRun(ctx, importId)))
  const checked = await present()
  if (isDryRun || checked.stage !== 'checked') return checked
  if (!(await start((ctx) => changeToApplying(ctx, { importId, acceptsQuestions, skipsRest })))) return checked
  await applyImport(means, importId)
  return present()
}
