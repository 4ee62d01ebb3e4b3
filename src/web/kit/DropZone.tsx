// A place to drop a file or choose one by click or key.
import { type DragEvent, useRef, useState } from 'react'
import { useTexts } from '#web/language/define-texts.ts'
import styles from './DropZone.module.css'
import { kitTexts } from './texts.ts'

export function DropZone({ accept, onFile }: { accept: string; onFile: (file: File) => void }) {
  const t = useTexts(kitTexts)
  const field = useRef<HTMLInputElement>(null)
  const [isOver, setOver] = useState(false)
  const receive = (event: DragEvent) => {
    event.preventDefault()
    event.stopPropagation()
    setOver(false)
    const file = event.dataTransfer.files[0]
    if (file) onFile(file)
  }
  return (
    <>
      <button
        type="button"
        className={`${styles['zone']} ${isOver ? styles['over'] : ''}`}
        onClick={() => field.current?.click()}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={receive}
      >
        {t('dropHere')}
      </button>
      <input
        ref={field}
        type="file"
        accept={accept}
        aria-label={t('chooseFile')}
        className="unseen"
        tabIndex={-1}
        onChange={({ target }) => {
          const file = target.files?.[0]
          target.value = ''
          if (file) onFile(file)
        }}
      />
    </>
  )
}
