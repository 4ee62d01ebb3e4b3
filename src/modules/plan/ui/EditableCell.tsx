// A cell that becomes a field when clicked: Enter keeps the words, Escape leaves them.
import { Input } from 'antd'
import { type KeyboardEvent, useState } from 'react'
import styles from './ListTab.module.css'

interface Props {
  label: string
  value: string
  mayEdit: boolean
  onSave: (value: string) => void
}

export function EditableCell({ label, value, mayEdit, onSave }: Props) {
  const [typed, setTyped] = useState<string>()
  if (!mayEdit) return <div style={{ padding: '4px 8px' }}>{value}</div>
  if (typed === undefined) {
    return (
      <button
        type="button"
        className={styles['value']}
        aria-label={`${label} ${value}`}
        onClick={() => setTyped(value)}
      >
        {value}
      </button>
    )
  }
  const finish = () => {
    setTyped(undefined)
    if (typed.trim() !== value) onSave(typed.trim())
  }
  const handle = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Escape') setTyped(undefined)
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault()
      finish()
    }
  }
  return (
    <Input.TextArea
      autoFocus
      autoSize
      aria-label={label}
      maxLength={2_000}
      value={typed}
      onChange={({ target }) => setTyped(target.value)}
      onKeyDown={handle}
      onBlur={finish}
      onFocus={({ target }) => target.setSelectionRange(target.value.length, target.value.length)}
    />
  )
}
