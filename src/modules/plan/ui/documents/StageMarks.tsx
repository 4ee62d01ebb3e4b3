// How far a document has come: one mark for each stage, the present one named.
import { useTexts } from '#web/language/define-texts.ts'
import { type DocumentTrack, higherStages, ownStages } from '../../contract.ts'
import styles from './Documents.module.css'
import { documentTexts } from './texts.ts'

/** A stage is named by its route: what the department drafts and what it drafts for a higher authority differ. */
export function useStageWords() {
  const t = useTexts(documentTexts)
  return ({ route }: Pick<DocumentTrack, 'route'>, stage: DocumentTrack['stage']) =>
    t(`${route}.${stage}` as Parameters<typeof t>[0])
}

export function StageMarks({ track }: { track: DocumentTrack }) {
  const t = useTexts(documentTexts)
  const words = useStageWords()
  const { route, stage } = track
  const stages: readonly string[] = route === 'own' ? ownStages : higherStages
  const at = stages.indexOf(stage)
  return (
    <span className={styles['stage']}>
      <span
        className={styles['marks']}
        role="img"
        aria-label={at < 0 ? words(track, stage) : t('stageOf', { at: at + 1, count: stages.length })}
      >
        {stages.map((one, index) => (
          <i key={one} data-reached={index <= at || undefined} />
        ))}
      </span>
      {words(track, stage)}
    </span>
  )
}
