// Parts of the application that are fetched when they are needed, and drawn at once from then on.
import type { AsyncRouteComponent } from '@tanstack/react-router'
import { type ComponentType, lazy } from 'react'

type Load<P> = () => Promise<ComponentType<P>>
interface Module<P> {
  default: ComponentType<P>
}

const known = new Map<unknown, unknown>()

/** The same component for the same `load`, however often it is asked for; `preload` fetches it early. */
export function lazyPart<P extends object>(load: Load<P>): AsyncRouteComponent<P> {
  const before = known.get(load) as AsyncRouteComponent<P> | undefined
  if (before) return before
  let fetched: Module<P> | undefined
  const preload = async () => {
    fetched ??= { default: await load() }
    return fetched
  }
  const part = lazy(() => (fetched ? atOnce(fetched) : preload()))
  const component = Object.assign(part, { preload }) as unknown as AsyncRouteComponent<P>
  known.set(load, component)
  return component
}

/** React draws what is there without waiting a turn when `then` answers before it returns. */
const atOnce = <P>(module: Module<P>) =>
  // biome-ignore lint/suspicious/noThenProperty: that is the point
  ({ then: (answer: (module: Module<P>) => void) => answer(module) }) as Promise<Module<P>>
