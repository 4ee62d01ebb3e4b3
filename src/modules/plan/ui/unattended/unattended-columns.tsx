// The columns of what nobody looks after: what it is, whose it should be, and what is missing.
import { useSignedIn } from '#web/api/session.ts'
import type { Column } from '#web/kit/DataTable.tsx'
import { dueWords } from '#web/kit/due-words.ts'
import { useLanguage, useTexts } from '#web/language/define-texts.ts'
import type { Part, UnattendedGroup } from '../../contract.ts'
import { usePartColumns } from '../parts/part-columns.tsx'
import { supervisionTexts } from '../supervision/texts.ts'

const fromParts = ['no', 'task', 'unit', 'light', 'due']

export function useUnattendedColumns(group: UnattendedGroup): Column<Part>[] {
  const t = useTexts(supervisionTexts)
  const language = useLanguage()
  const { today } = useSignedIn()
  const parts = usePartColumns().filter(({ key }) => fromParts.includes(key))
  const own: Record<UnattendedGroup, Column<Part>[]> = {
    unopened: [
      { key: 'state', title: t('state'), width: 90, cell: ({ state }) => t(state === 'signed' ? 'signed' : 'toSign') },
      { key: 'officer', title: t('officer'), width: 190, cell: ({ officer }) => officer?.name },
    ],
    unsigned: [
      {
        key: 'sign',
        title: t('signDay'),
        width: 130,
        cell: ({ signBy }) => signBy && <span title={signBy}>{dueWords(today, signBy, language)}</span>,
      },
    ],
    returned: [
      {
        key: 'why',
        title: t('reason'),
        width: 260,
        cell: ({ returnedWhy }) => <span title={returnedWhy ?? ''}>{returnedWhy}</span>,
      },
    ],
    withoutOfficer: [{ key: 'since', title: t('since'), width: 96, cell: ({ lightSince }) => lightSince }],
  }
  return [...parts, ...own[group]]
}
