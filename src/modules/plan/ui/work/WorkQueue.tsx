// Everything of the plan that waits for a person, in one queue: signed for, reported, accepted, decided without leaving the page.
import { useEffect } from 'react'
import * as z from 'zod'
import { holdsRole, useSignedIn } from '#web/api/session.ts'
import { useEndpoint } from '#web/api/use-endpoint.ts'
import { useAddress } from '#web/kit/address.ts'
import { ProblemNotice } from '#web/kit/ProblemNotice.tsx'
import { Queue } from '#web/kit/queue/Queue.tsx'
import { useTexts } from '#web/language/define-texts.ts'
import type { WaitingProps } from '#web/shell/screens.ts'
import { listWork, type WorkKind, workKinds } from '../../contract.ts'
import { supervisionTexts } from '../supervision/texts.ts'
import { BulkWork } from './BulkWork.tsx'
import { itemWords } from './item-words.ts'
import { SheetExchange } from './SheetExchange.tsx'
import { workTexts } from './texts.ts'
import { WorkPanel } from './WorkPanel.tsx'
import styles from './WorkQueue.module.css'

const addressSchema = z.object({ kind: z.enum(workKinds).optional() })
const most = 200

export function WorkQueue({ onCount }: WaitingProps) {
  const t = useTexts(workTexts)
  const words = useTexts(supervisionTexts)
  const session = useSignedIn()
  const [{ kind }, change] = useAddress(addressSchema)
  const { answer, problem, readAgain } = useEndpoint(listWork, { kind, limit: most }, { keepsLast: true })
  const counts = answer?.counts ?? {}
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0)
  useEffect(() => {
    if (answer) onCount(total)
  }, [answer, total, onCount])
  const of = (one: WorkKind | undefined) => (one === undefined ? total : (counts[one] ?? 0))
  const kinds = workKinds.filter((one) => of(one) > 0 || one === kind)
  if (problem) return <ProblemNotice problem={problem} onRetry={readAgain} />
  if (!answer || (total === 0 && kind === undefined)) return null
  const ids = answer.rows.map(({ id }) => id)
  const reports = holdsRole(session, ['division-officer', 'bureau-officer'])
  return (
    <section className={styles['work']} aria-label={t('work')}>
      <div className={styles['head']}>
        {/* biome-ignore lint/a11y/useSemanticElements: a row of switches, no fields of a form */}
        <div className={styles['kinds']} role="group" aria-label={t('work')}>
          {[undefined, ...kinds].map((one) => (
            <button key={one ?? 'all'} type="button" aria-pressed={one === kind} onClick={() => change({ kind: one })}>
              {one === undefined ? t('all') : t(`kind.${one}`)} <span>{of(one)}</span>
            </button>
          ))}
        </div>
        <div className={styles['commands']}>
          {reports && (kind === 'report' || (kind === undefined && of('report') > 0)) && <SheetExchange />}
          {(kind === 'sign' || kind === 'decide-report') && ids.length > 0 && <BulkWork kind={kind} ids={ids} />}
        </div>
      </div>
      {of(kind) > answer.rows.length && (
        <p className={styles['more']}>{t('firstShown', { shown: answer.rows.length, count: of(kind) })}</p>
      )}
      <Queue
        items={answer.rows}
        itemKey={({ kind: one, id }) => `${one} ${id}`}
        dueOn={({ dueOn }) => dueOn}
        today={answer.today}
        label={t('work')}
        action={(item) => t(`kind.${item.kind}`)}
        line={(item) => (
          <span className={styles['line']} title={item.title}>
            <span className={styles['title']} lang="zh-CN">
              {item.no} {item.title}
            </span>
            <span className={styles['about']}>
              {item.unitName} {itemWords(item, words)}
            </span>
          </span>
        )}
        panel={(item, onDone) => <WorkPanel item={item} onDone={onDone} />}
      />
    </section>
  )
}
