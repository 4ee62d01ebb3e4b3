// The form of an application while it is written: sections of the declaration, saved by itself, judged as it is filled in.
import { App, Button } from 'antd'
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import { placeName } from '#policy/places.ts'
import { programmes } from '#policy/programmes.ts'
import type { Facts, FactValue } from '#rules/condition.ts'
import { writtenFields } from '#rules/define-programme.ts'
import type { Words } from '#rules/field.ts'
import { inLanguage, valueWords } from '#rules/field-words.ts'
import { judge } from '#rules/judge.ts'
import { upload } from '#web/api/call.ts'
import { asProblem, type Problem } from '#web/api/problem.ts'
import { useCommand } from '#web/api/use-command.ts'
import { refresh } from '#web/api/use-endpoint.ts'
import { ConfirmAction } from '#web/kit/ConfirmAction.tsx'
import { FactList } from '#web/kit/FactList.tsx'
import { FileKeeping } from '#web/kit/form/FilesControl.tsx'
import { askedFacts, useForm } from '#web/kit/form/form-facts.ts'
import { SchemaForm } from '#web/kit/form/SchemaForm.tsx'
import { ProblemNotice } from '#web/kit/ProblemNotice.tsx'
import { useLanguage, useTexts } from '#web/language/define-texts.ts'
import { dayAndTime } from '#web/language/instants.ts'
import {
  type Application,
  attachFile,
  listApplications,
  listOffers,
  readApplication,
  readLimits,
  saveApplication,
  submitApplication,
} from '../contract.ts'
import styles from './Applications.module.css'
import { LimitsPanel } from './LimitsPanel.tsx'
import { RulesPanel } from './RulesPanel.tsx'
import { applicationTexts } from './texts.ts'

/** Milliseconds without typing after which the draft is saved. */
const settled = 1200

interface Props {
  application: Application
  /** Below the rules: the history of the case. */
  children: ReactNode
}

export function ApplicationForm({ application, children }: Props) {
  const t = useTexts(applicationTexts)
  const language = useLanguage()
  const { message } = App.useApp()
  const edition = useMemo(() => programmes.getEdition(application.edition), [application.edition])
  const fields = useMemo(() => writtenFields(edition), [edition])
  const known = useMemo(() => new Set(application.known), [application.known])
  const form = useForm(fields, application.facts as Facts, known)
  const { savedAt, isSaving, problem, flush } = useAutosave(
    application,
    () => askedFacts(fields, form.facts),
    form.facts,
  )
  const [isConfirming, setConfirming] = useState(false)
  const [refused, setRefused] = useState<Problem | null>(null)
  const top = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (refused) top.current?.scrollIntoView({ block: 'start' })
  }, [refused])
  const submit = useCommand(submitApplication, [readApplication, listApplications, listOffers])
  const judgement = useMemo(
    () => judge(edition, askedFacts(fields, form.facts), { on: application.judgedOn, call: application.given }),
    [edition, fields, form.facts, application.judgedOn, application.given],
  )
  const sections = [
    ...Object.values(edition.form)
      .filter(({ from }) => from !== 'procedure')
      .map(({ title, fields: own }) => ({ title, fields: Object.keys(own) })),
    { title: ['附件', 'Attachments'] as Words, fields: Object.keys(edition.attachments) },
  ]
  const names = new Map(application.files.map(({ id, name }) => [id, name]))
  const keeper = {
    names,
    send: async (field: string, file: File) =>
      (await upload(attachFile, { applicationId: application.id, field }, file, () => undefined)).id,
    address: (id: string) => `/api/applications/${application.id}/files/${id}`,
  }
  const send = async () => {
    setConfirming(false)
    form.check()
    try {
      const version = await flush()
      const done = await submit.carryOut({ applicationId: application.id, version })
      void message.success(t('submitted', { no: done.no ?? '' }))
    } catch (error) {
      const found = asProblem(error)
      form.show(found.problems.filter(({ path }) => !path.startsWith('rules.')))
      setRefused(found)
    }
  }
  const isReturned = application.state !== 'draft'
  return (
    <div className={styles['case']}>
      <div className={styles['left']} ref={top}>
        <ProblemNotice problem={problem ?? refused} onClose={() => setRefused(null)} />
        <section>
          <h2>{t('known')}</h2>
          <FactList
            facts={application.known.flatMap((name) => {
              const field = fields[name]
              return field
                ? [
                    [
                      inLanguage(field.label, language),
                      valueWords(field, form.facts[name] as FactValue, language, placeName),
                    ] as const,
                  ]
                : []
            })}
          />
        </section>
        <FileKeeping value={keeper}>
          <SchemaForm fields={fields} form={form} sections={sections} hidden={known} />
        </FileKeeping>
        <div className={styles['submit']}>
          <span role="status">
            {isSaving ? t('saving') : savedAt ? t('savedAt', { at: dayAndTime(savedAt) }) : t('notSaved')}
          </span>
          <Button type="primary" loading={submit.isSending} onClick={() => setConfirming(true)}>
            {t(isReturned ? 'resubmit' : 'submit')}
          </Button>
        </div>
      </div>
      <div className={styles['right']}>
        <RulesPanel judgement={judgement} />
        <LimitsPanel applicationId={application.id} />
        {children}
      </div>
      <ConfirmAction
        open={isConfirming}
        title={t(isReturned ? 'resubmit' : 'submit')}
        action={t(isReturned ? 'resubmit' : 'submit')}
        consequence={t('submitConsequence', { closesAt: dayAndTime(application.closesAt) })}
        onConfirm={() => void send()}
        onClose={() => setConfirming(false)}
      />
    </div>
  )
}

/** One save at a time, the last facts win; `flush` answers the version that holds what stands in the form. */
function useAutosave(application: Application, asked: () => Facts, facts: Facts) {
  const save = useCommand(saveApplication, [readLimits])
  const version = useRef(application.version)
  const saved = useRef(JSON.stringify(application.facts))
  const queue = useRef<Promise<unknown>>(Promise.resolve())
  const [savedAt, setSavedAt] = useState<string | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  const latest = useRef(asked)
  latest.current = asked

  const flush = async (): Promise<number> => {
    const work = queue.current.then(async () => {
      const now = latest.current()
      const text = JSON.stringify(now)
      if (text === saved.current) return
      const done = await save.carryOut({ applicationId: application.id, version: version.current, facts: now as never })
      version.current = done.version
      saved.current = text
      setSavedAt(done.savedAt)
      setProblem(null)
    })
    queue.current = work.catch(() => undefined)
    await work
    return version.current
  }
  const flushNow = useRef(flush)
  flushNow.current = flush
  // biome-ignore lint/correctness/useExhaustiveDependencies: a change of the facts starts the wait anew
  useEffect(() => {
    const wait = setTimeout(() => {
      flushNow.current().catch((error: unknown) => setProblem(asProblem(error)))
    }, settled)
    return () => clearTimeout(wait)
  }, [facts])
  useEffect(
    () => () => {
      flushNow.current().then(
        () => refresh(listApplications),
        () => undefined,
      )
    },
    [],
  )
  return { savedAt, problem, isSaving: save.isSending, flush }
}
