// One promise of a notice: its number, its words, its figure and its date.
import { quantityWords } from '#web/kit/quantity.ts'
import { useLanguage, useTexts } from '#web/language/define-texts.ts'
import type { AlignedPromise } from '../../contract.ts'
import styles from './Alignment.module.css'
import { alignmentTexts } from './texts.ts'

export function PromiseText({ promise: { no, text, quantity, dueOn } }: { promise: AlignedPromise }) {
  const t = useTexts(alignmentTexts)
  const language = useLanguage()
  return (
    <p>
      <span className={styles['no']}>{no}</span> <span lang="zh-CN">{text}</span>
      {quantity && <b className={styles['quantity']}>{quantityWords(quantity, language)}</b>}
      {dueOn !== null && <span className={styles['when']}>{t('dueOn', { day: dueOn })}</span>}
    </p>
  )
}
