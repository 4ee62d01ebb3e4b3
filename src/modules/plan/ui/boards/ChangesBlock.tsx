// The lights that turned in the last seven days, the worst first.
import { AddressLink } from '#web/kit/AddressLink.tsx'
import { LightMark } from '#web/kit/LightMark.tsx'
import { useTexts } from '#web/language/define-texts.ts'
import type { Board } from '../../contract.ts'
import { commitmentAddress } from '../addresses.ts'
import styles from './Board.module.css'
import { boardTexts } from './texts.ts'

const shown = 14

export function ChangesBlock({ changes }: { changes: Board['changes'] }) {
  const t = useTexts(boardTexts)
  return (
    <section className={styles['block']} aria-labelledby="board-changes">
      <h2 id="board-changes">
        {t('changes')} <span className={styles['number']}>{changes.length}</span>
      </h2>
      {changes.length === 0 && <p className={styles['soft']}>{t('noChanges')}</p>}
      <ul className={styles['changes']}>
        {changes.slice(0, shown).map(({ part, before, after, onDay }) => (
          <li key={part.id}>
            <AddressLink to={commitmentAddress(part.commitmentId)}>{part.no}</AddressLink>
            <span className={styles['words']} title={`${part.title}（${part.unit?.name ?? ''}）`}>
              {part.title}
            </span>
            <span className={styles['turn']} title={onDay}>
              <LightMark light={before}>{''}</LightMark>
              <span aria-hidden="true">→</span>
              <LightMark light={after} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
