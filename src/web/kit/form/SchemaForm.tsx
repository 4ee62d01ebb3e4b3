// A form drawn from the declaration of its fields: sections, conditional fields, every problem at its place.
import { useId } from 'react'
import type { FactValue } from '#rules/condition.ts'
import type { Field, Fields, Words } from '#rules/field.ts'
import { inLanguage, unitOf } from '#rules/field-words.ts'
import { useLanguage, useTexts } from '#web/language/define-texts.ts'
import { FieldControl } from './FieldControl.tsx'
import { describedBy, FieldFrame } from './FieldFrame.tsx'
import { type FormState, isAsked, nameOf } from './form-facts.ts'
import { saidOtherwise } from './MoneyControl.tsx'
import styles from './SchemaForm.module.css'
import { TableControl } from './TableControl.tsx'
import { formTexts } from './texts.ts'

export interface FormSection {
  title: Words
  fields: readonly string[]
}

interface Props {
  fields: Fields
  form: FormState
  /** Fields that no section names follow at the end. */
  sections?: readonly FormSection[]
  hidden?: ReadonlySet<string>
}

const isWide = (field: Field) =>
  field.kind === 'table' || field.kind === 'files' || (field.kind === 'text' && field.lines !== undefined)

/** Their control is a group of elements or has a name of its own. */
const isGroup = (field: Field) =>
  field.kind === 'yes-no' ||
  field.kind === 'table' ||
  (field.kind === 'choice' && !field.optional && Object.keys(field.choices).length <= 4)

export function SchemaForm({ fields, form, sections = [], hidden = new Set() }: Props) {
  const t = useTexts(formTexts)
  const language = useLanguage()
  const prefix = useId()
  const { facts, problems, set, leave } = form
  const shown = (name: string) => {
    const field = fields[name]
    return field !== undefined && !hidden.has(name) && isAsked(field, facts)
  }
  const named = new Set(sections.flatMap((section) => section.fields))
  const rest = Object.keys(fields).filter((name) => !named.has(name))
  const all = [
    ...sections.map(({ title, fields: names }) => ({ title: inLanguage(title, language), names })),
    { title: sections.length > 0 ? t('more') : '', names: rest },
  ].filter(({ names }) => names.some(shown))
  const idOf = (name: string) => `${prefix}-${name}`
  const controlOf = (name: string, id: string, problem: string | undefined) => ({
    id,
    name,
    label: inLanguage((fields[name] as Field).label, language),
    value: facts[name],
    'aria-describedby': describedBy(id),
    'aria-invalid': problem !== undefined,
    onChange: (value: FactValue) => set(name, value),
    onLeave: () => leave(name),
  })

  return (
    <div className={styles['form']}>
      {problems.size > 1 && (
        <div className={styles['summary']} role="status">
          <p>{t('problems', { count: problems.size })}</p>
          <ul>
            {[...problems].map(([path, message]) => (
              <li key={path}>
                <a href={`#${idOf(nameOf(path))}`} onClick={(event) => focusOn(event, idOf(nameOf(path)))}>
                  {message}
                </a>
              </li>
            ))}
          </ul>
        </div>
      )}
      {all.map(({ title, names }) => (
        <fieldset key={title} className={styles['section']}>
          {title !== '' && <legend>{title}</legend>}
          <div className={styles['fields']}>
            {names.filter(shown).map((name) => {
              const field = fields[name] as Field
              const id = idOf(name)
              const problem = problems.get(name)
              return (
                <FieldFrame
                  key={name}
                  id={id}
                  field={field}
                  problem={problem}
                  isWide={isWide(field)}
                  isGroup={isGroup(field)}
                  note={field.kind === 'money' && saidOtherwise(facts[name], unitOf(field))}
                >
                  {field.kind === 'table' ? (
                    <TableControl {...controlOf(name, id, problem)} field={field} problems={problems} />
                  ) : (
                    <FieldControl {...controlOf(name, id, problem)} field={field} />
                  )}
                </FieldFrame>
              )
            })}
          </div>
        </fieldset>
      ))}
    </div>
  )
}

function focusOn(event: { preventDefault: () => void }, id: string): void {
  event.preventDefault()
  const control = document.getElementById(id)
  control?.scrollIntoView({ block: 'center' })
  const target = control?.matches('input, textarea, button')
    ? control
    : control?.querySelector('input, textarea, button')
  if (target instanceof HTMLElement) target.focus()
}
