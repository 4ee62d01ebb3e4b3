// The milestones of a part: shown, and changed by whoever may split it.
import { App, Button, DatePicker, Input } from 'antd'
import dayjs from 'dayjs'
import { useState } from 'react'
import { useCommand } from '#web/api/use-command.ts'
import { ProblemNotice } from '#web/kit/ProblemNotice.tsx'
import { useTexts } from '#web/language/define-texts.ts'
import { type PartNode, readBreakdown, setMilestones } from '../../contract.ts'
import styles from './Breakdown.module.css'
import { breakdownTexts } from './texts.ts'

type Milestone = PartNode['milestones'][number]

export function Milestones({ part }: { part: PartNode }) {
  const t = useTexts(breakdownTexts)
  const { message } = App.useApp()
  const save = useCommand(setMilestones, [readBreakdown])
  const [draft, setDraft] = useState<Milestone[]>()
  const change = (at: number, next: Partial<Milestone>) =>
    setDraft((before) => before?.map((one, index) => (index === at ? { ...one, ...next } : one)))
  const day = (value: string | null) => (value === null ? null : dayjs(value))
  return (
    <section>
      <h3>
        {t('milestones')}
        {!draft && part.allowedActions.includes('split') && (
          <Button size="small" onClick={() => setDraft(part.milestones.length > 0 ? part.milestones : [fresh(part)])}>
            {t('editMilestones')}
          </Button>
        )}
      </h3>
      {!draft && part.milestones.length === 0 && <p className={styles['soft']}>{t('noMilestones')}</p>}
      {!draft && (
        <ul>
          {part.milestones.map(({ title, dueOn, reachedOn }) => (
            <li key={`${title} ${dueOn}`}>
              {title}
              <span className={styles['soft']}>
                {reachedOn === null ? t('dueOn', { day: dueOn }) : t('reachedOn', { day: reachedOn })}
              </span>
            </li>
          ))}
        </ul>
      )}
      {draft && (
        <div className={styles['form']}>
          {draft.map((one, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a row is known by its place alone
            <div key={index} className={styles['milestone']}>
              <Input
                aria-label={t('milestoneTitle', { row: index + 1 })}
                placeholder={t('milestoneTitle', { row: index + 1 })}
                maxLength={200}
                value={one.title}
                onChange={({ target }) => change(index, { title: target.value })}
              />
              <DatePicker
                aria-label={t('milestoneDue', { row: index + 1 })}
                allowClear={false}
                value={day(one.dueOn)}
                onChange={(next) => next && change(index, { dueOn: next.format('YYYY-MM-DD') })}
              />
              <DatePicker
                aria-label={t('milestoneReached', { row: index + 1 })}
                placeholder={t('completion')}
                value={day(one.reachedOn)}
                onChange={(next) => change(index, { reachedOn: next?.format('YYYY-MM-DD') ?? null })}
              />
              <Button
                aria-label={t('remove')}
                title={t('remove')}
                onClick={() => setDraft(draft.filter((_, at) => at !== index))}
              >
                ×
              </Button>
            </div>
          ))}
          <div className={styles['commands']}>
            <Button onClick={() => setDraft([...draft, fresh(part)])}>{t('addMilestone')}</Button>
            <Button
              type="primary"
              loading={save.isSending}
              onClick={() =>
                save.send({ partId: part.id, version: part.version, milestones: draft }, () => {
                  setDraft(undefined)
                  void message.success(t('saved'))
                })
              }
            >
              {t('save')}
            </Button>
            <Button onClick={() => setDraft(undefined)}>{t('cancel')}</Button>
          </div>
        </div>
      )}
      <ProblemNotice problem={save.problem} />
    </section>
  )
}

const fresh = ({ dueOn }: PartNode): Milestone => ({ title: '', dueOn, reachedOn: null })
