// Files added one by one: each is sent at once and kept by its id.
import { Button } from 'antd'
import { createContext, useContext, useRef, useState } from 'react'
import type { FilesField } from '#rules/field.ts'
import { asProblem, type Problem } from '#web/api/problem.ts'
import { ProblemNotice } from '#web/kit/ProblemNotice.tsx'
import { useTexts } from '#web/language/define-texts.ts'
import type { ControlProps } from './control-props.ts'
import styles from './SchemaForm.module.css'
import { formTexts } from './texts.ts'

export interface FileKeeper {
  /** Sends a file for the field and answers its id. */
  send: (field: string, file: File) => Promise<string>
  /** Names of files already kept, by id. */
  names: ReadonlyMap<string, string>
  address?: (id: string) => string
}

/** Where files of the form around go; without one a form asks for none. */
export const FileKeeping = createContext<FileKeeper | null>(null)

const extensions = { pdf: '.pdf', docx: '.docx', xlsx: '.xlsx', image: '.png,.jpg,.jpeg' } as const

export function FilesControl({ id, name, field, value, onChange, onLeave, ...aria }: ControlProps<FilesField>) {
  const t = useTexts(formTexts)
  const keeper = useContext(FileKeeping)
  const input = useRef<HTMLInputElement>(null)
  const [sent, setSent] = useState<ReadonlyMap<string, string>>(new Map())
  const [isSending, setSending] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  const ids = (value as readonly string[] | undefined) ?? []
  const nameOf = (fileId: string) => sent.get(fileId) ?? keeper?.names.get(fileId) ?? fileId
  const kinds = field.accepts.map((kind) => (kind === 'image' ? t('image') : kind)).join('、')

  const add = async (file: File) => {
    if (!keeper) return
    setSending(true)
    setProblem(null)
    try {
      const fileId = await keeper.send(name, file)
      setSent((before) => new Map([...before, [fileId, file.name]]))
      onChange([...ids, fileId])
    } catch (error) {
      setProblem(asProblem(error))
    } finally {
      setSending(false)
      onLeave()
    }
  }
  return (
    <div className={styles['files']}>
      <ul>
        {ids.map((fileId) => (
          <li key={fileId}>
            {keeper?.address ? <a href={keeper.address(fileId)}>{nameOf(fileId)}</a> : nameOf(fileId)}
            <Button
              type="link"
              size="small"
              aria-label={t('removeFile', { name: nameOf(fileId) })}
              onClick={() => onChange(ids.filter((one) => one !== fileId))}
            >
              ×
            </Button>
          </li>
        ))}
      </ul>
      <div className={styles['joined']}>
        <Button id={id} {...aria} loading={isSending} onClick={() => input.current?.click()}>
          {t('addFile')}
        </Button>
        <span className={styles['hint']}>{t('filesAccepted', { kinds, megabytes: field.largest ?? 20 })}</span>
      </div>
      <input
        ref={input}
        type="file"
        className="unseen"
        tabIndex={-1}
        aria-label={t('addFile')}
        accept={field.accepts.map((kind) => extensions[kind]).join(',')}
        onChange={({ target }) => {
          const file = target.files?.[0]
          target.value = ''
          if (file) void add(file)
        }}
      />
      <ProblemNotice problem={problem} />
    </div>
  )
}
