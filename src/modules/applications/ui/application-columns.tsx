// The columns in which lists of applications are shown.
import { useSignedIn } from '#web/api/session.ts'
import { AddressLink } from '#web/kit/AddressLink.tsx'
import type { Column } from '#web/kit/DataTable.tsx'
import { dueWords } from '#web/kit/due-words.ts'
import { useLanguage, useTexts } from '#web/language/define-texts.ts'
import { dayAndTime } from '#web/language/instants.ts'
import type { ApplicationRow } from '../contract.ts'
import { applicationAddress } from './addresses.ts'
import { StateTag } from './state-tag.tsx'
import { applicationTexts } from './texts.ts'

export function useApplicationColumns(has: { call: boolean }): Column<ApplicationRow>[] {
  const t = useTexts(applicationTexts)
  const language = useLanguage()
  const { today } = useSignedIn()
  return [
    {
      key: 'title',
      title: t('title'),
      cell: ({ id, title }) => <AddressLink to={applicationAddress(id)}>{title}</AddressLink>,
    },
    { key: 'no', title: t('no'), width: 180, cell: ({ no }) => <span className="code">{no ?? '—'}</span> },
    ...(has.call
      ? [{ key: 'call', title: t('call'), width: 230, cell: ({ callTitle }: ApplicationRow) => callTitle }]
      : [{ key: 'unit', title: t('unit'), width: 230, cell: ({ unitName }: ApplicationRow) => unitName }]),
    { key: 'state', title: t('state'), width: 170, cell: (row) => <StateTag {...row} /> },
    {
      key: 'due',
      title: t('due'),
      width: 130,
      cell: ({ dueOn }) => dueOn !== null && <span title={dueOn}>{dueWords(today, dueOn, language)}</span>,
    },
    {
      key: 'submittedAt',
      title: t('submittedAt'),
      width: 140,
      cell: ({ submittedAt }) => submittedAt && dayAndTime(submittedAt),
    },
  ]
}
