// All rounds of collection: what is asked, until when, and how many cities have answered.
import { Button } from 'antd'
import { useState } from 'react'
import { periodInChinese } from '#kernel/period.ts'
import { inLanguage } from '#rules/field-words.ts'
import { holdsRole, useSignedIn } from '#web/api/session.ts'
import { useEndpoint } from '#web/api/use-endpoint.ts'
import { AddressLink, useGo } from '#web/kit/AddressLink.tsx'
import { type Column, DataTable } from '#web/kit/DataTable.tsx'
import { EmptyState } from '#web/kit/EmptyState.tsx'
import { PageHeader } from '#web/kit/PageHeader.tsx'
import { ProblemNotice } from '#web/kit/ProblemNotice.tsx'
import { StatusTag } from '#web/kit/StatusTag.tsx'
import { useLanguage, useTexts } from '#web/language/define-texts.ts'
import { type Collection, findIndicator, listCollections } from '../../contract.ts'
import { collectionPermissions } from '../../permissions.ts'
import { collectionAddress, formAddress } from '../addresses.ts'
import { indicatorTexts } from '../texts.ts'
import styles from './Collection.module.css'
import { NewCollection } from './NewCollection.tsx'
import { collectionTexts } from './texts.ts'

/** Whoever sees one form alone goes straight to it. */
const addressOf = ({ id, formId }: Collection) => (formId === null ? collectionAddress(id) : formAddress(formId))

export function CollectionsPage() {
  const t = useTexts(collectionTexts)
  const words = useTexts(indicatorTexts)
  const go = useGo()
  const session = useSignedIn()
  const { answer, problem, isRefreshing, readAgain } = useEndpoint(listCollections, {}, { keepsLast: true })
  const [isOpening, setOpening] = useState(false)
  const mayOpen = collectionPermissions.open.some(({ roles }) => holdsRole(session, roles))
  return (
    <>
      <PageHeader
        title={t('collections')}
        trail={[{ title: words('indicators'), to: '/indicators' }]}
        actions={
          mayOpen && (
            <Button type="primary" onClick={() => setOpening(true)}>
              {t('open')}
            </Button>
          )
        }
      />
      <ProblemNotice problem={problem} onRetry={readAgain} />
      <DataTable
        name="collections"
        label={t('collections')}
        columns={useCollectionColumns()}
        rows={answer}
        rowId={({ id }) => id}
        isRefreshing={isRefreshing}
        onOpen={(row) => go(addressOf(row))}
        filters={<p className={styles['soft']}>{t('hint')}</p>}
        empty={<EmptyState title={t('none')} next={t(mayOpen ? 'noneOpen' : 'noneNext')} />}
      />
      {mayOpen && <NewCollection open={isOpening} onClose={() => setOpening(false)} />}
    </>
  )
}

function useCollectionColumns(): Column<Collection>[] {
  const t = useTexts(collectionTexts)
  const words = useTexts(indicatorTexts)
  const language = useLanguage()
  return [
    {
      key: 'title',
      title: t('collection'),
      cell: (row) => (
        <>
          <AddressLink to={addressOf(row)}>
            <span lang="zh-CN">{row.title}</span>
          </AddressLink>{' '}
          {row.isWithdrawn && <StatusTag tone="none">{t('withdrawn')}</StatusTag>}
        </>
      ),
    },
    {
      key: 'indicators',
      title: t('indicators'),
      width: 260,
      cell: ({ indicators }) => {
        const titles = indicators.map((id) => inLanguage(findIndicator(id)?.title ?? [id, id], language)).join('、')
        return <span title={titles}>{titles}</span>
      },
    },
    {
      key: 'period',
      title: t('period'),
      width: 120,
      cell: ({ period }) => (language === 'zh' ? periodInChinese(period) : period),
    },
    { key: 'status', title: t('status'), width: 84, cell: ({ status }) => words(`status.${status}`) },
    { key: 'dueOn', title: t('dueOn'), width: 100, cell: ({ dueOn }) => dueOn },
    {
      key: 'submitted',
      title: t('progress'),
      width: 80,
      align: 'right',
      cell: ({ counts }) => t('ofAll', { count: counts.submitted, all: counts.forms }),
    },
    { key: 'approved', title: t('approvedCount'), width: 80, align: 'right', cell: ({ counts }) => counts.approved },
    { key: 'missing', title: t('missing'), width: 70, align: 'right', cell: ({ counts }) => counts.missing },
    { key: 'late', title: t('late'), width: 70, align: 'right', cell: ({ counts }) => counts.late },
    { key: 'openedBy', title: t('openedBy'), width: 90, hiddenAtFirst: true, cell: ({ openedBy }) => openedBy },
  ]
}
