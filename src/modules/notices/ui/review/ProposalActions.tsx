// What a reviewer may do with the commitment at hand.
import { Dropdown } from 'antd'
import { useTexts } from '#web/language/define-texts.ts'
import type { Proposal, ReviewSentence } from '../../contract.ts'
import { ActionButton } from './ActionButton.tsx'
import styles from './CommitmentList.module.css'
import { seen, seenSentence, useDesk } from './desk.ts'
import { reviewTexts } from './texts.ts'

export function ProposalActions({ proposal, sentence }: { proposal: Proposal; sentence: ReviewSentence }) {
  const t = useTexts(reviewTexts)
  const desk = useDesk()
  const follower = desk.follower(proposal)
  const showPaper = (
    <span className={styles['phoneOnly']}>
      <ActionButton label={t('showPaper')} onClick={desk.showPaper} />
    </span>
  )
  if (!desk.mayReview) return <div className={styles['actions']}>{showPaper}</div>
  return (
    <div className={styles['actions']}>
      {showPaper}
      {proposal.state !== 'accepted' && (
        <ActionButton
          isPrimary
          label={t('accept')}
          shortcut="A"
          onClick={() => desk.take({ action: 'accept', ...seen(proposal) })}
        />
      )}
      {proposal.state !== 'declined' && (
        <ActionButton label={t('decline')} shortcut="D" onClick={() => desk.open({ kind: 'decline', proposal })} />
      )}
      <ActionButton label={t('edit')} shortcut="E" onClick={() => desk.open({ kind: 'edit', proposal })} />
      <ActionButton label={t('split')} shortcut="S" onClick={() => desk.open({ kind: 'split', proposal })} />
      <ActionButton
        label={t('merge')}
        shortcut="M"
        impossible={follower ? undefined : t('mergeNone')}
        onClick={() => follower && desk.take({ action: 'merge', proposals: [seen(proposal), seen(follower)] })}
      />
      <Dropdown
        trigger={['click']}
        menu={{
          items: [
            { key: 'move', label: t('moveTitle'), onClick: () => desk.open({ kind: 'move', proposal }) },
            {
              key: 'context',
              label: t('keepAsContext'),
              onClick: () => desk.take({ action: 'keep-as-context', ...seenSentence(sentence) }),
            },
            {
              key: 'decline',
              label: t('declineSentence'),
              onClick: () => desk.open({ kind: 'decline-sentence', sentence }),
            },
          ],
        }}
      >
        <span>
          <ActionButton label={t('more')} onClick={() => undefined} />
        </span>
      </Dropdown>
    </div>
  )
}
