// The words of the text a commitment stands for; another selection in the paper can take their place.
import { Button } from 'antd'
import { useEffect, useState } from 'react'
import { useTexts } from '#web/language/define-texts.ts'
import { useDesk } from './desk.ts'
import { factsTexts } from './facts-texts.ts'
import { selectedSpan } from './paper-offsets.ts'
import type { Span } from './segments.ts'
import styles from './WordsField.module.css'

function useSelectedSpan(): Span | null {
  const [span, setSpan] = useState<Span | null>(null)
  useEffect(() => {
    const look = () => setSpan(selectedSpan(document.body))
    document.addEventListener('selectionchange', look)
    return () => document.removeEventListener('selectionchange', look)
  }, [])
  return span
}

export function WordsField({ span, onChange }: { span: Span; onChange: (span: Span) => void }) {
  const t = useTexts(factsTexts)
  const { text } = useDesk()
  const selected = useSelectedSpan()
  return (
    <div className={styles['words']}>
      <p lang="zh-CN">{text.slice(span.start, span.end)}</p>
      <Button
        size="small"
        disabled={selected === null}
        title={t('useSelectionHint')}
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => selected && onChange(selected)}
      >
        {t('useSelection')}
      </Button>
    </div>
  )
}
