// What a part is: its unit and officer, share and date, how far it is and why its light stands as it does.
import { FactList } from '#web/kit/FactList.tsx'
import { LightMark } from '#web/kit/LightMark.tsx'
import { number, quantityWords } from '#web/kit/quantity.ts'
import { useLanguage, useTexts } from '#web/language/define-texts.ts'
import type { PartNode } from '../../contract.ts'
import { ruleWords } from '../supervision/rule-words.ts'
import { supervisionTexts } from '../supervision/texts.ts'
import { breakdownTexts } from './texts.ts'

export function PartFacts({ part }: { part: PartNode }) {
  const t = useTexts(breakdownTexts)
  const words = useTexts(supervisionTexts)
  const language = useLanguage()
  const { target, rollUp, difference, dueOn, firstDueOn } = part
  const figure = (value: number | null) =>
    value === null || target === null ? null : quantityWords({ ...target, value, comparator: 'eq' }, language)
  return (
    <FactList
      facts={[
        [
          words('light'),
          <span key="light">
            <LightMark light={part.light} />{' '}
            {t('since', { rule: ruleWords(part.lightRule, language), day: part.lightSince })}
          </span>,
        ],
        [words('state'), t(`state.${part.state}`)],
        [t('officer'), part.officer?.name],
        [t('supports'), part.supports.length > 0 && t('supportsWhy', { names: names(part.supports) })],
        [t('share'), target && quantityWords(target, language)],
        [t('weight'), part.level > 0 && t('weightWords', { weight: number(part.weight) })],
        [t('due'), dueOn === firstDueOn ? dueOn : t('firstDue', { day: dueOn, first: firstDueOn })],
        [t('signBy'), part.state === 'assigned' ? part.signBy : null],
        [t('returnedWhy'), part.returnedWhy],
        [t('completion'), part.completion === null ? null : `${number(Math.round(part.completion * 10) / 10)}%`],
        [t('reached'), figure(part.reached)],
        [t('computed'), figure(part.computed)],
        [t('lastReport'), part.reportedPeriod],
        [t('missed'), part.missedReports > 0 && t('missedWords', { count: part.missedReports })],
        [words('evidence'), part.evidence > 0 && t('evidenceWords', { count: part.evidence })],
        [t('pending'), part.pending.map((kind) => words(`request.${kind}`)).join('、')],
        ['', part.pausedUntil && t('paused', { day: part.pausedUntil })],
        [
          t('difference'),
          difference !== null &&
            difference !== 0 &&
            t('differenceWords', { difference: figure(difference) ?? '', why: part.differenceWhy ?? '' }),
        ],
        [
          t('counted'),
          rollUp?.counted
            .map(({ no, weight, completion }) => `${no} ${number(completion)}%×${number(weight)}%`)
            .join('，'),
        ],
        [t('excluded'), rollUp?.excluded.map(({ no, why }) => `${no} ${t(`excluded.${why}`)}`).join('，')],
      ]}
    />
  )
}

const names = (units: PartNode['supports']) => units.map(({ name }) => name).join('、')
