// The systems of the plan and their items with counts; one click narrows the table to them.
import { useState } from 'react'
import { useTexts } from '#web/language/define-texts.ts'
import type { Plan } from '../contract.ts'
import styles from './PlanTree.module.css'
import { planTexts } from './texts.ts'

/** The systems and items of a plan, and which of them is chosen. */
export interface TreeChoice {
  plan: Plan
  system: string | undefined
  itemId: string | undefined
  onChoose: (choice: { system?: string | undefined; itemId?: string | undefined }) => void
}

export function PlanTree({ plan, system, itemId, onChoose }: TreeChoice) {
  const t = useTexts(planTexts)
  const [unfolded, setUnfolded] = useState<ReadonlySet<string>>(new Set())
  const toggle = (name: string) => {
    const next = new Set(unfolded)
    if (!next.delete(name)) next.add(name)
    setUnfolded(next)
  }
  const isAll = system === undefined && itemId === undefined
  return (
    <nav className={styles['tree']} aria-label={t('tree')}>
      <button
        type="button"
        className={styles['system']}
        aria-current={isAll || undefined}
        onClick={() => onChoose({ system: undefined, itemId: undefined })}
      >
        <span className={styles['name']}>{t('all')}</span>
        <span>{plan.counts.commitments}</span>
      </button>
      <ul>
        {plan.systems.map(({ name, items }) => {
          const label = name ?? t('noSystem')
          const isOpen = unfolded.has(label) || system === name || items.some(({ id }) => id === itemId)
          const total = items.reduce((sum, { commitments }) => sum + commitments, 0)
          return (
            <li key={label}>
              <div className={styles['line']}>
                <button
                  type="button"
                  className={styles['fold']}
                  aria-expanded={isOpen}
                  aria-label={`${isOpen ? t('fold') : t('expand')} ${label}`}
                  onClick={() => toggle(label)}
                >
                  {isOpen ? '▾' : '▸'}
                </button>
                <button
                  type="button"
                  className={styles['system']}
                  aria-current={(system !== undefined && system === name) || undefined}
                  disabled={name === null}
                  title={label}
                  onClick={() => onChoose({ system: name ?? undefined, itemId: undefined })}
                >
                  <span className={styles['name']}>{label}</span>
                  <span>{total}</span>
                </button>
              </div>
              {isOpen && (
                <ul>
                  {items.map(({ id, no, title, commitments }) => (
                    <li key={id}>
                      <button
                        type="button"
                        className={styles['item']}
                        aria-current={id === itemId || undefined}
                        title={title ?? ''}
                        onClick={() => onChoose({ system: undefined, itemId: id })}
                      >
                        <span className={styles['name']}>
                          {no} {title}
                        </span>
                        <span>{commitments}</span>
                      </button>
                    </li>
                  ))}
                </ul>
              )}
            </li>
          )
        })}
      </ul>
    </nav>
  )
}
