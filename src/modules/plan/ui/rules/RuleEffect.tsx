// How many stand in each light now, and how many would under the changed rules.
import { type Light, lights } from '#rules/light.ts'
import { LightMark } from '#web/kit/LightMark.tsx'
import { useTexts } from '#web/language/define-texts.ts'
import styles from './Rules.module.css'
import { ruleTexts } from './texts.ts'

type Counts = Partial<Record<Light, number>>

export function RuleEffect({ before, after }: { before: Counts; after: Counts }) {
  const t = useTexts(ruleTexts)
  const shown = lights.filter((light) => before[light] || after[light])
  const changeOf = (light: Light) => (after[light] ?? 0) - (before[light] ?? 0)
  const signed = (value: number) => (value > 0 ? `+${value}` : value === 0 ? '' : String(value))
  const rows: [name: string, cell: (light: Light) => string | number][] = [
    [t('before'), (light) => before[light] ?? 0],
    [t('after'), (light) => after[light] ?? 0],
    [t('change'), (light) => signed(changeOf(light))],
  ]
  const turns = shown.some((light) => changeOf(light) !== 0)
  return (
    <div className={styles['effect']}>
      <p>{t(turns ? 'effect' : 'noEffect')}</p>
      <table className={styles['counts']} aria-label={t('preview')}>
        <thead>
          <tr>
            <td />
            {shown.map((light) => (
              <th key={light} scope="col">
                <LightMark light={light} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, cell]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {shown.map((light) => (
                <td key={light}>{cell(light)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
