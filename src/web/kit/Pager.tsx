// Walks the pages of a list that the server cuts.
import { Button } from 'antd'
import { useTexts } from '#web/language/define-texts.ts'
import type { Paging } from './list-address.ts'
import styles from './Pager.module.css'
import { kitTexts } from './texts.ts'

interface Props {
  paging: Paging
  answer: { rows: readonly unknown[]; next: string | null; total?: number | undefined } | undefined
}

export function Pager({ paging, answer }: Props) {
  const t = useTexts(kitTexts)
  const { page, go, cursorOf } = paging
  const next = answer?.next ?? null
  const total = answer?.total
  const goBack = () => {
    const cursor = cursorOf(page - 1)
    if (page > 2 && cursor !== undefined) go(page - 1, cursor)
    else go(1)
  }
  return (
    <nav className={styles['pager']} aria-label={t('page', { page })}>
      <span>{total === undefined ? t('rows', { count: answer?.rows.length ?? 0 }) : t('total', { count: total })}</span>
      {(page > 1 || next !== null) && (
        <span className={styles['steps']}>
          <span>{t('page', { page })}</span>
          <Button size="small" disabled={page === 1} onClick={() => go(1)}>
            {t('firstPage')}
          </Button>
          <Button size="small" disabled={page === 1} onClick={goBack}>
            {t('previousPage')}
          </Button>
          <Button size="small" disabled={next === null} onClick={() => next !== null && go(page + 1, next)}>
            {t('nextPage')}
          </Button>
        </span>
      )}
    </nav>
  )
}
