// The ten big matters with their lights, and how the lists stand.
import { AddressLink } from '#web/kit/AddressLink.tsx'
import { LightMark } from '#web/kit/LightMark.tsx'
import { useTexts } from '#web/language/define-texts.ts'
import type { Board } from '../../contract.ts'
import { commitmentAddress, planAddress } from '../addresses.ts'
import { planTexts } from '../texts.ts'
import styles from './Board.module.css'
import { boardTexts } from './texts.ts'

export function MattersBlock({ board, planId }: { board: Board; planId: string }) {
  const t = useTexts(boardTexts)
  const plan = useTexts(planTexts)
  return (
    <>
      <section className={styles['block']} aria-labelledby="board-matters">
        <h2 id="board-matters">{t('matters')}</h2>
        <ol className={styles['rows']}>
          {board.matters.map(({ position, matter, mark, commitmentId, light, completion }) => (
            <li key={position}>
              <span className={styles['number']}>{position}</span>
              <span title={mark}>
                {commitmentId === null ? (
                  matter
                ) : (
                  <AddressLink to={commitmentAddress(commitmentId)}>{matter}</AddressLink>
                )}
              </span>
              <LightMark light={light} />
              <span className={styles['figure']}>{completion === null ? '—' : `${Math.round(completion)}%`}</span>
            </li>
          ))}
        </ol>
      </section>
      <section className={styles['block']} aria-labelledby="board-lists">
        <h2 id="board-lists">{t('lists')}</h2>
        <ul className={styles['systems']}>
          {board.lists
            .filter(({ list }) => list !== 'ten-matters')
            .map(({ list, ...counts }) => (
              <li key={list}>
                <AddressLink to={planAddress(planId, { tab: list })}>{plan(`list.${list}`)}</AddressLink>
                <div className={styles['line']}>{t('listDone', counts)}</div>
              </li>
            ))}
        </ul>
      </section>
    </>
  )
}
