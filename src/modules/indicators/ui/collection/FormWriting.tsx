// A form being written: every pause is saved, and what the values raise is asked under them.
import { App, Button } from 'antd'
import { useState } from 'react'
import { uuidv4 } from 'uuidv7'
import { call } from '#web/api/call.ts'
import { useCommand } from '#web/api/use-command.ts'
import { ProblemNotice } from '#web/kit/ProblemNotice.tsx'
import { useAutosave } from '#web/kit/use-autosave.ts'
import { useTexts } from '#web/language/define-texts.ts'
import { dayAndTime } from '#web/language/instants.ts'
import {
  type CollectionForm,
  findIndicator,
  readCollectedValue,
  saveForm,
  submitForm,
  type TypedAnswer,
} from '../../contract.ts'
import { AnswerField, type Typed } from './AnswerField.tsx'
import styles from './Collection.module.css'
import { changedByForm } from './changed-by-form.ts'
import { formTexts } from './texts.ts'

type AllTyped = Readonly<Record<string, Typed>>

const typedAtFirst = ({ answers }: CollectionForm): AllTyped =>
  Object.fromEntries(
    answers.map(({ indicator, value, reason }) => [
      indicator,
      { value: value === null ? '' : String(value), reason: reason ?? '' },
    ]),
  )

const isSound = ({ indicator: id, value }: TypedAnswer) => {
  const indicator = findIndicator(id)
  return indicator !== undefined && 'value' in readCollectedValue(indicator, value ?? '')
}

const answersOf = (typed: AllTyped): TypedAnswer[] =>
  Object.entries(typed).map(([indicator, { value, reason }]) => ({ indicator, value, reason: reason.trim() }))

export function FormWriting({ form: first }: { form: CollectionForm }) {
  const t = useTexts(formTexts)
  const { message } = App.useApp()
  const [form, setForm] = useState(first)
  const [typed, setTyped] = useState(() => typedAtFirst(first))
  const [problems, setProblems] = useState<ReadonlyMap<string, string>>(new Map())
  const answers = answersOf(typed)
  const draft = useAutosave({
    draft: JSON.stringify(answers.filter(isSound)),
    firstVersion: first.version,
    save: async (text, version) => {
      const said = JSON.parse(text) as TypedAnswer[]
      const saved = await call(saveForm, { formId: first.id, version, answers: said }, { actKey: uuidv4() })
      setForm(saved)
      return saved.version
    },
  })
  const submit = useCommand(submitForm, changedByForm)
  const handIn = async () => {
    if (!answers.every(isSound)) return
    const version = await draft.settle()
    submit.send(
      { formId: first.id, version, answers },
      () => void message.success(t('submitted')),
      ({ problems: found }) => setProblems(new Map(found.map(({ path, message: said }) => [path, said]))),
    )
  }
  const saved = draft.savedAt && dayAndTime(draft.savedAt.toISOString()).slice(-5)
  return (
    <>
      <ul className={styles['answers']}>
        {form.answers.map((answer) => (
          <AnswerField
            key={answer.indicator}
            answer={answer}
            form={form}
            typed={typed[answer.indicator] ?? { value: '', reason: '' }}
            problem={problems.get(`answers.${answer.indicator}`)}
            onType={(next) => setTyped((before) => ({ ...before, [answer.indicator]: next }))}
          />
        ))}
      </ul>
      <ProblemNotice problem={submit.problem ?? draft.problem} />
      <div className={styles['foot']}>
        <Button type="primary" loading={submit.isSending} onClick={() => void handIn()}>
          {t('submit')}
        </Button>
        <span className={styles['soft']} role="status">
          {draft.isSaving ? t('saving') : draft.problem ? t('notSaved') : saved && t('savedAt', { time: saved })}
        </span>
      </div>
    </>
  )
}
