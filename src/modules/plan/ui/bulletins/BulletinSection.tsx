// A section of a bulletin: its sentences, each with its sources, and the table under them.
import { Button } from 'antd'
import { useState } from 'react'
import { useTexts } from '#web/language/define-texts.ts'
import type { Section } from '../../contract.ts'
import styles from './Bulletin.module.css'
import { BulletinSentence } from './BulletinSentence.tsx'
import { SentenceEditor } from './SentenceEditor.tsx'
import { bulletinTexts } from './texts.ts'

interface Props {
  section: Section
  mayEdit: boolean
  isSaving: boolean
  onChange: (section: Section, onDone: () => void) => void
}

export function BulletinSection({ section, mayEdit, isSaving, onChange }: Props) {
  const t = useTexts(bulletinTexts)
  const [isAdding, setAdding] = useState(false)
  const { heading, sentences, table } = section
  const set = (next: Section['sentences'], onDone: () => void) => onChange({ ...section, sentences: next }, onDone)
  return (
    <section aria-label={heading}>
      <h3 className={styles['heading']} lang="zh-CN">
        {heading}
      </h3>
      {sentences.map((sentence, place) => (
        <BulletinSentence
          // biome-ignore lint/suspicious/noArrayIndexKey: a sentence is its place; its words change
          key={place}
          sentence={sentence}
          mayEdit={mayEdit}
          isSaving={isSaving}
          onText={(text, onDone) => set(sentences.with(place, { ...sentence, text, isEdited: true }), onDone)}
          onRemove={(onDone) => set(sentences.toSpliced(place, 1), onDone)}
        />
      ))}
      {isAdding && (
        <SentenceEditor
          text=""
          isSaving={isSaving}
          onSave={(text) => set([...sentences, { text, sources: [], isEdited: true }], () => setAdding(false))}
          onClose={() => setAdding(false)}
        />
      )}
      {mayEdit && !isAdding && (
        <Button type="link" size="small" className={styles['add'] ?? ''} onClick={() => setAdding(true)}>
          {t('add')}
        </Button>
      )}
      {table && (
        <div className={styles['scroll']}>
          <table className={styles['table']} lang="zh-CN">
            <thead>
              <tr>
                {table.columns.map((column) => (
                  <th key={column} scope="col">
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {table.rows.map((row) => (
                <tr key={row.join(' ')}>
                  {row.map((cell, place) => (
                    <td key={table.columns[place]}>{cell}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  )
}
