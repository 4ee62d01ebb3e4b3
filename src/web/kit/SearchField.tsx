// A search field that asks the server when the person pauses, and never during Chinese input.
import { Input } from 'antd'
import { useEffect, useRef, useState } from 'react'

interface Props {
  value: string | undefined
  onSearch: (text: string | undefined) => void
  placeholder: string
  width?: number
  /** Milliseconds of silence before asking. */
  pause?: number
}

export function SearchField({ value, onSearch, placeholder, width = 220, pause = 250 }: Props) {
  const [typed, setTyped] = useState(value ?? '')
  const asked = useRef(value ?? '')
  const [isComposing, setComposing] = useState(false)

  useEffect(() => {
    if ((value ?? '') !== asked.current) {
      asked.current = value ?? ''
      setTyped(value ?? '')
    }
  }, [value])

  useEffect(() => {
    if (typed === asked.current || isComposing) return
    const timer = setTimeout(() => {
      asked.current = typed
      onSearch(typed.trim() === '' ? undefined : typed.trim())
    }, pause)
    return () => clearTimeout(timer)
  }, [typed, isComposing, onSearch, pause])

  return (
    <Input
      type="search"
      allowClear
      aria-label={placeholder}
      placeholder={placeholder}
      style={{ width }}
      maxLength={50}
      value={typed}
      onChange={({ target }) => setTyped(target.value)}
      onCompositionStart={() => setComposing(true)}
      onCompositionEnd={() => setComposing(false)}
    />
  )
}
