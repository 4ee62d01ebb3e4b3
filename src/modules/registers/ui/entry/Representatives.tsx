// Who may act for a firm or an institution; its keepers appoint and dismiss.
import { App, Button, Input } from 'antd'
import { useState } from 'react'
import { dayInChina } from '#kernel/date-only.ts'
import { useCommand } from '#web/api/use-command.ts'
import { useEndpoint } from '#web/api/use-endpoint.ts'
import { ConfirmAction } from '#web/kit/ConfirmAction.tsx'
import { ProblemNotice } from '#web/kit/ProblemNotice.tsx'
import { useTexts } from '#web/language/define-texts.ts'
import { appointRepresentative, dismissRepresentative, type Entry, listRepresentatives } from '../../contract.ts'
import styles from '../filing/Filing.module.css'
import { representativeTexts } from '../filing/texts.ts'

export function Representatives({ entry }: { entry: Entry }) {
  const t = useTexts(representativeTexts)
  const { message } = App.useApp()
  const { answer } = useEndpoint(listRepresentatives, { entryId: entry.id })
  const appoint = useCommand(appointRepresentative, [listRepresentatives])
  const dismiss = useCommand(dismissRepresentative, [listRepresentatives])
  const [username, setUsername] = useState('')
  const [leaving, setLeaving] = useState<{ id: string; name: string } | null>(null)
  const mayAppoint = entry.allowedActions.includes('update')
  if (!answer || (answer.length === 0 && !mayAppoint)) return null
  const send = () =>
    appoint.send({ entryId: entry.id, username: username.trim() }, () => {
      void message.success(t('appointed'))
      setUsername('')
    })
  return (
    <section className={styles['representatives']}>
      <h2>
        {t('title')} <small>{t('hint')}</small>
      </h2>
      {answer.length === 0 && <p className={styles['soft']}>{t('none')}</p>}
      <ul>
        {answer.map(({ id, username: account, name, since, by }) => (
          <li key={id}>
            <span>
              {name}（<span translate="no">{account}</span>）
            </span>
            <span className={styles['soft']}>{t('since', { day: dayInChina(new Date(since)), by })}</span>
            {mayAppoint && (
              <Button size="small" type="link" onClick={() => setLeaving({ id, name })}>
                {t('dismiss')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {mayAppoint && (
        <div className={styles['appoint']}>
          <Input
            aria-label={t('username')}
            placeholder={t('username')}
            style={{ width: 220 }}
            maxLength={80}
            value={username}
            onChange={({ target }) => setUsername(target.value)}
            onPressEnter={send}
          />
          <Button loading={appoint.isSending} disabled={username.trim() === ''} onClick={send}>
            {t('appoint')}
          </Button>
        </div>
      )}
      <ProblemNotice problem={appoint.problem} onClose={appoint.forgetProblem} />
      <ConfirmAction
        open={leaving !== null}
        title={t('dismiss')}
        consequence={t('dismissConsequence', { name: leaving?.name ?? '' })}
        action={t('dismiss')}
        isDangerous
        isSending={dismiss.isSending}
        problem={dismiss.problem}
        onConfirm={() =>
          dismiss.send({ entryId: entry.id, representativeId: leaving?.id ?? '' }, () => setLeaving(null))
        }
        onClose={() => setLeaving(null)}
      />
    </section>
  )
}
