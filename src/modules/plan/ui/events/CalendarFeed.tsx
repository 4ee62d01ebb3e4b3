// A person's own address from which a calendar program reads the events.
import { Button, Modal, Typography } from 'antd'
import { useState } from 'react'
import { useCommand } from '#web/api/use-command.ts'
import { ProblemNotice } from '#web/kit/ProblemNotice.tsx'
import { useTexts } from '#web/language/define-texts.ts'
import { openFeed } from '../../contract.ts'
import styles from '../documents/Documents.module.css'
import { documentTexts } from '../documents/texts.ts'

export function CalendarFeed() {
  const t = useTexts(documentTexts)
  const [isOpen, setOpen] = useState(false)
  const [address, setAddress] = useState<string>()
  const make = useCommand(openFeed)
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('feed')}</Button>
      <Modal
        open={isOpen}
        title={t('feed')}
        footer={null}
        onCancel={() => setOpen(false)}
        afterClose={() => setAddress(undefined)}
      >
        <div className={styles['feed']}>
          <p>{t('feedWhy')}</p>
          {address !== undefined && (
            <section aria-label={t('feedAddress')}>
              <Typography.Text copyable code style={{ overflowWrap: 'anywhere' }} translate="no">
                {address}
              </Typography.Text>
            </section>
          )}
          <p className={styles['soft']}>{t('feedNew')}</p>
          <ProblemNotice problem={make.problem} />
          <div>
            <Button
              type="primary"
              loading={make.isSending}
              onClick={() => make.send({}, ({ path }) => setAddress(`${window.location.origin}${path}`))}
            >
              {t('makeFeed')}
            </Button>
          </div>
        </div>
      </Modal>
    </>
  )
}
