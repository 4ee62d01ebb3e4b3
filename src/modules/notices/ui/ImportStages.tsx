// How far an import is: uploading, decoding, reading, storing.
import { useTexts } from '#web/language/define-texts.ts'
import type { NoticeImport } from '../contract.ts'
import styles from './ImportNotice.module.css'
import { noticeTexts } from './texts.ts'

const stages = ['upload', 'decoding', 'reading', 'storing'] as const

function placeOf(stage: NoticeImport['stage'] | undefined): number {
  if (stage === undefined) return 0
  if (stage === 'done') return stages.length
  return Math.max(1, (stages as readonly string[]).indexOf(stage))
}

/** `sent` is the part of the file that has been uploaded, 0 … 1; `stage` is undefined until the server has it. */
export function ImportStages({ sent, stage }: { sent: number; stage: NoticeImport['stage'] | undefined }) {
  const t = useTexts(noticeTexts)
  const place = placeOf(stage)
  return (
    <ol className={styles['stages']} aria-live="polite">
      {stages.map((one, index) => (
        <li
          key={one}
          data-state={index < place ? 'done' : undefined}
          aria-current={index === place ? 'step' : undefined}
        >
          {t(`stage.${one}`)}
          {one === 'upload' && place === 0 && ` ${Math.round(sent * 100)}%`}
        </li>
      ))}
    </ol>
  )
}
