// On the page of a case: its contract, its milestones, what was paid for each, and where the money comes from.
import { Button } from 'antd'
import { useState } from 'react'
import { listApplications, readApplication } from '#modules/applications/contract.ts'
import { programmes } from '#policy/programmes.ts'
import { inLanguage } from '#rules/field-words.ts'
import { save } from '#web/api/call.ts'
import { useCommand } from '#web/api/use-command.ts'
import { useEndpoint } from '#web/api/use-endpoint.ts'
import { AddressLink } from '#web/kit/AddressLink.tsx'
import { ConfirmAction } from '#web/kit/ConfirmAction.tsx'
import { number } from '#web/kit/quantity.ts'
import { useLanguage, useTexts } from '#web/language/define-texts.ts'
import type { RecordSectionProps } from '#web/shell/screens.ts'
import { type Money, printContract, readMoney, returnContract } from '../contract.ts'
import styles from './Awards.module.css'
import { ContractTerms } from './ContractTerms.tsx'
import { moneyTexts } from './money-texts.ts'
import { PayMilestone } from './PayMilestone.tsx'
import { SignContract } from './SignContract.tsx'

const inWan = (fen: number) => number(fen / 1_000_000)
type Act = 'propose' | 'return' | 'sign'

export function CaseMoney({ id: applicationId }: RecordSectionProps) {
  const t = useTexts(moneyTexts)
  const { answer: money } = useEndpoint(readMoney, { applicationId })
  const [paying, setPaying] = useState<number | null>(null)
  if (!money?.isFunded || money.granted === null) return null
  const mayPay = money.allowedActions.includes('pay')
  return (
    <section className={styles['section']}>
      <h2>{t('money')}</h2>
      <div className={styles['lists']}>
        <p>{t('sum', { granted: inWan(money.granted), paid: inWan(money.paid) })}</p>
        <p className={styles['soft']}>
          {t('items', { items: money.items.join('、') })}
          {money.noticeId !== null && <AddressLink to={`/notices/${money.noticeId}`}> {t('notice')}</AddressLink>}
        </p>
        <Proposed applicationId={applicationId} money={money} granted={money.granted} />
        {money.contract && <Signed applicationId={applicationId} contract={money.contract} />}
        <ul>
          {money.milestones.map(({ no, title, dueOn, amount, paidOn, document, source }) => (
            <li key={no}>
              <b>
                {no}. {title}
              </b>
              <span>{dueOn}</span>
              <span>{inWan(amount)} 万元</span>
              {paidOn === null ? (
                mayPay &&
                amount > 0 && (
                  <Button size="small" type="primary" onClick={() => setPaying(no)}>
                    {t('pay')}
                  </Button>
                )
              ) : (
                <span className={styles['soft']}>
                  {t('paid', { paidOn, document: document ?? '', source: source ?? '' })}
                </span>
              )}
            </li>
          ))}
        </ul>
        {mayPay && money.milestones.length === 0 && (
          <Button type="primary" onClick={() => setPaying(1)}>
            {t('pay')}
          </Button>
        )}
      </div>
      {paying !== null && <PayMilestone applicationId={applicationId} no={paying} onClose={() => setPaying(null)} />}
    </section>
  )
}

interface SignedProps {
  applicationId: string
  contract: NonNullable<Money['contract']>
}

function Signed({ applicationId, contract: { startsOn, endsOn, goals, statement } }: SignedProps) {
  const t = useTexts(moneyTexts)
  return (
    <>
      <p>
        {t('term', { startsOn, endsOn })}{' '}
        <Button size="small" onClick={() => void save(printContract, { applicationId })}>
          {t('print')}
        </Button>
      </p>
      {goals !== '' && <p className={styles['goals']}>{goals}</p>}
      {statement !== null && <p className={styles['soft']}>{t('lumpSum', { statement })}</p>}
    </>
  )
}

interface ProposedProps {
  applicationId: string
  money: Money
  granted: number
}

/** The contract while it goes between the two sides. */
function Proposed({ applicationId, money, granted }: ProposedProps) {
  const t = useTexts(moneyTexts)
  const language = useLanguage()
  const [act, setAct] = useState<Act | null>(null)
  const giveBack = useCommand(returnContract, [readMoney, readApplication, listApplications])
  const { proposal, allowedActions, edition } = money
  const rule = programmes.getEdition(edition).money
  const close = () => setAct(null)
  return (
    <>
      {proposal && (
        <>
          <p>
            {t('proposed', { by: proposal.by, startsOn: proposal.startsOn, endsOn: proposal.endsOn })}
            {proposal.returnedWhy !== null && <b> {t('returned', { why: proposal.returnedWhy })}</b>}
          </p>
          <p className={styles['goals']}>{proposal.goals}</p>
          <ul>
            {proposal.milestones.map(({ title, dueOn, amount }, index) => (
              <li key={title}>
                <b>
                  {index + 1}. {title}
                </b>
                <span>{dueOn}</span>
                <span>{inWan(amount)} 万元</span>
              </li>
            ))}
          </ul>
          {proposal.hasStatement && rule?.way === 'lump-sum' && (
            <p className={styles['soft']}>{t('lumpSum', { statement: inLanguage(rule.statement, language) })}</p>
          )}
        </>
      )}
      <p className={styles['acts']}>
        {allowedActions.includes('propose') && (
          <Button type={proposal ? 'default' : 'primary'} onClick={() => setAct('propose')}>
            {t(proposal ? 'proposeAgain' : 'propose')}
          </Button>
        )}
        {allowedActions.includes('return') && <Button onClick={() => setAct('return')}>{t('return')}</Button>}
        {allowedActions.includes('sign') && (
          <Button type="primary" onClick={() => setAct('sign')}>
            {t('sign')}
          </Button>
        )}
      </p>
      {act === 'propose' && (
        <ContractTerms applicationId={applicationId} granted={granted} money={money} onClose={close} />
      )}
      {act === 'sign' && proposal && (
        <SignContract applicationId={applicationId} seen={proposal.version} onClose={close} />
      )}
      <ConfirmAction
        open={act === 'return'}
        title={t('return')}
        action={t('return')}
        consequence={t('returnConsequence')}
        asksReason
        isSending={giveBack.isSending}
        problem={giveBack.problem}
        onConfirm={(why) => giveBack.send({ applicationId, seen: proposal?.version ?? 0, why }, close)}
        onClose={close}
      />
    </>
  )
}
