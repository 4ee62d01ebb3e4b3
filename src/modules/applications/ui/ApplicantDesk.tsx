// What an applicant sees first: its applications, and what it may apply for, with the reason where it may not.
import { Button, Input } from 'antd'
import { useState } from 'react'
import { asProblem, type Problem } from '#web/api/problem.ts'
import { useCommand } from '#web/api/use-command.ts'
import { useEndpoint } from '#web/api/use-endpoint.ts'
import { AddressLink, useGo } from '#web/kit/AddressLink.tsx'
import { DataTable } from '#web/kit/DataTable.tsx'
import { EmptyState } from '#web/kit/EmptyState.tsx'
import { ProblemNotice } from '#web/kit/ProblemNotice.tsx'
import { StatusTag } from '#web/kit/StatusTag.tsx'
import { useLanguage, useTexts } from '#web/language/define-texts.ts'
import { dayAndTime } from '#web/language/instants.ts'
import {
  chooseApplicant,
  listApplications,
  listOffers,
  type Offer,
  readApplicant,
  startApplication,
} from '../contract.ts'
import styles from './Applications.module.css'
import { applicationAddress } from './addresses.ts'
import { useApplicationColumns } from './application-columns.tsx'
import { ladderTexts } from './ladder-texts.ts'
import { applicationTexts } from './texts.ts'

export function ApplicantDesk() {
  const { answer: applicant, isLoading } = useEndpoint(readApplicant, {})
  if (isLoading) return null
  return applicant ? <OwnAffairs unit={applicant.name} /> : <ChooseUnit />
}

function ChooseUnit() {
  const t = useTexts(applicationTexts)
  const [uscc, setUscc] = useState('')
  const choose = useCommand(chooseApplicant, [readApplicant, listOffers])
  return (
    <section className={styles['section']}>
      <EmptyState title={t('noUnit')} next={t('noUnitNext')}>
        <div className={styles['line']}>
          <Input
            aria-label={t('uscc')}
            className="code"
            maxLength={18}
            value={uscc}
            onChange={({ target }) => setUscc(target.value.trim().toUpperCase())}
          />
          <Button
            type="primary"
            disabled={uscc.length !== 18}
            loading={choose.isSending}
            onClick={() => choose.send({ uscc })}
          >
            {t('chooseUnit')}
          </Button>
        </div>
        <ProblemNotice problem={choose.problem} />
      </EmptyState>
    </section>
  )
}

function OwnAffairs({ unit }: { unit: string }) {
  const t = useTexts(applicationTexts)
  const ladder = useTexts(ladderTexts)
  const go = useGo()
  const columns = useApplicationColumns({ call: true })
  const { answer: own } = useEndpoint(listApplications, { limit: 50 })
  const { answer: offers, problem } = useEndpoint(listOffers, {})
  return (
    <>
      <section className={styles['section']}>
        <h2>
          {t('mine')} <small>{unit}</small>
        </h2>
        <DataTable
          name="own.applications"
          label={t('mine')}
          columns={columns}
          rows={own?.rows}
          rowId={({ id }) => id}
          onOpen={({ id }) => go(applicationAddress(id))}
          empty={<EmptyState title={t('mineNone')} next={t('mineNext')} />}
        />
      </section>
      <section className={styles['section']}>
        <h2>
          {t('offers')} <AddressLink to="/ladder">{ladder('see')}</AddressLink>
        </h2>
        <ProblemNotice problem={problem} />
        {offers?.length === 0 && <EmptyState title={t('offersNone')} />}
        <ul className={styles['offers']}>
          {offers?.map((offer) => (
            <OneOffer key={offer.callId} offer={offer} />
          ))}
        </ul>
      </section>
    </>
  )
}

function OneOffer({ offer }: { offer: Offer }) {
  const t = useTexts(applicationTexts)
  const language = useLanguage()
  const go = useGo()
  const start = useCommand(startApplication, [listOffers, listApplications])
  const [problem, setProblem] = useState<Problem | null>(null)
  const { callId, title, closesAt, phase, applicationId, holds, failing } = offer
  const begin = async () => {
    try {
      const { id } = applicationId ? { id: applicationId } : await start.carryOut({ callId })
      go(applicationAddress(id))
    } catch (error) {
      setProblem(asProblem(error))
    }
  }
  return (
    <li>
      <div>
        <b>{title}</b>
        <span>{t('until', { closesAt: dayAndTime(closesAt) })}</span>
        {holds === false ? (
          <StatusTag tone="bad">{t('failing', { rules: failing.map((rule) => rule[language]).join('；') })}</StatusTag>
        ) : (
          <StatusTag tone={holds === true ? 'good' : 'info'}>{t(holds === true ? 'holds' : 'unknown')}</StatusTag>
        )}
      </div>
      <Button
        type={applicationId ? 'default' : 'primary'}
        disabled={phase !== 'open' && !applicationId}
        loading={start.isSending}
        onClick={() => void begin()}
      >
        {t(applicationId ? 'continue' : 'begin')}
      </Button>
      <ProblemNotice problem={problem} />
    </li>
  )
}
