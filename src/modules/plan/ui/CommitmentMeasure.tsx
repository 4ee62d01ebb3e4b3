// Which indicator counts for the commitment, chosen by the supervisor; without one its units report.
import { App, Select } from 'antd'
import { indicators } from '#modules/indicators/contract.ts'
import { indicatorAddress } from '#modules/indicators/ui/screens.ts'
import { inLanguage } from '#rules/field-words.ts'
import { useCommand } from '#web/api/use-command.ts'
import { AddressLink } from '#web/kit/AddressLink.tsx'
import { ProblemNotice } from '#web/kit/ProblemNotice.tsx'
import { useLanguage, useTexts } from '#web/language/define-texts.ts'
import { type Commitment, linkIndicator, readBoard, readBreakdown, readCommitment } from '../contract.ts'
import { commitmentTexts } from './commitment-texts.ts'

export function CommitmentMeasure({ commitment }: { commitment: Commitment }) {
  const t = useTexts(commitmentTexts)
  const language = useLanguage()
  const { message } = App.useApp()
  const command = useCommand(linkIndicator, [readCommitment, readBreakdown, readBoard])
  const { id, measure, quantity, allowedActions } = commitment
  if (!quantity && !measure) return null
  const choose = (indicator: string | null) =>
    command.send({ commitmentId: id, indicator }, () => {
      void message.success(t(indicator === null ? 'measureEnded' : 'measureLinked'))
    })
  return (
    <section>
      <h2>{t('measure')}</h2>
      <p>
        {measure ? (
          <AddressLink to={indicatorAddress(measure.indicator)}>{measure.title[language]}</AddressLink>
        ) : (
          t('measureNone')
        )}
      </p>
      {allowedActions.includes('edit-commitment') && (
        <Select
          aria-label={t('chooseMeasure')}
          placeholder={t('chooseMeasure')}
          style={{ width: 280, maxWidth: '100%' }}
          allowClear
          showSearch={{ optionFilterProp: 'label' }}
          loading={command.isSending}
          value={measure?.indicator ?? null}
          options={indicators.map((one) => ({
            value: one.id,
            label: `${inLanguage(one.title, language)}（${one.unit}）`,
          }))}
          onChange={(next: string | null | undefined) => choose(next ?? null)}
        />
      )}
      <ProblemNotice problem={command.problem} />
    </section>
  )
}
