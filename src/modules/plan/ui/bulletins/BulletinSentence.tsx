// One sentence of a bulletin: its words, the records it comes from, and its editing.
import { Button } from 'antd'
import { useState } from 'react'
import { AddressLink } from '#web/kit/AddressLink.tsx'
import { ConfirmAction } from '#web/kit/ConfirmAction.tsx'
import { useTexts } from '#web/language/define-texts.ts'
import type { Sentence } from '../../contract.ts'
import styles from './Bulletin.module.css'
import { SentenceEditor } from './SentenceEditor.tsx'
import { bulletinTexts } from './texts.ts'

interface Props {
  sentence: Sentence
  mayEdit: boolean
  isSaving: boolean
  onText: (text: string, onDone: () => void) => void
  onRemove: (onDone: () => void) => void
}

export function BulletinSentence({ sentence, mayEdit, isSaving, onText, onRemove }: Props) {
  const t = useTexts(bulletinTexts)
  const [isEditing, setEditing] = useState(false)
  const [isRemoving, setRemoving] = useState(false)
  const { text, sources, isEdited } = sentence
  return (
    <div className={styles['line']}>
      {isEditing ? (
        <SentenceEditor
          text={text}
          isSaving={isSaving}
          onSave={(next) => onText(next, () => setEditing(false))}
          onClose={() => setEditing(false)}
        />
      ) : (
        <p lang="zh-CN">{text}</p>
      )}
      <div className={styles['margin']}>
        {sources.map(({ label, address }) => (
          <AddressLink key={`${label} ${address}`} to={address} title={t('source')}>
            {label}
          </AddressLink>
        ))}
        {sources.length === 0 && <span>{t('handwritten')}</span>}
        {isEdited && <span className={styles['edited']}>{t('edited')}</span>}
        {mayEdit && !isEditing && (
          <span className={styles['acts']}>
            <Button type="text" size="small" onClick={() => setEditing(true)}>
              {t('edit')}
            </Button>
            <Button type="text" size="small" onClick={() => setRemoving(true)}>
              {t('remove')}
            </Button>
          </span>
        )}
      </div>
      <ConfirmAction
        open={isRemoving}
        title={t('remove')}
        consequence={t('removeConsequence', { text })}
        action={t('remove')}
        isDangerous
        isSending={isSaving}
        onConfirm={() => onRemove(() => setRemoving(false))}
        onClose={() => setRemoving(false)}
      />
    </div>
  )
}
