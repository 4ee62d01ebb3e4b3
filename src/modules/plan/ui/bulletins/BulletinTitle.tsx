// The title of a bulletin as it will stand on the paper, and its editing.
import { Button } from 'antd'
import { useState } from 'react'
import { useTexts } from '#web/language/define-texts.ts'
import styles from './Bulletin.module.css'
import { SentenceEditor } from './SentenceEditor.tsx'
import { bulletinTexts } from './texts.ts'

interface Props {
  title: string
  mayEdit: boolean
  isSaving: boolean
  onTitle: (title: string, onDone: () => void) => void
}

const longest = 100

export function BulletinTitle({ title, mayEdit, isSaving, onTitle }: Props) {
  const t = useTexts(bulletinTexts)
  const [isEditing, setEditing] = useState(false)
  if (isEditing)
    return (
      <SentenceEditor
        text={title}
        label={t('title')}
        longest={longest}
        isSaving={isSaving}
        onSave={(next) => onTitle(next, () => setEditing(false))}
        onClose={() => setEditing(false)}
      />
    )
  return (
    <div className={styles['line']}>
      <h2 className={styles['title']} lang="zh-CN">
        {title}
      </h2>
      {mayEdit && (
        <div className={styles['margin']}>
          <span className={styles['acts']}>
            <Button type="text" size="small" onClick={() => setEditing(true)}>
              {t('editTitle')}
            </Button>
          </span>
        </div>
      )}
    </div>
  )
}
