// Lets long work breathe: others get their turn, progress is told, and a cancelled job stops.

export interface Pace {
  /** True when it is time to pause; cheap enough for inner loops. */
  isDue(): boolean
  /** Gives way to others; throws the signal's reason when the work was cancelled. */
  pause(): Promise<void>
}

const everyMilliseconds = 40

export function keepPace(signal?: AbortSignal): Pace {
  let last = performance.now()
  return {
    isDue: () => performance.now() - last > everyMilliseconds,
    async pause() {
      await new Promise((resolve) => setImmediate(resolve))
      signal?.throwIfAborted()
      last = performance.now()
    },
  }
}
