// A dense table of records: sticky head and first column, column choice, rows walked by keys; a list on a phone.
import { Button, Checkbox, Popover } from 'antd'
import { type CSSProperties, type MouseEvent, type ReactNode, useRef, useState } from 'react'
import { useTexts } from '#web/language/define-texts.ts'
import { useHiddenColumns } from './column-choice.ts'
import styles from './DataTable.module.css'
import { useShortcuts } from './shortcuts.ts'
import { kitTexts } from './texts.ts'

export interface Column<Row> {
  key: string
  title: string
  cell: (row: Row) => ReactNode
  /** Pixels; the column without a width takes the rest. */
  width?: number
  align?: 'right'
  hiddenAtFirst?: boolean
  /** Stands as the heading of the row where a phone shows the table as a list; the first column unless said otherwise. */
  isHeading?: boolean
  /** The server can sort by it. */
  sorts?: boolean
}

export interface Order {
  by: string
  isDescending: boolean
}

interface Props<Row> {
  /** Names the table in what the device keeps; unique. */
  name: string
  label: string
  columns: readonly Column<Row>[]
  /** undefined until the first answer has come. */
  rows: readonly Row[] | undefined
  rowId: (row: Row) => string
  /** What stands there when no row does. */
  empty: ReactNode
  onOpen?: (row: Row) => void
  /** Filters on the left of the row above the table, commands on the right. */
  filters?: ReactNode
  commands?: ReactNode
  chosen?: ReadonlySet<string>
  onChoose?: (chosen: ReadonlySet<string>) => void
  isRefreshing?: boolean
  /** How the rows are sorted; a click on a heading asks for another order. */
  order?: Order
  onOrder?: (order: Order) => void
  /** A row under all others, by column. */
  totals?: Readonly<Record<string, ReactNode>>
  footer?: ReactNode
}

/** Pixels that are left to a column without a width before the table scrolls sideways. */
const roomWithoutWidth = 220

const isControl = (event: MouseEvent) =>
  event.target instanceof HTMLElement && event.target.closest('a, button, input, label, .ant-select') !== null

export function DataTable<Row>(props: Props<Row>) {
  const { name, label, columns, rows, rowId, empty, onOpen, filters, commands, chosen, onChoose, footer } = props
  const t = useTexts(kitTexts)
  const [hidden, toggle] = useHiddenColumns(
    name,
    columns.filter(({ hiddenAtFirst }) => hiddenAtFirst).map(({ key }) => key),
  )
  const [first] = columns
  const heading = (columns.find(({ isHeading }) => isHeading) ?? first)?.key
  const shown = columns.filter((column) => column === first || !hidden.includes(column.key))
  const narrowest = shown.reduce((sum, { width }) => sum + (width ?? roomWithoutWidth), 0)
  const [current, setCurrent] = useState(-1)
  const body = useRef<HTMLTableSectionElement>(null)

  const walk = (by: number) => {
    const next = Math.max(0, Math.min((rows?.length ?? 0) - 1, current + by))
    setCurrent(next)
    body.current?.rows[next]?.scrollIntoView({ block: 'nearest' })
  }
  const openCurrent = () => {
    const row = rows?.[current]
    if (row !== undefined) onOpen?.(row)
  }
  useShortcuts([
    { key: 'j', does: t('rowNext'), act: () => walk(1) },
    { key: 'k', does: t('rowPrevious'), act: () => walk(-1) },
    ...(onOpen ? [{ key: 'Enter', does: t('rowOpen'), act: openCurrent }] : []),
  ])

  const choose = (id: string) => {
    const next = new Set(chosen)
    if (!next.delete(id)) next.add(id)
    onChoose?.(next)
  }
  const isEveryChosen = rows !== undefined && rows.length > 0 && rows.every((row) => chosen?.has(rowId(row)))

  return (
    <div className={styles['frame']}>
      <div className={styles['tools']}>
        <div className={styles['filters']}>{filters}</div>
        <div className={styles['commands']}>
          {commands}
          <Popover
            trigger="click"
            placement="bottomRight"
            content={
              <div className={styles['choice']}>
                {columns.slice(1).map(({ key, title }) => (
                  <Checkbox key={key} checked={!hidden.includes(key)} onChange={() => toggle(key)}>
                    {title}
                  </Checkbox>
                ))}
              </div>
            }
          >
            <Button className={styles['wide'] ?? ''} title={t('columnsHint')}>
              {t('columns')}
            </Button>
          </Popover>
        </div>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
      <section className={styles['scroll']} tabIndex={0} aria-label={label} aria-busy={props.isRefreshing}>
        <table className={styles['table']} style={{ '--narrowest': `${narrowest}px` } as CSSProperties}>
          <colgroup>
            {onChoose && <col style={{ width: 34 }} />}
            {shown.map(({ key, width }) => (
              <col key={key} style={width === undefined ? undefined : { width }} />
            ))}
          </colgroup>
          <thead>
            <tr>
              {onChoose && (
                <th scope="col" className={styles['check']}>
                  <input
                    type="checkbox"
                    aria-label={t('chooseAll')}
                    checked={isEveryChosen}
                    onChange={() => onChoose(isEveryChosen ? new Set() : new Set(rows?.map(rowId)))}
                  />
                </th>
              )}
              {shown.map((column) => (
                <HeadCell key={column.key} column={column} order={props.order} onOrder={props.onOrder} />
              ))}
            </tr>
          </thead>
          <tbody ref={body}>
            {rows?.map((row, index) => (
              <tr
                key={rowId(row)}
                aria-current={index === current ? true : undefined}
                className={onOpen && styles['opens']}
                onClick={(event) => {
                  if (isControl(event) || window.getSelection()?.toString()) return
                  setCurrent(index)
                  onOpen?.(row)
                }}
              >
                {onChoose && (
                  <td className={styles['check']}>
                    <input
                      type="checkbox"
                      aria-label={t('chooseRow', { no: index + 1 })}
                      checked={chosen?.has(rowId(row)) ?? false}
                      onChange={() => choose(rowId(row))}
                    />
                  </td>
                )}
                {shown.map(({ key, title, cell, align }) => (
                  <td
                    key={key}
                    data-label={title}
                    className={`${align ? styles[align] : ''} ${key === heading ? styles['heading'] : ''}`}
                  >
                    {cell(row)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
          {props.totals && (rows?.length ?? 0) > 0 && (
            <tfoot>
              <tr>
                {onChoose && <td className={styles['check']} />}
                {shown.map(({ key, title, align }) => (
                  <td key={key} data-label={title} className={align && styles[align]}>
                    {props.totals?.[key]}
                  </td>
                ))}
              </tr>
            </tfoot>
          )}
        </table>
        {rows?.length === 0 && empty}
      </section>
      {footer !== undefined && <div className={styles['footer']}>{footer}</div>}
    </div>
  )
}

interface HeadCellProps<Row> {
  column: Column<Row>
  order: Order | undefined
  onOrder: ((order: Order) => void) | undefined
}

/** The first click sorts the largest or newest first, the next the other way round. */
function HeadCell<Row>({ column: { key, title, align, sorts }, order, onOrder }: HeadCellProps<Row>) {
  const isSorted = order?.by === key
  const direction = order?.isDescending ? 'descending' : 'ascending'
  return (
    <th scope="col" className={align && styles[align]} aria-sort={isSorted ? direction : undefined}>
      {sorts && onOrder ? (
        <button
          type="button"
          className={styles['sort']}
          onClick={() => onOrder({ by: key, isDescending: isSorted ? !order.isDescending : true })}
        >
          {title}
          <span aria-hidden="true">{isSorted ? (order.isDescending ? '▼' : '▲') : ''}</span>
        </button>
      ) : (
        title
      )}
    </th>
  )
}
