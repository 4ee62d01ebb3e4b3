// The notices of the department, newest first; a file dropped anywhere on the page is imported.

import { Button, Select } from 'antd'
import { type DragEvent, useState } from 'react'
import * as z from 'zod'
import { useEndpoint } from '#web/api/use-endpoint.ts'
import { AddressLink, useGo } from '#web/kit/AddressLink.tsx'
import { type Column, DataTable } from '#web/kit/DataTable.tsx'
import { EmptyState } from '#web/kit/EmptyState.tsx'
import { useListAddress } from '#web/kit/list-address.ts'
import { PageHeader } from '#web/kit/PageHeader.tsx'
import { Pager } from '#web/kit/Pager.tsx'
import { ProblemNotice } from '#web/kit/ProblemNotice.tsx'
import { SearchField } from '#web/kit/SearchField.tsx'
import { StatusTag } from '#web/kit/StatusTag.tsx'
import { useTexts } from '#web/language/define-texts.ts'
import { dayAndTime } from '#web/language/instants.ts'
import { listNotices, type NoticeSummary, noticeStates } from '../contract.ts'
import { noticeAddress } from './addresses.ts'
import { ImportNotice } from './ImportNotice.tsx'
import styles from './NoticeList.module.css'
import { noticeTexts } from './texts.ts'

const addressSchema = z.object({
  search: z.string().max(50).optional(),
  state: z.enum(noticeStates).optional(),
})

export function NoticeList() {
  const t = useTexts(noticeTexts)
  const go = useGo()
  const { filter, cursor, paging, narrow } = useListAddress(addressSchema)
  const { answer, problem, isRefreshing, readAgain } = useEndpoint(
    listNotices,
    { ...filter, cursor, limit: 50 },
    { keepsLast: true },
  )
  const [isImporting, setImporting] = useState(false)
  const [dropped, setDropped] = useState<File>()
  const [isOver, setOver] = useState(false)
  const mayImport = answer?.allowedActions.includes('import') ?? false
  const isNarrowed = filter.search !== undefined || filter.state !== undefined

  const receive = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    const file = event.dataTransfer.files[0]
    if (!file || !mayImport) return
    setDropped(file)
    setImporting(true)
  }
  const columns: Column<NoticeSummary>[] = [
    {
      key: 'title',
      title: t('title'),
      cell: ({ id, title, copyNo }) => (
        <AddressLink to={noticeAddress(id)} title={title}>
          {title}
          {copyNo > 1 && <span className={styles['copy']}>（{t('copy', { no: copyNo - 1 })}）</span>}
        </AddressLink>
      ),
    },
    { key: 'docNumber', title: t('docNumber'), width: 160, cell: ({ docNumber }) => docNumber },
    { key: 'planYear', title: t('planYear'), width: 60, cell: ({ planYear }) => planYear },
    {
      key: 'state',
      title: t('state'),
      width: 90,
      cell: ({ state }) => <StatusTag tone={state === 'confirmed' ? 'good' : 'wait'}>{t(`state.${state}`)}</StatusTag>,
    },
    {
      key: 'progress',
      title: t('progress'),
      width: 120,
      align: 'right',
      cell: ({ ledger: { sentences, unaccounted } }) => t('settled', { settled: sentences - unaccounted, sentences }),
    },
    { key: 'importedAt', title: t('importedAt'), width: 150, cell: ({ importedAt }) => dayAndTime(importedAt) },
    { key: 'importedBy', title: t('importedBy'), width: 90, cell: ({ importedBy }) => importedBy },
    { key: 'issuer', title: t('issuer'), width: 180, hiddenAtFirst: true, cell: ({ issuer }) => issuer },
    { key: 'fileName', title: t('fileName'), width: 200, hiddenAtFirst: true, cell: ({ fileName }) => fileName },
  ]
  const importButton = mayImport && (
    <Button type="primary" onClick={() => setImporting(true)}>
      {t('import')}
    </Button>
  )
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a shortcut; the button does the same
    <div
      className={styles['page']}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(mayImport)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={receive}
    >
      {isOver && <div className={styles['drop']}>{t('dropAnywhere')}</div>}
      <PageHeader title={t('notices')} actions={importButton} />
      <ProblemNotice problem={problem} onRetry={readAgain} />
      <DataTable
        name="notices"
        label={t('notices')}
        columns={columns}
        rows={answer?.rows}
        rowId={({ id }) => id}
        isRefreshing={isRefreshing}
        onOpen={({ id }) => go(noticeAddress(id))}
        empty={
          isNarrowed ? (
            <EmptyState title={t('noMatch')} next={t('noMatchNext')} />
          ) : (
            <EmptyState title={t('none')} next={mayImport ? t('noneNext') : t('noneToRead')}>
              {importButton}
            </EmptyState>
          )
        }
        filters={
          <>
            <SearchField value={filter.search} placeholder={t('search')} onSearch={(search) => narrow({ search })} />
            <Select
              allowClear
              aria-label={t('state')}
              placeholder={t('allStates')}
              style={{ width: 120 }}
              value={filter.state ?? null}
              onChange={(state) => narrow({ state: state ?? undefined })}
              options={noticeStates.map((state) => ({ value: state, label: t(`state.${state}`) }))}
            />
          </>
        }
        footer={<Pager paging={paging} answer={answer} />}
      />
      <ImportNotice
        open={isImporting}
        file={dropped}
        onClose={() => {
          setImporting(false)
          setDropped(undefined)
        }}
      />
    </div>
  )
}
