// One call: its window, the figures announced, the procedure it follows; below, its applications and what came of them.
import { useParams } from '@tanstack/react-router'
import { programmes } from '#policy/programmes.ts'
import { inLanguage } from '#rules/field-words.ts'
import { parameterWords } from '#rules/parameter-words.ts'
import { partyTitles, stageTitles } from '#rules/stage.ts'
import { useEndpoint } from '#web/api/use-endpoint.ts'
import { FactList } from '#web/kit/FactList.tsx'
import { PageHeader } from '#web/kit/PageHeader.tsx'
import { ProblemNotice } from '#web/kit/ProblemNotice.tsx'
import { number } from '#web/kit/quantity.ts'
import { useLanguage, useTexts } from '#web/language/define-texts.ts'
import { RecordSections } from '#web/shell/RecordSections.tsx'
import { type Call, readCall } from '../contract.ts'
import { CallActions } from './CallActions.tsx'
import styles from './Calls.module.css'
import { CallPhaseTag, windowWords } from './call-phase.tsx'
import { callTexts } from './texts.ts'

export function CallPage() {
  const t = useTexts(callTexts)
  const { callId = '' } = useParams({ strict: false }) as { callId?: string }
  const { answer: call, problem, readAgain } = useEndpoint(readCall, { callId })
  if (problem) return <ProblemNotice problem={problem} onRetry={readAgain} />
  if (!call) return null
  return (
    <>
      <PageHeader
        title={call.title}
        trail={[{ title: t('programmes'), to: '/programmes' }]}
        facts={
          <>
            <CallPhaseTag phase={call.phase} />
            <span>{windowWords(call)}</span>
          </>
        }
        actions={<CallActions call={call} />}
      />
      <div className={styles['call']}>
        <CallFacts call={call} />
        <Procedure edition={call.edition} />
      </div>
      <RecordSections of="call" id={call.id} />
    </>
  )
}

function CallFacts({ call }: { call: Call }) {
  const t = useTexts(callTexts)
  const language = useLanguage()
  const edition = programmes.getEdition(call.edition)
  const given = Object.entries(call.given).map(([name, value]) => [edition.parameters[name], value] as const)
  return (
    <section className={styles['facts']}>
      <FactList
        facts={[
          [t('programme'), inLanguage(edition.title, language)],
          [t('basis'), edition.basis.join('、')],
          [t('division'), call.unitName],
          [t('budget'), call.budget === null ? null : `${number(call.budget / 1_000_000)} 万元`],
          [t('quota'), call.quota ?? t('noQuota')],
          ...given.map(
            ([parameter, value]) =>
              [parameter ? inLanguage(parameter.label, language) : '', parameterWords(parameter ?? {}, value)] as const,
          ),
        ]}
      />
      {call.items.length > 0 && <p className={styles['soft']}>{t('items', { items: call.items.join('、') })}</p>}
      {call.guide !== '' && <p className={styles['guide']}>{call.guide}</p>}
      {edition.caveats?.map(([zh, en]) => (
        <p key={zh} className={styles['soft']}>
          {t('caveats')}：{language === 'zh' ? zh : en}
        </p>
      ))}
    </section>
  )
}

function Procedure({ edition: name }: { edition: string }) {
  const t = useTexts(callTexts)
  const language = useLanguage()
  const { stages } = programmes.getEdition(name)
  return (
    <section className={styles['procedure']}>
      <h2>{t('stages')}</h2>
      <ol>
        {stages.map(({ stage, by, clock, says }) => (
          <li key={stage}>
            <b>{inLanguage(stageTitles[stage], language)}</b>
            <span>{inLanguage(partyTitles[by], language)}</span>
            {clock && <span>{clockWords(clock, language)}</span>}
            {says && <small>{inLanguage(says, language)}</small>}
          </li>
        ))}
      </ol>
    </section>
  )
}

const unitWords = {
  'working-day': ['个工作日', 'working days'],
  day: ['天', 'days'],
  month: ['个月', 'months'],
} as const

const clockWords = ({ length, unit }: { length: number; unit: keyof typeof unitWords }, language: 'zh' | 'en') =>
  `${length} ${inLanguage(unitWords[unit], language)}`
