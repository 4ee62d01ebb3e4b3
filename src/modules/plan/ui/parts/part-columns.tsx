// The columns of a table of parts.
import { AddressLink } from '#web/kit/AddressLink.tsx'
import type { Column } from '#web/kit/DataTable.tsx'
import { LightMark } from '#web/kit/LightMark.tsx'
import { lightTexts } from '#web/kit/light-texts.ts'
import { quantityWords } from '#web/kit/quantity.ts'
import { useLanguage, useTexts } from '#web/language/define-texts.ts'
import type { Part } from '../../contract.ts'
import { commitmentAddress } from '../addresses.ts'
import { ruleWords } from '../supervision/rule-words.ts'
import { supervisionTexts } from '../supervision/texts.ts'
import { planTexts } from '../texts.ts'

export function usePartColumns(): Column<Part>[] {
  const t = useTexts(supervisionTexts)
  const plan = useTexts(planTexts)
  const lights = useTexts(lightTexts)
  const language = useLanguage()
  return [
    {
      key: 'no',
      title: t('no'),
      width: 84,
      cell: ({ commitmentId, no }) => <AddressLink to={commitmentAddress(commitmentId)}>{no}</AddressLink>,
    },
    {
      key: 'task',
      title: t('task'),
      isHeading: true,
      cell: ({ title }) => (
        <span lang="zh-CN" title={title}>
          {title}
        </span>
      ),
    },
    {
      key: 'light',
      title: t('light'),
      width: 136,
      cell: ({ light, lightRule }) => <LightMark light={light} title={ruleWords(lightRule, language)} />,
    },
    {
      key: 'completion',
      title: t('completion'),
      width: 64,
      align: 'right',
      cell: ({ completion }) => (completion === null ? lights('untold') : `${Math.round(completion * 10) / 10}%`),
    },
    { key: 'due', title: t('due'), width: 96, cell: ({ dueOn }) => dueOn },
    {
      key: 'unit',
      title: t('unit'),
      width: 180,
      cell: ({ unit }) => <span title={unit?.name ?? ''}>{unit?.name}</span>,
    },
    {
      key: 'quantity',
      title: plan('quantity'),
      width: 120,
      align: 'right',
      hiddenAtFirst: true,
      cell: ({ target }) => target && quantityWords(target, language),
    },
    {
      key: 'rule',
      title: t('because'),
      width: 200,
      hiddenAtFirst: true,
      cell: ({ lightRule }) => ruleWords(lightRule, language),
    },
    { key: 'since', title: t('since'), width: 96, hiddenAtFirst: true, cell: ({ lightSince }) => lightSince },
    {
      key: 'missed',
      title: t('missed'),
      width: 60,
      align: 'right',
      hiddenAtFirst: true,
      cell: ({ missedReports }) => missedReports || '',
    },
    {
      key: 'evidence',
      title: t('evidence'),
      width: 60,
      align: 'right',
      hiddenAtFirst: true,
      cell: ({ evidence }) => evidence || '',
    },
  ]
}
