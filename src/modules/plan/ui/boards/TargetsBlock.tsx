// The headline targets of the plan: how far each figure has come, against the target and the time that has passed.
import { type FigureRow, findIndicator, indicatorNamed, listFigures, paceOf } from '#modules/indicators/contract.ts'
import { indicatorAddress } from '#modules/indicators/ui/screens.ts'
import { useEndpoint } from '#web/api/use-endpoint.ts'
import { AddressLink } from '#web/kit/AddressLink.tsx'
import { number } from '#web/kit/quantity.ts'
import { StatusTag, type Tone } from '#web/kit/StatusTag.tsx'
import { useTexts } from '#web/language/define-texts.ts'
import { type Plan, readPlan } from '../../contract.ts'
import styles from './TargetsBlock.module.css'
import { boardTexts } from './texts.ts'

type Target = Plan['headlineTargets'][number]

export function TargetsBlock({ planId }: { planId: string }) {
  const t = useTexts(boardTexts)
  const { answer: plan } = useEndpoint(readPlan, { planId })
  const year = plan?.year
  const { answer: figures = [] } = useEndpoint(
    listFigures,
    { region: undefined, ...(year != null && { year: String(year) }) },
    { enabled: plan !== undefined },
  )
  if (!plan || plan.headlineTargets.length === 0) return null
  return (
    <section className={styles['block']} aria-labelledby="board-targets">
      <h2 id="board-targets">{t('targets')}</h2>
      <ul className={styles['targets']}>
        {plan.headlineTargets.map((target) => (
          <li key={target.start}>
            <Gauge target={target} figure={figureOf(target, figures)} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function figureOf({ indicator: words }: Target, figures: readonly FigureRow[]): FigureRow | undefined {
  const named = indicatorNamed(words)
  return figures.find(({ indicator }) => indicator === named?.id)
}

const tones = { reachedTarget: 'good', ahead: 'good', onPace: 'info', behind: 'bad' } as const satisfies Record<
  NonNullable<ReturnType<typeof paceOf>>,
  Tone
>

/** To as many digits as the indicator is told with. */
const told = (value: number, indicator: string | undefined) => {
  const scale = 10 ** (findIndicator(indicator ?? '')?.decimals ?? 2)
  return number(Math.round(value * scale) / scale)
}

const percent = (share: number) => `${Math.round(share * 1_000) / 10}%`

function Gauge({ target, figure }: { target: Target; figure: FigureRow | undefined }) {
  const t = useTexts(boardTexts)
  const { value, unit } = figure ?? { value: null, unit: target.unit }
  const aim = figure?.target?.value ?? target.value
  const attained = figure?.pace?.attained ?? null
  const expected = figure?.pace?.expected ?? null
  const state = figure && paceOf(figure)
  const isBelowBase = figure?.warnings.some(({ kind }) => kind === 'target-below-base') ?? false
  const name = <span lang="zh-CN">{target.indicator}</span>
  return (
    <>
      <div className={styles['name']}>
        {figure ? <AddressLink to={indicatorAddress(figure.indicator)}>{name}</AddressLink> : name}
        {state && <StatusTag tone={tones[state]}>{t(`pace.${state}`)}</StatusTag>}
        {isBelowBase && <StatusTag tone="wait">{t('belowBase')}</StatusTag>}
      </div>
      <div className={styles['figure']}>
        {value === null ? (
          <span>
            {t('noFigure')}
            {figure?.previous &&
              `，${t('yearBefore', { year: figure.previous.period, value: told(figure.previous.value, figure.indicator), unit })}`}
          </span>
        ) : (
          <b>
            {told(value, figure?.indicator)} <span lang="zh-CN">{unit}</span>
          </b>
        )}
        <span>
          {t('targetOf', { target: number(aim), unit })}
          {attained !== null && `，${t('attained', { share: percent(attained) })}`}
        </span>
      </div>
      {attained !== null && (
        <div
          className={styles['bar']}
          title={
            expected === null ? undefined : t('expectedMark', { expected: told(expected, figure?.indicator), unit })
          }
        >
          <i style={{ width: percent(Math.min(1, attained)) }} data-tone={state ? tones[state] : undefined} />
          {expected !== null && aim > 0 && <em style={{ left: percent(Math.min(1, expected / aim)) }} />}
        </div>
      )}
    </>
  )
}
