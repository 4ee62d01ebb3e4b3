// One document on its way: what it is called, what happened to it, its file, and the next step.
import { Drawer } from 'antd'
import { save, upload } from '#web/api/call.ts'
import { refresh } from '#web/api/use-endpoint.ts'
import { AddressLink } from '#web/kit/AddressLink.tsx'
import { FactList } from '#web/kit/FactList.tsx'
import { useTexts } from '#web/language/define-texts.ts'
import { attachDocument, type DocumentTrack, listDocumentTracks, readDocumentFile } from '../../contract.ts'
import { commitmentAddress } from '../addresses.ts'
import styles from './Documents.module.css'
import { FileSlot } from './FileSlot.tsx'
import { StageMarks, useStageWords } from './StageMarks.tsx'
import { TrackMoves } from './TrackMoves.tsx'
import { documentTexts } from './texts.ts'

interface Props {
  track: DocumentTrack | undefined
  onClose: () => void
}

export function TrackDrawer({ track, onClose }: Props) {
  const t = useTexts(documentTexts)
  return (
    <Drawer open={track !== undefined} onClose={onClose} size={600} title={t('document')}>
      {track && <TrackPanel key={track.id} track={track} />}
    </Drawer>
  )
}

function TrackPanel({ track }: { track: DocumentTrack }) {
  const t = useTexts(documentTexts)
  const { id: trackId, plannedTitle, issuedTitle, allowedActions } = track
  const mayMove = allowedActions.includes('move')
  return (
    <article className={styles['panel']}>
      <h2 className={styles['title']} lang="zh-CN">
        {issuedTitle ?? plannedTitle}
      </h2>
      <FactList
        facts={[
          [t('stage'), <StageMarks key="stage" track={track} />],
          [t('plannedTitle'), issuedTitle !== null && issuedTitle !== plannedTitle ? plannedTitle : null],
          [t('docNumber'), track.docNumber],
          [t('issuer'), track.issuer],
          [t('issuedOn'), track.issuedOn],
          [t('source'), track.sourceNote],
          [t('route'), t(`route.${track.route}`)],
          [
            t('commitment'),
            <AddressLink key="commitment" to={commitmentAddress(track.commitmentId)}>
              {track.commitmentNo}
            </AddressLink>,
          ],
        ]}
      />
      {mayMove && <TrackMoves key={track.version} track={track} />}
      <FileSlot
        label={t('issuedFile')}
        isFilled={track.fileId !== null}
        mayChange={mayMove}
        fetchFile={() => save(readDocumentFile, { trackId })}
        sendFile={async (file, onProgress) => {
          await upload(attachDocument, { trackId }, file, onProgress)
          refresh(listDocumentTracks)
        }}
      />
      <TrackSteps track={track} />
    </article>
  )
}

function TrackSteps({ track }: { track: DocumentTrack }) {
  const t = useTexts(documentTexts)
  const words = useStageWords()
  return (
    <section aria-label={t('steps')}>
      <h3 className={styles['small']}>{t('steps')}</h3>
      <ol className={styles['steps']}>
        {track.steps.map(({ stage, enteredOn, leftOn, dueOn, note, by }) => (
          <li key={`${stage} ${enteredOn} ${leftOn ?? ''}`}>
            <b>{words(track, stage)}</b>{' '}
            <span className={styles['soft']}>
              {leftOn === null || leftOn === enteredOn ? enteredOn : t('until', { from: enteredOn, to: leftOn })}
              {dueOn !== null && ` · ${t('dueBy', { day: dueOn })}`} · {by}
            </span>
            {note !== null && <p lang="zh-CN">{note}</p>}
          </li>
        ))}
      </ol>
    </section>
  )
}
