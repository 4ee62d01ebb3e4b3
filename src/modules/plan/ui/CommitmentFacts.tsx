// The facts of a commitment, and the lists it stands on.
import { AddressLink } from '#web/kit/AddressLink.tsx'
import { FactList } from '#web/kit/FactList.tsx'
import { quantityWords } from '#web/kit/quantity.ts'
import { readingTexts } from '#web/kit/reading-texts.ts'
import { useLanguage, useTexts } from '#web/language/define-texts.ts'
import { dayWithWeekday } from '#web/language/instants.ts'
import type { Commitment } from '../contract.ts'
import { planAddress } from './addresses.ts'
import { commitmentTexts } from './commitment-texts.ts'
import { planTexts } from './texts.ts'

export function CommitmentFacts({ commitment }: { commitment: Commitment }) {
  const t = useTexts(commitmentTexts)
  const plan = useTexts(planTexts)
  const reading = useTexts(readingTexts)
  const language = useLanguage()
  const { kind, quantity, dueOn, deadlineText, document, eventRole, members, partners, places, regions, note, lists } =
    commitment
  const documentWords = document && `${reading(`action.${document.action}`)}《${document.title}》`
  return (
    <section>
      <h2>{t('facts')}</h2>
      <FactList
        facts={[
          [plan('kind'), reading(`kind.${kind}`)],
          [plan('quantity'), quantity ? quantityWords(quantity, language) : null],
          [plan('due'), dueOn === null ? t('notSet') : dayWithWeekday(dueOn, language)],
          [t('deadlineText'), deadlineText],
          [t('document'), documentWords],
          [t('eventRole'), eventRole && reading(`role.${eventRole}`)],
          [t('members'), members.join('、')],
          [t('partners'), partners.join('、')],
          [plan('places'), regions.length > 0 ? regions.map(({ name }) => name).join('、') : places.join('、')],
          [plan('note'), note],
          [
            plan('lists'),
            lists.length === 0
              ? null
              : lists.map((list, index) => (
                  <span key={list}>
                    {index > 0 && '、'}
                    <AddressLink to={planAddress(commitment.planId, { tab: list })}>{plan(`list.${list}`)}</AddressLink>
                  </span>
                )),
          ],
        ]}
      />
    </section>
  )
}
