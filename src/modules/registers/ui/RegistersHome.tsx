// All registers: what each holds, where it comes from, how many entries it has.

import type { Register } from '#rules/define-register.ts'
import { inLanguage } from '#rules/field-words.ts'
import { useEndpoint } from '#web/api/use-endpoint.ts'
import { AddressLink, useGo } from '#web/kit/AddressLink.tsx'
import { type Column, DataTable } from '#web/kit/DataTable.tsx'
import { PageHeader } from '#web/kit/PageHeader.tsx'
import { ProblemNotice } from '#web/kit/ProblemNotice.tsx'
import { number } from '#web/kit/quantity.ts'
import { useLanguage, useTexts } from '#web/language/define-texts.ts'
import { listRegisters, registers } from '../contract.ts'
import { registerAddress } from './addresses.ts'
import { Demonstration } from './Demonstration.tsx'
import { registerTexts } from './texts.ts'

export function RegistersHome() {
  const t = useTexts(registerTexts)
  const language = useLanguage()
  const go = useGo()
  const { answer, problem, readAgain } = useEndpoint(listRegisters, {})
  const counts = new Map(answer?.map(({ id, count }) => [id, count]))
  const demonstration = answer?.reduce((sum, one) => sum + one.demonstration, 0) ?? 0
  const columns: Column<Register>[] = [
    {
      key: 'register',
      title: t('register'),
      width: 170,
      cell: ({ id, title }) => <AddressLink to={registerAddress(id)}>{inLanguage(title, language)}</AddressLink>,
    },
    {
      key: 'count',
      title: t('entries'),
      width: 110,
      align: 'right',
      cell: ({ id }) => number(counts.get(id) ?? 0),
    },
    {
      key: 'about',
      title: t('about'),
      cell: ({ about }) => <span title={inLanguage(about, language)}>{inLanguage(about, language)}</span>,
    },
  ]
  return (
    <>
      <PageHeader title={t('registers')} facts={<Demonstration count={demonstration} />} />
      <ProblemNotice problem={problem} onRetry={readAgain} />
      <DataTable
        name="registers"
        label={t('registers')}
        columns={columns}
        rows={answer && registers}
        rowId={({ id }) => id}
        onOpen={({ id }) => go(registerAddress(id))}
        empty={null}
      />
    </>
  )
}
