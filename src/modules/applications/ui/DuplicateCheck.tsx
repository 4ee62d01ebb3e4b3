// What an application shares with others of all years: matched passages side by side, each answered by the division.
import { Button } from 'antd'
import { useState } from 'react'
import { programmes } from '#policy/programmes.ts'
import { holdsRole, useSignedIn } from '#web/api/session.ts'
import { useCommand } from '#web/api/use-command.ts'
import { useEndpoint } from '#web/api/use-endpoint.ts'
import { AddressLink } from '#web/kit/AddressLink.tsx'
import { ConfirmAction } from '#web/kit/ConfirmAction.tsx'
import { ProblemNotice } from '#web/kit/ProblemNotice.tsx'
import { number } from '#web/kit/quantity.ts'
import { StatusTag } from '#web/kit/StatusTag.tsx'
import { useTexts } from '#web/language/define-texts.ts'
import { dayAndTime } from '#web/language/instants.ts'
import {
  type Application,
  dismissDuplicate,
  type FoundPair,
  readApplication,
  readDuplicates,
  repeatDuplicateCheck,
} from '../contract.ts'
import { applicationAddress } from './addresses.ts'
import styles from './DuplicateCheck.module.css'
import { duplicateTexts } from './duplicate-texts.ts'

/** Milliseconds between two looks at a check that is under way. */
const nextLook = 1500

export function DuplicateCheck({ application }: { application: Application }) {
  const t = useTexts(duplicateTexts)
  const session = useSignedIn()
  const applicationId = application.id
  const isInCheck = application.state === 'in-duplicate-check'
  const isForChecking =
    application.no !== null &&
    holdsRole(session, ['supervisor', 'division-officer']) &&
    programmes.getEdition(application.edition).stages.some(({ stage }) => stage === 'duplicate-check')
  const [isWaiting, setWaiting] = useState(true)
  const { answer, problem } = useEndpoint(
    readDuplicates,
    { applicationId },
    { enabled: isForChecking, every: isInCheck && isWaiting && nextLook },
  )
  const repeat = useCommand(repeatDuplicateCheck, [readDuplicates])
  if (answer && isWaiting === (answer.check !== null)) setWaiting(answer.check === null)
  if (!isForChecking || !answer || (answer.check === null && !isInCheck)) return <ProblemNotice problem={problem} />
  const { check, pairs, mayDismiss } = answer
  return (
    <section className={styles['check']}>
      <h2>
        {t('title')}{' '}
        {check && (
          <StatusTag tone={pairs.some(({ dismissed }) => dismissed === null) ? 'wait' : 'good'}>
            {pairs.length === 0 ? t('none') : t('found', { count: pairs.length })}
          </StatusTag>
        )}
      </h2>
      <p className={styles['soft']} role="status">
        {check
          ? t('checked', {
              at: dayAndTime(check.at),
              characters: number(check.characters),
              compared: number(check.compared),
            })
          : t('underWay')}
      </p>
      {check && check.unreadable.length > 0 && <p>{t('unreadable', { names: check.unreadable.join('、') })}</p>}
      {pairs.map((pair) => (
        <Likeness key={pair.otherId} applicationId={applicationId} pair={pair} mayDismiss={mayDismiss} />
      ))}
      {isInCheck && (
        <Button size="small" loading={repeat.isSending} onClick={() => repeat.send({ applicationId })}>
          {t('repeat')}
        </Button>
      )}
      <ProblemNotice problem={repeat.problem} />
    </section>
  )
}

const percent = (share: number) => `${number(Math.round(share * 1000) / 10)}%`

interface LikenessProps {
  applicationId: string
  pair: FoundPair
  mayDismiss: boolean
}

function Likeness({ applicationId, pair, mayDismiss }: LikenessProps) {
  const t = useTexts(duplicateTexts)
  const [isDismissing, setDismissing] = useState(false)
  const dismiss = useCommand(dismissDuplicate, [readDuplicates, readApplication])
  const { otherId, title, no, unitName, applicantName, callTitle, share, otherShare, passages, dismissed } = pair
  return (
    <details className={styles['likeness']} open={dismissed === null}>
      <summary>
        <b>{t('share', { share: percent(share), otherShare: percent(otherShare) })}</b>
        <AddressLink to={applicationAddress(otherId)}>{title}</AddressLink>
        <span className={styles['soft']}>{[no, callTitle, unitName, applicantName].filter(Boolean).join(' · ')}</span>
        {pair.isSameApplicant && <StatusTag tone="info">{t('same')}</StatusTag>}
        {dismissed && <StatusTag tone="none">{t('dismissed', { ...dismissed })}</StatusTag>}
      </summary>
      <div className={styles['head']}>
        <span>{t('left')}</span>
        <span>{t('right')}</span>
      </div>
      {passages.map(({ left, right, matched, similarity }) => (
        <figure key={`${left.start} ${right.start}`} className={styles['passage']}>
          <blockquote>{left.text}</blockquote>
          <blockquote>{right.text}</blockquote>
          <figcaption>{t('passage', { matched: number(matched), similarity: percent(similarity) })}</figcaption>
        </figure>
      ))}
      {mayDismiss && dismissed === null && (
        <Button size="small" onClick={() => setDismissing(true)}>
          {t('dismiss')}
        </Button>
      )}
      <ConfirmAction
        open={isDismissing}
        title={t('dismiss')}
        action={t('dismiss')}
        consequence={t('dismissConsequence')}
        asksReason
        isSending={dismiss.isSending}
        problem={dismiss.problem}
        onConfirm={(why) => dismiss.send({ applicationId, otherId, why }, () => setDismissing(false))}
        onClose={() => setDismissing(false)}
      />
    </details>
  )
}
