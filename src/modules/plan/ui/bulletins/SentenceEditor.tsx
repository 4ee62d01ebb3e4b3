// Writes the words of one sentence of a bulletin, or of its title.
import { Button, Input } from 'antd'
import { useState } from 'react'
import { kitTexts } from '#web/kit/texts.ts'
import { useTexts } from '#web/language/define-texts.ts'
import styles from './Bulletin.module.css'
import { bulletinTexts } from './texts.ts'

interface Props {
  text: string
  /** What is being written; a sentence unless said otherwise. */
  label?: string
  longest?: number
  isSaving: boolean
  onSave: (text: string) => void
  onClose: () => void
}

export function SentenceEditor({ text, label, longest = 2_000, isSaving, onSave, onClose }: Props) {
  const t = useTexts(bulletinTexts)
  const kit = useTexts(kitTexts)
  const [words, setWords] = useState(text)
  const next = words.trim()
  return (
    <div className={styles['editor']}>
      <Input.TextArea
        autoFocus
        autoSize={{ minRows: 2, maxRows: 12 }}
        aria-label={label ?? t('words')}
        maxLength={longest}
        value={words}
        onChange={({ target }) => setWords(target.value)}
        onKeyDown={({ key }) => key === 'Escape' && onClose()}
      />
      <div className={styles['editorActs']}>
        <Button
          type="primary"
          size="small"
          disabled={next === '' || next === text}
          loading={isSaving}
          onClick={() => onSave(next)}
        >
          {t('save')}
        </Button>
        <Button size="small" onClick={onClose}>
          {kit('cancel')}
        </Button>
      </div>
    </div>
  )
}
