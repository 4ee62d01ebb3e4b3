// Fetches the code of the other pages while nothing else happens, so that the first visit of each is quick too.
import { useEffect } from 'react'
import { lazyPart } from './lazy-parts.ts'
import { useModules } from './modules.ts'

const rest = 400

export function useEarlyLoading(): void {
  const modules = useModules()
  useEffect(() => {
    let isGone = false
    const timer = setTimeout(async () => {
      for (const { load } of modules.flatMap(({ pages }) => pages.filter(({ open }) => !open))) {
        if (isGone) return
        await lazyPart(load).preload?.()
      }
    }, rest)
    return () => {
      isGone = true
      clearTimeout(timer)
    }
  }, [modules])
}
