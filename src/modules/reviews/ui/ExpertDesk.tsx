// What an expert sees first: the registration, and what is to be reviewed.
import { App, Button, Form, Input, Select } from 'antd'
import { useEffect, useState } from 'react'
import { useCommand } from '#web/api/use-command.ts'
import { useEndpoint } from '#web/api/use-endpoint.ts'
import { EmptyState } from '#web/kit/EmptyState.tsx'
import { ProblemNotice } from '#web/kit/ProblemNotice.tsx'
import { StatusTag } from '#web/kit/StatusTag.tsx'
import { useTexts } from '#web/language/define-texts.ts'
import { listOwnPanels, listOwnReviews, readReviewer, registerReviewer } from '../contract.ts'
import { OwnPanels } from './OwnPanels.tsx'
import { OwnReviews } from './OwnReviews.tsx'
import { panelTexts } from './panel-texts.ts'
import styles from './Reviews.module.css'
import { reviewTexts } from './texts.ts'

export function ExpertDesk() {
  const t = useTexts(reviewTexts)
  const p = useTexts(panelTexts)
  const { message } = App.useApp()
  const { answer: own, isLoading } = useEndpoint(readReviewer, {})
  const { answer: reviews } = useEndpoint(listOwnReviews, {}, { enabled: own?.isVerified === true })
  const { answer: panels } = useEndpoint(listOwnPanels, {}, { enabled: own?.isVerified === true })
  const register = useCommand(registerReviewer, [readReviewer, listOwnReviews])
  const [uscc, setUscc] = useState('')
  const [disciplines, setDisciplines] = useState<string[]>([])
  useEffect(() => {
    if (!own) return
    setUscc(own.uscc)
    setDisciplines(own.disciplines)
  }, [own])
  if (isLoading) return null
  return (
    <>
      <section className={styles['section']}>
        <h2>{t('mine')}</h2>
        {reviews && reviews.length > 0 && <OwnReviews reviews={reviews} />}
        {(reviews?.length === 0 || own?.isVerified !== true) && <EmptyState title={t('mineNone')} />}
      </section>
      {panels && panels.length > 0 && (
        <section className={styles['section']}>
          <h2>{p('mine')}</h2>
          <OwnPanels panels={panels} />
        </section>
      )}
      <section className={styles['section']}>
        <h2>
          {t('expertRegister')}{' '}
          {own && (
            <StatusTag tone={own.isVerified ? 'good' : 'wait'}>
              {t(own.isVerified ? 'verified' : 'unverified')}
            </StatusTag>
          )}
        </h2>
        <div className={styles['form']}>
          <p className={styles['soft']}>{t('expertHint')}</p>
          <Form layout="vertical" component="div">
            <Form.Item label={t('uscc')} htmlFor="expert-uscc">
              <Input
                id="expert-uscc"
                maxLength={18}
                value={uscc}
                onChange={({ target }) => setUscc(target.value.trim().toUpperCase())}
              />
            </Form.Item>
            <Form.Item label={t('disciplines')} htmlFor="expert-disciplines">
              <Select
                id="expert-disciplines"
                mode="tags"
                maxCount={10}
                open={false}
                value={disciplines}
                onChange={(next: string[]) => setDisciplines(next)}
              />
            </Form.Item>
          </Form>
          <Button
            type="primary"
            disabled={uscc.length !== 18 || disciplines.length === 0}
            loading={register.isSending}
            onClick={() => register.send({ uscc, disciplines }, () => void message.success(t('saved')))}
          >
            {t('save')}
          </Button>
          <ProblemNotice problem={register.problem} />
        </div>
      </section>
    </>
  )
}
