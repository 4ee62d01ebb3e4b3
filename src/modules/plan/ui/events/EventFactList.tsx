// An event as one reads it.
import { inUnit } from '#rules/field-words.ts'
import { FactList } from '#web/kit/FactList.tsx'
import { number } from '#web/kit/quantity.ts'
import { StatusTag } from '#web/kit/StatusTag.tsx'
import { useTexts } from '#web/language/define-texts.ts'
import type { PlanEvent } from '../../contract.ts'
import { documentTexts } from '../documents/texts.ts'
import { eventTones } from './event-tones.ts'

export function EventFactList({ event }: { event: PlanEvent }) {
  const t = useTexts(documentTexts)
  const { state, budget, participants } = event
  return (
    <FactList
      facts={[
        [t('name'), event.name],
        [
          t('eventState'),
          <StatusTag key="state" tone={eventTones[state]}>
            {t(`event.${state}`)}
          </StatusTag>,
        ],
        [t('day'), daysOfEvent(event) ?? t('noDay')],
        [t('place'), event.place],
        [t('organisers'), event.organisers.join('、')],
        [t('participants'), participants === null ? null : number(participants)],
        [t('budget'), budget === null ? null : number(inUnit(budget, '万元'))],
        [t('outcomes'), event.outcomes],
        [t('source'), event.sourceNote],
      ]}
    />
  )
}

/** `2022-09-01 — 2022-09-03`, or the one day; null while no day is set. */
export const daysOfEvent = ({ startsOn, endsOn }: PlanEvent): string | null =>
  endsOn === null || endsOn === startsOn ? startsOn : `${startsOn} — ${endsOn}`
