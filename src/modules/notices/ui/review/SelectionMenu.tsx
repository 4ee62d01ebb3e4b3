// What can be done with text selected in the paper.
import { Button } from 'antd'
import { useTexts } from '#web/language/define-texts.ts'
import { useDesk } from './desk.ts'
import styles from './SelectionMenu.module.css'
import type { Span } from './segments.ts'
import { reviewTexts } from './texts.ts'

export interface SelectedText {
  span: Span
  /** Pixels inside the paper. */
  top: number
  left: number
}

export function SelectionMenu({ chosen, onClose }: { chosen: SelectedText | null; onClose: () => void }) {
  const t = useTexts(reviewTexts)
  const desk = useDesk()
  if (!chosen) return null
  return (
    <div className={styles['menu']} style={{ top: chosen.top, left: chosen.left }}>
      <Button
        type="primary"
        size="small"
        onMouseDown={(event) => event.preventDefault()}
        onClick={(event) => {
          event.stopPropagation()
          onClose()
          desk.open({ kind: 'add', span: chosen.span })
        }}
      >
        {t('asCommitment')}
      </Button>
    </div>
  )
}
