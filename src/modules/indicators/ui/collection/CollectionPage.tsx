// One round: which city has reported, when, how often it was returned, and what it comes to beside the province.

import { useParams } from '@tanstack/react-router'
import { App, Button } from 'antd'
import { useState } from 'react'
import { periodInChinese } from '#kernel/period.ts'
import { textWidth } from '#kernel/text-width.ts'
import { inLanguage } from '#rules/field-words.ts'
import { useCommand } from '#web/api/use-command.ts'
import { useEndpoint } from '#web/api/use-endpoint.ts'
import { AddressLink, useGo } from '#web/kit/AddressLink.tsx'
import { ConfirmAction } from '#web/kit/ConfirmAction.tsx'
import { type Column, DataTable } from '#web/kit/DataTable.tsx'
import { PageHeader } from '#web/kit/PageHeader.tsx'
import { ProblemNotice } from '#web/kit/ProblemNotice.tsx'
import { StatusTag } from '#web/kit/StatusTag.tsx'
import { useLanguage, useTexts } from '#web/language/define-texts.ts'
import {
  type Collection,
  type CollectionSum,
  type FormRow,
  findIndicator,
  readCollection,
  withdrawCollection,
} from '../../contract.ts'
import { collectionsAddress, formAddress, indicatorAddress } from '../addresses.ts'
import { valueWords } from '../figure-words.ts'
import { indicatorTexts } from '../texts.ts'
import { ApproveForms } from './ApproveForms.tsx'
import styles from './Collection.module.css'
import { changedByForm } from './changed-by-form.ts'
import { city } from './city.ts'
import { FormTag } from './FormTag.tsx'
import { collectionTexts } from './texts.ts'

export function CollectionPage() {
  const t = useTexts(collectionTexts)
  const words = useTexts(indicatorTexts)
  const language = useLanguage()
  const go = useGo()
  const { collectionId = '' } = useParams({ strict: false }) as { collectionId?: string }
  const { answer: round, problem, isRefreshing, readAgain } = useEndpoint(readCollection, { collectionId })
  const columns = useFormColumns(round?.indicators ?? [])
  const [chosen, choose] = useState<ReadonlySet<string>>(new Set())
  if (problem) return <ProblemNotice problem={problem} onRetry={readAgain} />
  if (!round) return null
  const missing = round.rows.filter(({ firstSubmittedOn }) => firstSubmittedOn === null)
  const waiting = round.rows.flatMap(({ id, allowedActions }) => (allowedActions.includes('approve') ? [id] : []))
  return (
    <>
      <PageHeader
        title={round.title}
        trail={[
          { title: words('indicators'), to: '/indicators' },
          { title: t('collections'), to: collectionsAddress },
        ]}
        facts={
          <>
            <span>{language === 'zh' ? periodInChinese(round.period) : round.period}</span>
            <span>{words(`status.${round.status}`)}</span>
            <span>
              {t('dueOn')} {round.dueOn}
            </span>
            {round.isWithdrawn && <StatusTag tone="none">{t('withdrawn')}</StatusTag>}
          </>
        }
        actions={round.allowedActions.includes('withdraw') && <Withdraw round={round} />}
      />
      <DataTable
        name="collection-forms"
        label={round.title}
        columns={columns}
        rows={round.rows}
        rowId={({ id }) => id}
        isRefreshing={isRefreshing}
        onOpen={({ id }) => go(formAddress(id))}
        {...(waiting.length > 0 && { chosen, onChoose: choose })}
        commands={
          waiting.length > 0 && <ApproveForms waiting={waiting} chosen={chosen} onDone={() => choose(new Set())} />
        }
        filters={
          <div className={styles['summary']}>
            <p className={styles['finding']}>{t('sentence', round.counts)}</p>
            <p className={styles['soft']}>
              {missing.length === 0
                ? t('nobodyMissing')
                : t('missingUnits', { units: missing.map(({ unitName }) => city(unitName)).join('、') })}
            </p>
          </div>
        }
        totals={Object.fromEntries(round.sums.map((sum) => [sum.indicator, <Sum key={sum.indicator} of={sum} />]))}
        empty={null}
      />
    </>
  )
}

function Sum({ of: { indicator: id, sum, places, province, differs } }: { of: CollectionSum }) {
  const t = useTexts(collectionTexts)
  const indicator = findIndicator(id)
  if (!indicator) return null
  return (
    <span title={t('sum', { places })}>
      {valueWords(indicator, sum)}
      {province !== null && (
        <small className={differs ? styles['bad'] : styles['soft']}>
          {t('province', { value: valueWords(indicator, province) })}
          {differs && `，${t('sumDiffers')}`}
        </small>
      )}
    </span>
  )
}

function useFormColumns(indicators: readonly string[]): Column<FormRow>[] {
  const t = useTexts(collectionTexts)
  const language = useLanguage()
  return [
    {
      key: 'unit',
      title: t('unit'),
      cell: ({ id, unitName }) => (
        <AddressLink to={formAddress(id)}>
          <span lang="zh-CN">{city(unitName)}</span>
        </AddressLink>
      ),
    },
    { key: 'state', title: t('state'), width: 110, cell: ({ state }) => <FormTag state={state} /> },
    {
      key: 'timeliness',
      title: t('timeliness'),
      width: 90,
      cell: ({ isLate, firstSubmittedOn }) =>
        isLate ? (
          <StatusTag tone="bad">{t(firstSubmittedOn === null ? 'missing' : 'late')}</StatusTag>
        ) : (
          firstSubmittedOn !== null && <StatusTag tone="good">{t('onTime')}</StatusTag>
        ),
    },
    {
      key: 'submittedOn',
      title: t('submittedOn'),
      width: 104,
      cell: ({ firstSubmittedOn, submittedBy }) =>
        firstSubmittedOn !== null && <span title={submittedBy ?? ''}>{firstSubmittedOn}</span>,
    },
    {
      key: 'timesReturned',
      title: t('timesReturned'),
      width: 84,
      align: 'right',
      cell: ({ timesReturned }) => (timesReturned > 0 ? t('returnedTimes', { count: timesReturned }) : ''),
    },
    ...indicators.map((id): Column<FormRow> => {
      const indicator = findIndicator(id)
      const title = inLanguage(indicator?.title ?? [id, id], language)
      return {
        key: id,
        title: `${title}（${indicator?.unit ?? ''}）`,
        width: 72 + textWidth(title) * 7,
        align: 'right',
        cell: ({ values, region, period }) => {
          const answer = values.find((one) => one.indicator === id)
          if (!answer || !indicator) return ''
          if (answer.value === null) return answer.isAsked && <span title={t('hasReason')}>{t('noValue')} ※</span>
          return (
            <AddressLink to={indicatorAddress(id, { region, period })}>
              {valueWords(indicator, answer.value)}
              {answer.isAsked && <span title={t('hasReason')}> ※</span>}
            </AddressLink>
          )
        },
      }
    }),
  ]
}

function Withdraw({ round }: { round: Collection }) {
  const t = useTexts(collectionTexts)
  const { message } = App.useApp()
  const [isAsked, setAsked] = useState(false)
  const command = useCommand(withdrawCollection, changedByForm)
  return (
    <>
      <Button onClick={() => setAsked(true)}>{t('withdraw')}</Button>
      <ConfirmAction
        open={isAsked}
        title={t('withdraw')}
        consequence={t('withdrawConsequence', { title: round.title })}
        action={t('withdraw')}
        isDangerous
        asksReason
        isSending={command.isSending}
        problem={command.problem}
        onConfirm={(why) =>
          command.send({ collectionId: round.id, why }, () => {
            void message.success(t('withdrawnNow'))
            setAsked(false)
          })
        }
        onClose={() => setAsked(false)}
      />
    </>
  )
}
