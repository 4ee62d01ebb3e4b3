// Which field each column of the table stands for; a choice is remembered for the next table with such a heading.
import { Button, Select } from 'antd'
import { useState } from 'react'
import { type Register, statusField } from '#rules/define-register.ts'
import { headingOf, inLanguage } from '#rules/field-words.ts'
import { useSignedIn } from '#web/api/session.ts'
import { useCommand } from '#web/api/use-command.ts'
import { ProblemNotice } from '#web/kit/ProblemNotice.tsx'
import { useLanguage, useTexts } from '#web/language/define-texts.ts'
import { type ImportRun, importableFields, listImports, matchColumns, readImport } from '../../contract.ts'
import styles from './Imports.module.css'
import { importTexts } from './texts.ts'

interface Props {
  register: Register
  run: ImportRun
  onDone: () => void
}

export function ImportColumns({ register, run, onDone }: Props) {
  const t = useTexts(importTexts)
  const language = useLanguage()
  const [fields, setFields] = useState<readonly (string | null)[]>(run.headings.map((_, at) => run.fields[at] ?? null))
  const match = useCommand(matchColumns, [readImport, listImports])
  const { today } = useSignedIn()
  const options = importableFields(register, today).map(([name, field]) => ({
    value: name,
    label: headingOf(field, language),
    disabled: fields.includes(name),
  }))
  const missing = Object.entries(register.fields).filter(
    ([name, field]) => !field.optional && !field.shownWhen && name !== statusField && !fields.includes(name),
  )
  return (
    <section>
      <h2>{t('columns')}</h2>
      {run.stage === 'columns' && <p>{t('columnsHint')}</p>}
      <table className={styles['columns']}>
        <thead>
          <tr>
            <th scope="col">{t('heading')}</th>
            <th scope="col">{t('field')}</th>
          </tr>
        </thead>
        <tbody>
          {run.headings.map((heading, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a column is known by its place; headings may repeat
            <tr key={at}>
              <td>{heading || '—'}</td>
              <td>
                <Select
                  aria-label={heading}
                  allowClear
                  showSearch={{ optionFilterProp: 'label' }}
                  placeholder={t('ignore')}
                  style={{ width: '100%' }}
                  value={fields[at] ?? null}
                  options={options}
                  onChange={(name: string | null | undefined) =>
                    setFields(fields.map((field, index) => (index === at ? (name ?? null) : field)))
                  }
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {missing.length > 0 && (
        <p className={styles['missing']}>
          {t('missing', { fields: missing.map(([, { label }]) => inLanguage(label, language)).join('、') })}
        </p>
      )}
      <ProblemNotice problem={match.problem} />
      <Button
        type="primary"
        disabled={missing.length > 0}
        loading={match.isSending}
        onClick={() => match.send({ importId: run.id, fields: [...fields] }, onDone)}
      >
        {t('checkAgain')}
      </Button>
    </section>
  )
}
