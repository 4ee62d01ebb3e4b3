// A chart whose title states its finding, with the same figures as a table and as a picture to take along.
import { Button } from 'antd'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useTexts } from '#web/language/define-texts.ts'
import { kitTexts } from '../texts.ts'
import styles from './Chart.module.css'
import type { ChartOption, DrawnChart } from './engine.ts'

interface Props {
  /** The finding in one sentence. */
  title: string
  option: ChartOption
  height: number
  /** The same figures for those who do not see the chart, and to copy. */
  table: { columns: readonly string[]; rows: readonly (readonly (string | number)[])[] }
  /** Source and day, the approval number of a map. */
  note?: ReactNode
  /** Prepares what the option names, a map. */
  prepare?: () => Promise<void>
  onClick?: (name: string) => void
}

const settled = (option: ChartOption): ChartOption => ({
  textStyle: { fontFamily: 'inherit' },
  animation: false,
  ...option,
})

export function Chart({ title, option, height, table, note, prepare, onClick }: Props) {
  const t = useTexts(kitTexts)
  const place = useRef<HTMLDivElement>(null)
  const drawn = useRef<DrawnChart>(undefined)
  const [isTable, setTable] = useState(false)
  const latest = useRef({ option, onClick })
  latest.current = { option, onClick }
  useEffect(() => {
    if (isTable) return
    let isGone = false
    const observer = new ResizeObserver(() => drawn.current?.resize())
    const begin = async () => {
      const { init } = await import('./engine.ts')
      await prepare?.()
      if (isGone || !place.current) return
      const chart = init(place.current, null, { renderer: 'svg' })
      drawn.current = chart
      chart.setOption(settled(latest.current.option))
      chart.on('click', ({ name }) => latest.current.onClick?.(String(name)))
      observer.observe(place.current)
    }
    void begin()
    return () => {
      isGone = true
      observer.disconnect()
      drawn.current?.dispose()
      drawn.current = undefined
    }
  }, [isTable, prepare])
  useEffect(() => {
    drawn.current?.setOption(settled(option), true)
  }, [option])

  const take = () => {
    const svg = place.current?.querySelector('svg')
    if (!svg) return
    const link = document.createElement('a')
    link.href = URL.createObjectURL(new Blob([svg.outerHTML], { type: 'image/svg+xml' }))
    link.download = `${title}.svg`
    link.click()
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
  }
  return (
    <figure className={styles['chart']}>
      <figcaption>
        <span>{title}</span>
        <span className={styles['tools']}>
          <Button size="small" type="text" aria-pressed={isTable} onClick={() => setTable(!isTable)}>
            {isTable ? t('asChart') : t('asTable')}
          </Button>
          {!isTable && (
            <Button size="small" type="text" onClick={take}>
              {t('asPicture')}
            </Button>
          )}
        </span>
      </figcaption>
      {isTable ? (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
        <section className={styles['rows']} tabIndex={0} aria-label={title}>
          <table>
            <thead>
              <tr>
                {table.columns.map((column) => (
                  <th key={column} scope="col">
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {table.rows.map((row) => (
                <tr key={row.join(' ')}>
                  {row.map((cell, index) => (
                    <td key={`${table.columns[index]}`}>{cell}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      ) : (
        <div ref={place} role="img" aria-label={title} style={{ height }} />
      )}
      {note !== undefined && <div className={styles['note']}>{note}</div>}
    </figure>
  )
}
