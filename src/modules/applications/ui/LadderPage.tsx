// The ladder of the firm that is signed in: each rung with its certificate, its answer and what is still missing.
import { useEndpoint } from '#web/api/use-endpoint.ts'
import { AddressLink } from '#web/kit/AddressLink.tsx'
import { EmptyState } from '#web/kit/EmptyState.tsx'
import { PageHeader } from '#web/kit/PageHeader.tsx'
import { ProblemNotice } from '#web/kit/ProblemNotice.tsx'
import { StatusTag, type Tone } from '#web/kit/StatusTag.tsx'
import { useLanguage, useTexts } from '#web/language/define-texts.ts'
import { dayAndTime } from '#web/language/instants.ts'
import { type Rung, readLadder } from '../contract.ts'
import { applicationAddress } from './addresses.ts'
import styles from './Ladder.module.css'
import { ladderTexts } from './ladder-texts.ts'

export function LadderPage() {
  const t = useTexts(ladderTexts)
  const { answer, problem, readAgain } = useEndpoint(readLadder, {})
  if (problem) return <ProblemNotice problem={problem} onRetry={readAgain} />
  if (!answer) return null
  return (
    <>
      <PageHeader title={t('ladder')} trail={[{ title: t('back'), to: '/programmes' }]} />
      {answer.length === 0 ? (
        <EmptyState title={t('none')} next={t('noneNext')} />
      ) : (
        <ol className={styles['ladder']}>
          {answer.map((rung) => (
            <OneRung key={rung.edition} rung={rung} />
          ))}
        </ol>
      )}
    </>
  )
}

const toneOf = ({ held, holds }: Rung): Tone => (held || holds === true ? 'good' : holds === false ? 'bad' : 'wait')

function OneRung({ rung }: { rung: Rung }) {
  const t = useTexts(ladderTexts)
  const language = useLanguage()
  const { title, held, holds, met, failing, open, call } = rung
  const verdict = held ? 'held' : holds === true ? 'meets' : holds === false ? 'fails' : 'undecided'
  return (
    <li>
      <h2>
        {title[language]} <StatusTag tone={toneOf(rung)}>{t(verdict)}</StatusTag>
      </h2>
      {held && (
        <p>
          <span className="code">{held.key}</span>
          {held.validTo !== null && ` · ${t('validTo', { day: held.validTo })}`}
        </p>
      )}
      <p className={styles['soft']}>{t('counts', { met, failing: failing.length, open: open.length })}</p>
      {failing.map((rule) => (
        <p key={rule.zh} className={styles['failing']}>
          ✗ {rule[language]}
        </p>
      ))}
      {open.length > 0 && (
        <details>
          <summary className={styles['soft']}>{t('open', { count: open.length })}</summary>
          {open.map((rule) => (
            <p key={rule.zh} className={styles['soft']}>
              ? {rule[language]}
            </p>
          ))}
        </details>
      )}
      <p>
        {call === null ? (
          <span className={styles['soft']}>{t('noCall')}</span>
        ) : call.applicationId ? (
          <AddressLink to={applicationAddress(call.applicationId)}>{t('continue', { title: call.title })}</AddressLink>
        ) : (
          <AddressLink to="/programmes">
            {t('apply', { title: call.title, until: dayAndTime(call.closesAt) })}
          </AddressLink>
        )}
      </p>
    </li>
  )
}
