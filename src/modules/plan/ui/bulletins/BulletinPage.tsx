// One bulletin, sentence by sentence with its sources: edited while it is a draft, issued, taken as a paper.
import { useParams } from '@tanstack/react-router'
import { App, Button } from 'antd'
import { useState } from 'react'
import { save } from '#web/api/call.ts'
import { asProblem, type Problem } from '#web/api/problem.ts'
import { useCommand } from '#web/api/use-command.ts'
import { useEndpoint } from '#web/api/use-endpoint.ts'
import { ConfirmAction } from '#web/kit/ConfirmAction.tsx'
import { PageHeader } from '#web/kit/PageHeader.tsx'
import { ProblemNotice } from '#web/kit/ProblemNotice.tsx'
import { StatusTag } from '#web/kit/StatusTag.tsx'
import { useTexts } from '#web/language/define-texts.ts'
import {
  type Bulletin,
  editBulletin,
  exportBulletin,
  issueBulletin,
  listBulletins,
  readBulletin,
} from '../../contract.ts'
import { supervisionAddress } from '../addresses.ts'
import { supervisionTexts } from '../supervision/texts.ts'
import styles from './Bulletin.module.css'
import { BulletinSection } from './BulletinSection.tsx'
import { BulletinTitle } from './BulletinTitle.tsx'
import { bulletinTones } from './bulletin-tones.ts'
import { bulletinTexts } from './texts.ts'

const changed = [readBulletin, listBulletins]

export function BulletinPage() {
  const t = useTexts(bulletinTexts)
  const { bulletinId } = useParams({ strict: false }) as { bulletinId: string }
  const { answer, problem, readAgain } = useEndpoint(readBulletin, { bulletinId })
  if (answer) return <ReadBulletin bulletin={answer} />
  return (
    <>
      <PageHeader title={problem ? t('notFound') : ''} />
      <ProblemNotice problem={problem} onRetry={readAgain} />
    </>
  )
}

function ReadBulletin({ bulletin }: { bulletin: Bulletin }) {
  const t = useTexts(bulletinTexts)
  const names = useTexts(supervisionTexts)
  const { message } = App.useApp()
  const edit = useCommand(editBulletin, changed)
  const issue = useCommand(issueBulletin, changed)
  const [isIssuing, setIssuing] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  const { id: bulletinId, version, title, sections, state, allowedActions } = bulletin
  const mayEdit = allowedActions.includes('edit')
  const sentences = sections.flatMap((section) => section.sentences)
  const keep = (part: Partial<Pick<Bulletin, 'title' | 'sections'>>, onDone: () => void) =>
    edit.send({ bulletinId, version, title, sections, ...part }, () => {
      void message.success(t('saved'))
      onDone()
    })
  return (
    <>
      <PageHeader
        title={title}
        trail={[
          { title: names('supervision'), to: supervisionAddress(bulletin.planId, 'board') },
          { title: names('tab.bulletins'), to: supervisionAddress(bulletin.planId, 'bulletins') },
        ]}
        facts={
          <>
            <StatusTag tone={bulletinTones[state]}>{t(`state.${state}`)}</StatusTag>
            {bulletin.no && <span>{bulletin.no}</span>}
            <span>
              {t(state === 'issued' ? 'issuedOn' : 'draftedOn')} {bulletin.issuedOn ?? bulletin.draftedOn}{' '}
              {bulletin.issuedBy}
            </span>
            <span>
              {t('count', { count: sentences.length, edited: sentences.filter(({ isEdited }) => isEdited).length })}
            </span>
          </>
        }
        actions={
          <>
            <Button
              onClick={() => void save(exportBulletin, { bulletinId }).catch((error) => setProblem(asProblem(error)))}
            >
              {t('download')}
            </Button>
            {allowedActions.includes('issue') && (
              <Button type="primary" onClick={() => setIssuing(true)}>
                {t('issue')}
              </Button>
            )}
          </>
        }
      />
      <ProblemNotice problem={edit.problem ?? problem} />
      <article className={styles['paper']}>
        <BulletinTitle
          title={title}
          mayEdit={mayEdit}
          isSaving={edit.isSending}
          onTitle={(next, onDone) => keep({ title: next }, onDone)}
        />
        {sections.map((section, index) => (
          <BulletinSection
            key={section.heading}
            section={section}
            mayEdit={mayEdit}
            isSaving={edit.isSending}
            onChange={(next, onDone) => keep({ sections: sections.with(index, next) }, onDone)}
          />
        ))}
      </article>
      <ConfirmAction
        open={isIssuing}
        title={t('issueTitle')}
        consequence={t('issueConsequence', { title })}
        action={t('issue')}
        isSending={issue.isSending}
        problem={issue.problem}
        onConfirm={() =>
          issue.send({ bulletinId, version }, ({ no }) => {
            void message.success(t('issued', { no: no ?? '' }))
            setIssuing(false)
          })
        }
        onClose={() => setIssuing(false)}
      />
    </>
  )
}
