// One review: the application as far as the expert may see it, the marks, the opinion, and the way to keep away.
import { useParams } from '@tanstack/react-router'
import { App, Button, Form, Input, InputNumber, Radio } from 'antd'
import { useEffect, useState } from 'react'
import { programmes } from '#policy/programmes.ts'
import type { Facts } from '#rules/condition.ts'
import { inLanguage } from '#rules/field-words.ts'
import { useCommand } from '#web/api/use-command.ts'
import { useEndpoint } from '#web/api/use-endpoint.ts'
import { useGo } from '#web/kit/AddressLink.tsx'
import { ConfirmAction } from '#web/kit/ConfirmAction.tsx'
import { PageHeader } from '#web/kit/PageHeader.tsx'
import { ProblemNotice } from '#web/kit/ProblemNotice.tsx'
import { useLanguage, useTexts } from '#web/language/define-texts.ts'
import { declineReview, deliverReview, listOwnReviews, type OwnReview, readReview } from '../contract.ts'
import { Material } from './Material.tsx'
import styles from './Reviews.module.css'
import { reviewTexts } from './texts.ts'

const votes = ['support', 'abstain', 'against'] as const

export function ReviewPage() {
  const t = useTexts(reviewTexts)
  const { reviewId = '' } = useParams({ strict: false }) as { reviewId?: string }
  const { answer, problem, readAgain } = useEndpoint(readReview, { reviewId })
  if (problem) return <ProblemNotice problem={problem} onRetry={readAgain} />
  if (!answer) return null
  return (
    <>
      <PageHeader title={answer.title} trail={[{ title: t('back'), to: '/programmes' }, { title: answer.callTitle }]} />
      <div className={styles['review']}>
        <Material
          edition={answer.edition}
          facts={answer.facts as Facts}
          files={answer.files}
          addressOf={(fileId) => `/api/reviews/${reviewId}/files/${fileId}`}
        />
        <Judging key={answer.version} review={answer} />
      </div>
    </>
  )
}

function Judging({ review }: { review: OwnReview }) {
  const t = useTexts(reviewTexts)
  const language = useLanguage()
  const go = useGo()
  const { message } = App.useApp()
  const rubric = programmes.getEdition(review.edition).review?.rubric ?? null
  const [marks, setMarks] = useState<Record<string, number | null>>(review.marks)
  const [vote, setVote] = useState(review.vote)
  const [opinion, setOpinion] = useState(review.opinion)
  const [isDeclining, setDeclining] = useState(false)
  const changed = [readReview, listOwnReviews]
  const deliver = useCommand(deliverReview, changed)
  const decline = useCommand(declineReview, [listOwnReviews])
  const seen = { reviewId: review.id, version: review.version }
  useEffect(() => setVote(review.vote), [review.vote])
  if (review.state === 'declined') return <p>{t('declined')}</p>
  return (
    <section className={styles['judging']}>
      <Form layout="vertical" component="div">
        {rubric && (
          <>
            <p className={styles['soft']}>{t('marks', { least: rubric.scale.least, most: rubric.scale.most })}</p>
            {rubric.criteria.map(({ id, title }) => (
              <Form.Item key={id} label={inLanguage(title, language)} htmlFor={`mark-${id}`}>
                <InputNumber
                  id={`mark-${id}`}
                  min={rubric.scale.least}
                  max={rubric.scale.most}
                  step={rubric.scale.step}
                  value={marks[id] ?? null}
                  onChange={(next) => setMarks((before) => ({ ...before, [id]: next }))}
                />
              </Form.Item>
            ))}
          </>
        )}
        <Form.Item label={t('vote')} htmlFor="review-vote">
          <Radio.Group
            id="review-vote"
            value={vote}
            options={votes.map((one) => ({ value: one, label: t(one) }))}
            onChange={({ target }) => setVote(target.value)}
          />
        </Form.Item>
        <Form.Item label={t('opinion')} htmlFor="review-opinion" help={t('opinionHint')}>
          <Input.TextArea
            id="review-opinion"
            rows={6}
            maxLength={5000}
            value={opinion}
            onChange={({ target }) => setOpinion(target.value)}
          />
        </Form.Item>
      </Form>
      <ProblemNotice problem={deliver.problem} />
      <div className={styles['line']}>
        {review.state === 'assigned' && <Button onClick={() => setDeclining(true)}>{t('decline')}</Button>}
        <Button
          type="primary"
          disabled={vote === null || opinion.trim().length < 10}
          loading={deliver.isSending}
          onClick={() =>
            vote &&
            deliver.send(
              { ...seen, marks, vote, opinion: opinion.trim() },
              () => void message.success(t('deliveredState')),
            )
          }
        >
          {t('deliver')}
        </Button>
      </div>
      <ConfirmAction
        open={isDeclining}
        title={t('decline')}
        action={t('decline')}
        consequence={t('declineConsequence')}
        asksReason
        isSending={decline.isSending}
        problem={decline.problem}
        onConfirm={(why) => decline.send({ ...seen, why }, () => go('/programmes'))}
        onClose={() => setDeclining(false)}
      />
    </section>
  )
}
