// Whether somebody is at the page: a page left open must not keep a session alive by watching for changes.
import { useEffect, useState } from 'react'

const restAfter = 5 * 60_000

export function useIsActive(): boolean {
  const [isActive, setActive] = useState(true)
  useEffect(() => {
    let timer = setTimeout(() => setActive(false), restAfter)
    const wake = () => {
      setActive(true)
      clearTimeout(timer)
      timer = setTimeout(() => setActive(false), restAfter)
    }
    const signs = ['pointerdown', 'keydown', 'wheel'] as const
    for (const sign of signs) window.addEventListener(sign, wake, { passive: true })
    return () => {
      clearTimeout(timer)
      for (const sign of signs) window.removeEventListener(sign, wake)
    }
  }, [])
  return isActive
}
