// A value once it has stopped changing for a moment: what a person types, before the server is asked.
import { useEffect, useState } from 'react'

/** `pause` in milliseconds. */
export function useSettled<T>(value: T, pause: number): T {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), pause)
    return () => clearTimeout(timer)
  }, [value, pause])
  return settled
}
