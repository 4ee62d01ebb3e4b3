// Parts of the application that are fetched when they are needed, and drawn at once from then on.
import { type AsyncRouteComponent, lazyRouteComponent } from '@tanstack/react-router'
import type { ComponentType } from 'react'

type Load<P> = () => Promise<ComponentType<P>>

const known = new Map<unknown, unknown>()

/** The same component for the same `load`, however often it is asked for; `preload` fetches it early. */
export function lazyPart<P extends object>(load: Load<P>): AsyncRouteComponent<P> {
  const before = known.get(load) as AsyncRouteComponent<P> | undefined
  if (before) return before
  const part = lazyRouteComponent(async () => ({ default: await load() })) as AsyncRouteComponent<P>
  known.set(load, part)
  return part
}
