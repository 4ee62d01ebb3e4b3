// The frame of one field: its label, its hint and basis, and what is wrong with it.
import type { ReactNode } from 'react'
import type { Field } from '#rules/field.ts'
import { inLanguage } from '#rules/field-words.ts'
import { useLanguage, useTexts } from '#web/language/define-texts.ts'
import styles from './SchemaForm.module.css'
import { formTexts } from './texts.ts'

interface Props {
  /** Of the control; the frame's texts are named after it. */
  id: string
  field: Field
  problem: string | undefined
  /** The control has no single element to label: a table, a group. */
  isGroup?: boolean
  /** One line more under the field: the amount in other words. */
  note?: ReactNode
  isWide?: boolean
  children: ReactNode
}

export const describedBy = (id: string) => `${id}-hint ${id}-problem`

export function FieldFrame({ id, field, problem, isGroup = false, note, isWide = false, children }: Props) {
  const t = useTexts(formTexts)
  const language = useLanguage()
  const label = inLanguage(field.label, language)
  const hint = field.hint && inLanguage(field.hint, language)
  const title = (
    <>
      {label}
      {field.optional && <span className={styles['optional']}>{t('optional')}</span>}
    </>
  )
  return (
    <div
      className={`${styles['field']} ${isWide ? styles['wide'] : ''}`}
      data-wrong={problem !== undefined || undefined}
    >
      {isGroup ? (
        <span className={styles['label']} id={`${id}-label`}>
          {title}
        </span>
      ) : (
        <label className={styles['label']} htmlFor={id}>
          {title}
        </label>
      )}
      {children}
      <div className={styles['hint']} id={`${id}-hint`}>
        {hint}
        {note}
        {field.basis && (
          <span>
            {t('basis')} {field.basis}
          </span>
        )}
      </div>
      <div className={styles['problem']} id={`${id}-problem`} role="alert">
        {problem}
      </div>
    </div>
  )
}
