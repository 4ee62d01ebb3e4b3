// The scope, the contents, the clock and the term of a reporting contract in words.
import { useTexts } from '#web/language/define-texts.ts'
import type { ReportingContract, ReportScope } from '../../contract.ts'
import { planTexts } from '../texts.ts'
import { reportingTexts } from './texts.ts'

export function useContractWords() {
  const t = useTexts(reportingTexts)
  const plan = useTexts(planTexts)
  const scopeWords = (scope: ReportScope) => {
    switch (scope.kind) {
      case 'plan':
        return t('scope.plan')
      case 'list':
        return t('scope.list', { name: plan(`list.${scope.list}`) })
      case 'system':
        return t('scope.system', { name: scope.system })
      case 'commitments':
        return t('scope.commitments', { count: scope.commitmentIds.length })
    }
  }
  return {
    scope: ({ scope }: ReportingContract) => scopeWords(scope),
    asks: ({ asks }: ReportingContract) => asks.map((ask) => t(`ask.${ask}`)).join('、'),
    clock: ({ days, daysPerLevel }: ReportingContract) => t('clock', { days, more: daysPerLevel }),
    term: ({ startsOn, endsOn }: ReportingContract) => `${startsOn} — ${endsOn}`,
  }
}
