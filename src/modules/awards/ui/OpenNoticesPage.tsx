// The public notices for anybody, and the form for a signed objection.
import { Button, Form, Input, Modal } from 'antd'
import { useState } from 'react'
import { useCommand } from '#web/api/use-command.ts'
import { useEndpoint } from '#web/api/use-endpoint.ts'
import { EmptyState } from '#web/kit/EmptyState.tsx'
import { ProblemNotice } from '#web/kit/ProblemNotice.tsx'
import { StatusTag } from '#web/kit/StatusTag.tsx'
import { useTexts } from '#web/language/define-texts.ts'
import { fileObjection, listOpenNotices } from '../contract.ts'
import styles from './Awards.module.css'
import { awardTexts } from './texts.ts'

interface Target {
  noticeId: string
  applicationId: string
  title: string
}

export function OpenNoticesPage() {
  const t = useTexts(awardTexts)
  const { answer, problem, readAgain } = useEndpoint(listOpenNotices, {})
  const [target, setTarget] = useState<Target | null>(null)
  return (
    <main className={styles['open']}>
      <h1>{t('openNotices')}</h1>
      <ProblemNotice problem={problem} onRetry={readAgain} />
      {answer?.length === 0 && <EmptyState title={t('openNone')} />}
      {answer?.map((notice) => (
        <section key={notice.id}>
          <h2>
            {notice.title}
            <span className={styles['soft']}>
              {t('noticeUntil', { startsOn: notice.startsOn, endsOn: notice.endsOn })}
            </span>
            <StatusTag tone={notice.isOver ? 'none' : 'info'}>{t(notice.isOver ? 'over' : 'running')}</StatusTag>
          </h2>
          <ol>
            {notice.entries.map(({ applicationId, title, unitName }) => (
              <li key={applicationId}>
                <span>
                  {title}
                  {unitName !== title && <small> {unitName}</small>}
                </span>
                {!notice.isOver && (
                  <Button size="small" onClick={() => setTarget({ noticeId: notice.id, applicationId, title })}>
                    {t('object')}
                  </Button>
                )}
              </li>
            ))}
          </ol>
        </section>
      ))}
      {target && <ObjectionForm target={target} onClose={() => setTarget(null)} />}
    </main>
  )
}

function ObjectionForm({ target, onClose }: { target: Target; onClose: () => void }) {
  const t = useTexts(awardTexts)
  const file = useCommand(fileObjection, [listOpenNotices])
  const [name, setName] = useState('')
  const [contact, setContact] = useState('')
  const [grounds, setGrounds] = useState('')
  const [isReceived, setReceived] = useState(false)
  const isComplete = name.trim().length >= 2 && contact.trim().length >= 5 && grounds.trim().length >= 10
  const { noticeId, applicationId } = target
  return (
    <Modal
      open
      title={`${t('object')}：${target.title}`}
      okText={t('send')}
      cancelText={t('cancel')}
      okButtonProps={{ disabled: !isComplete || isReceived, loading: file.isSending }}
      onOk={() => file.send({ noticeId, applicationId, name, contact, grounds }, () => setReceived(true))}
      onCancel={onClose}
    >
      {isReceived ? (
        <p role="status">{t('received')}</p>
      ) : (
        <Form layout="vertical" component="div">
          <p className={styles['soft']}>{t('objectHint')}</p>
          <Form.Item label={t('name')} htmlFor="objection-name">
            <Input
              id="objection-name"
              maxLength={60}
              value={name}
              onChange={({ target: { value } }) => setName(value)}
            />
          </Form.Item>
          <Form.Item label={t('contact')} htmlFor="objection-contact">
            <Input
              id="objection-contact"
              maxLength={120}
              value={contact}
              onChange={({ target: { value } }) => setContact(value)}
            />
          </Form.Item>
          <Form.Item label={t('grounds')} htmlFor="objection-grounds">
            <Input.TextArea
              id="objection-grounds"
              rows={4}
              maxLength={2000}
              value={grounds}
              onChange={({ target: { value } }) => setGrounds(value)}
            />
          </Form.Item>
          <ProblemNotice problem={file.problem} />
        </Form>
      )}
    </Modal>
  )
}
