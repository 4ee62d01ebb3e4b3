// Where the promise stands: its item as printed, its sentence and its words lit, and the way into the notice.

import { noticeAddress } from '#modules/notices/ui/screens.ts'
import { AddressLink } from '#web/kit/AddressLink.tsx'
import { useTexts } from '#web/language/define-texts.ts'
import type { Commitment } from '../contract.ts'
import styles from './CommitmentPage.module.css'
import { commitmentTexts } from './commitment-texts.ts'

export function CommitmentSource({ commitment: { noticeId, source } }: { commitment: Commitment }) {
  const t = useTexts(commitmentTexts)
  const { text, start, end, sentenceStart, sentenceEnd, noticeStart } = source
  return (
    <section>
      <h2>
        {t('source')}
        <AddressLink to={noticeAddress(noticeId, noticeStart + start)}>{t('openNotice')}</AddressLink>
      </h2>
      <p className={styles['source']} lang="zh-CN">
        {text.slice(0, sentenceStart)}
        <span className={styles['sentence']}>{text.slice(sentenceStart, start)}</span>
        <mark className={styles['promise']}>{text.slice(start, end)}</mark>
        <span className={styles['sentence']}>{text.slice(end, sentenceEnd)}</span>
        {text.slice(sentenceEnd)}
      </p>
    </section>
  )
}
