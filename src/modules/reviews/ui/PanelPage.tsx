// A panel as its member sits in it: the agenda, each item with its papers and the peers' opinions, and the vote.
import { useParams } from '@tanstack/react-router'
import { App, Button, Form, Input, Radio } from 'antd'
import { useState } from 'react'
import type { Facts } from '#rules/condition.ts'
import type { Vote } from '#rules/review-rule.ts'
import { useCommand } from '#web/api/use-command.ts'
import { useEndpoint } from '#web/api/use-endpoint.ts'
import { ConfirmAction } from '#web/kit/ConfirmAction.tsx'
import { EmptyState } from '#web/kit/EmptyState.tsx'
import { PageHeader } from '#web/kit/PageHeader.tsx'
import { ProblemNotice } from '#web/kit/ProblemNotice.tsx'
import { number } from '#web/kit/quantity.ts'
import { StatusTag } from '#web/kit/StatusTag.tsx'
import { useTexts } from '#web/language/define-texts.ts'
import { castVote, declareRecusal, listOwnPanels, type OwnPanel, readPanelItem } from '../contract.ts'
import { Material } from './Material.tsx'
import { panelTexts } from './panel-texts.ts'
import styles from './Reviews.module.css'

const votes: readonly Vote[] = ['support', 'against', 'abstain']

export function PanelPage() {
  const t = useTexts(panelTexts)
  const { panelId = '' } = useParams({ strict: false }) as { panelId?: string }
  const { answer: panels, problem, readAgain } = useEndpoint(listOwnPanels, {})
  const [chosen, setChosen] = useState<string>()
  if (problem) return <ProblemNotice problem={problem} onRetry={readAgain} />
  if (!panels) return null
  const panel = panels.find(({ id }) => id === panelId)
  if (!panel) return <EmptyState title={t('cancelled')} />
  const open = panel.items.find(({ recused, vote }) => recused === null && vote === null)
  const current = chosen ?? open?.applicationId
  return (
    <>
      <PageHeader
        title={panel.title}
        trail={[{ title: t('back'), to: '/programmes' }, { title: panel.callTitle }]}
        facts={
          <>
            <StatusTag tone={panel.state === 'convened' ? 'info' : 'none'}>{t(panel.state)}</StatusTag>
            <span>
              {panel.heldOn} · {panel.place}
            </span>
            {panel.isChair && <span>{t('chair')}</span>}
          </>
        }
      />
      <div className={styles['panel']}>
        <ol>
          {panel.items.map((item) => (
            <li key={item.applicationId}>
              {item.title === null ? (
                <span>{t('hidden')}</span>
              ) : (
                <Button
                  type={item.applicationId === current ? 'primary' : 'link'}
                  size="small"
                  onClick={() => setChosen(item.applicationId)}
                >
                  {item.title}
                </Button>
              )}
              <span className="code">{item.no}</span>
              {item.recused !== null && (
                <span className={styles['soft']}>{t('mustKeepAway', { reason: item.recused })}</span>
              )}
              {item.vote && <StatusTag tone="good">{t('ownVote', { vote: t(item.vote) })}</StatusTag>}
            </li>
          ))}
        </ol>
      </div>
      {current === undefined ? (
        <EmptyState title={t(open ? 'select' : 'done')} />
      ) : (
        <Item key={current} panel={panel} applicationId={current} />
      )}
    </>
  )
}

function Item({ panel, applicationId }: { panel: OwnPanel; applicationId: string }) {
  const t = useTexts(panelTexts)
  const { message } = App.useApp()
  const key = { panelId: panel.id, applicationId }
  const { answer, problem } = useEndpoint(readPanelItem, key)
  const cast = useCommand(castVote, [listOwnPanels, readPanelItem])
  const recuse = useCommand(declareRecusal, [listOwnPanels, readPanelItem])
  const [vote, setVote] = useState<Vote | null>(null)
  const [opinion, setOpinion] = useState('')
  const [isRecusing, setRecusing] = useState(false)
  if (problem) return <ProblemNotice problem={problem} />
  if (!answer) return null
  const { spread } = answer
  const mayVote = panel.state === 'convened' && answer.vote === null
  return (
    <div className={styles['review']}>
      <Material
        edition={answer.edition}
        facts={answer.facts as Facts}
        files={answer.files}
        addressOf={(fileId) => `/api/panels/${panel.id}/items/${applicationId}/files/${fileId}`}
      />
      <section className={styles['judging']}>
        <h2>
          {t('peers')} {answer.isNonConsensus && <StatusTag tone="wait">{t('nonConsensus')}</StatusTag>}
        </h2>
        {spread && (
          <p>
            {t('peersSpread', {
              count: spread.count,
              mean: number(Math.round(spread.mean * 10) / 10),
              least: number(spread.least),
              most: number(spread.most),
              deviation: number(Math.round(spread.deviation * 10) / 10),
            })}
          </p>
        )}
        {answer.opinions.map((one) => (
          <p key={`${one.score} ${one.opinion}`}>
            <b>{one.vote && t(one.vote)}</b> {one.score} <span className={styles['soft']}>{one.opinion}</span>
          </p>
        ))}
        {answer.vote && <p role="status">{t('ownVote', { vote: t(answer.vote) })}</p>}
        {mayVote && (
          <Form layout="vertical" component="div">
            <Form.Item label={t('vote')} htmlFor="panel-vote" help={t('castOnce')}>
              <Radio.Group
                id="panel-vote"
                value={vote}
                options={votes.map((one) => ({ value: one, label: t(one) }))}
                onChange={({ target }) => setVote(target.value)}
              />
            </Form.Item>
            <Form.Item label={t('opinion')} htmlFor="panel-opinion">
              <Input.TextArea
                id="panel-opinion"
                rows={3}
                maxLength={5000}
                value={opinion}
                onChange={({ target }) => setOpinion(target.value)}
              />
            </Form.Item>
            <div className={styles['line']}>
              <Button onClick={() => setRecusing(true)}>{t('recuse')}</Button>
              <Button
                type="primary"
                disabled={vote === null}
                loading={cast.isSending}
                onClick={() =>
                  vote &&
                  cast.send(
                    { ...key, vote, opinion: opinion.trim() },
                    () => void message.success(t('ownVote', { vote: t(vote) })),
                  )
                }
              >
                {t('cast')}
              </Button>
            </div>
          </Form>
        )}
        <ProblemNotice problem={cast.problem} />
      </section>
      <ConfirmAction
        open={isRecusing}
        title={t('recuse')}
        action={t('recuse')}
        consequence={t('recuseConsequence')}
        asksReason
        isSending={recuse.isSending}
        problem={recuse.problem}
        onConfirm={(why) => recuse.send({ ...key, why }, () => setRecusing(false))}
        onClose={() => setRecusing(false)}
      />
    </div>
  )
}
