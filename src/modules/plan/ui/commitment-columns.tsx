// The columns of the table of commitments.
import { AddressLink } from '#web/kit/AddressLink.tsx'
import type { Column } from '#web/kit/DataTable.tsx'
import { LightMark } from '#web/kit/LightMark.tsx'
import { lightTexts } from '#web/kit/light-texts.ts'
import { quantityWords } from '#web/kit/quantity.ts'
import { readingTexts } from '#web/kit/reading-texts.ts'
import { StatusTag, type Tone } from '#web/kit/StatusTag.tsx'
import { useLanguage, useTexts } from '#web/language/define-texts.ts'
import type { CommitmentRow } from '../contract.ts'
import { commitmentAddress } from './addresses.ts'
import { Highlighted } from './Highlighted.tsx'
import { ruleWords } from './supervision/rule-words.ts'
import { supervisionTexts } from './supervision/texts.ts'
import { planTexts } from './texts.ts'

export const stateTones: Record<CommitmentRow['state'], Tone> = {
  unassigned: 'none',
  proposed: 'wait',
  assigned: 'good',
}

const unitsOf = (row: CommitmentRow, duty: 'lead' | 'support') =>
  row.units
    .filter((unit) => unit.duty === duty)
    .map(({ unitName }) => unitName)
    .join('、')

/** `search` is lit in the words of the commitments. */
export function useCommitmentColumns(search: string | undefined): Column<CommitmentRow>[] {
  const t = useTexts(planTexts)
  const reading = useTexts(readingTexts)
  const supervision = useTexts(supervisionTexts)
  const lights = useTexts(lightTexts)
  const language = useLanguage()
  const wide = language === 'en'
  return [
    {
      key: 'no',
      title: t('no'),
      width: 64,
      cell: ({ id, no }) => <AddressLink to={commitmentAddress(id)}>{no}</AddressLink>,
    },
    {
      key: 'task',
      title: t('task'),
      isHeading: true,
      cell: ({ text }) => (
        <span lang="zh-CN" title={text}>
          <Highlighted text={text} search={search} />
        </span>
      ),
    },
    {
      key: 'light',
      title: supervision('light'),
      width: 134,
      cell: ({ light, lightRule }) => (
        <LightMark light={light} {...(lightRule !== null && { title: ruleWords(lightRule, language) })} />
      ),
    },
    {
      key: 'completion',
      title: supervision('completion'),
      width: 60,
      align: 'right',
      cell: ({ completion }) => (completion === null ? lights('untold') : `${Math.round(completion * 10) / 10}%`),
    },
    {
      key: 'kind',
      title: t('kind'),
      width: wide ? 124 : 78,
      hiddenAtFirst: true,
      cell: ({ kind }) => reading(`kind.${kind}`),
    },
    {
      key: 'quantity',
      title: t('quantity'),
      width: 104,
      align: 'right',
      cell: ({ quantity }) => quantity && quantityWords(quantity, language),
    },
    {
      key: 'due',
      title: t('due'),
      width: 96,
      cell: ({ dueOn, deadlineText }) => <span title={deadlineText ?? ''}>{dueOn ?? deadlineText}</span>,
    },
    {
      key: 'lead',
      title: t('lead'),
      width: 150,
      cell: (row) => <span title={unitsOf(row, 'lead')}>{unitsOf(row, 'lead')}</span>,
    },
    {
      key: 'state',
      title: t('state'),
      width: wide ? 104 : 82,
      cell: ({ state }) => <StatusTag tone={stateTones[state]}>{t(`state.${state}`)}</StatusTag>,
    },
    {
      key: 'support',
      title: t('support'),
      width: 150,
      hiddenAtFirst: true,
      cell: (row) => <span title={unitsOf(row, 'support')}>{unitsOf(row, 'support')}</span>,
    },
    { key: 'system', title: t('system'), width: 140, hiddenAtFirst: true, cell: ({ system }) => system },
    { key: 'places', title: t('places'), width: 110, hiddenAtFirst: true, cell: ({ places }) => places.join('、') },
    {
      key: 'lists',
      title: t('lists'),
      width: 150,
      hiddenAtFirst: true,
      cell: ({ lists }) => lists.map((list) => t(`list.${list}`)).join('、'),
    },
    { key: 'note', title: t('note'), width: 140, hiddenAtFirst: true, cell: ({ note }) => note },
  ]
}
