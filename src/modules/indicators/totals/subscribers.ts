// Who is told that figures changed, while the transaction that changes them is still open: commitments measured by them.
import type { Context } from '#platform/work/context.ts'

export type FigureSubscriber = (ctx: Context, indicators: readonly string[]) => Promise<void>

const subscribers = new Set<FigureSubscriber>()

/** Called by the wiring, once; the answer ends it. */
export function followFigures(subscriber: FigureSubscriber): () => void {
  subscribers.add(subscriber)
  return () => void subscribers.delete(subscriber)
}

/** Ids of indicators of which a total, an observation or a target changed. */
export const tellOfFigures: FigureSubscriber = async (ctx, indicators) => {
  for (const subscriber of subscribers) await subscriber(ctx, indicators)
}
