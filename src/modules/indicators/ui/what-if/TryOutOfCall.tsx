// On the page of a call: the way to trying its rule out with other values.
import { readCall } from '#modules/calls/contract.ts'
import { answersOf } from '#policy/register-answers.ts'
import { useEndpoint } from '#web/api/use-endpoint.ts'
import { AddressLink } from '#web/kit/AddressLink.tsx'
import { useTexts } from '#web/language/define-texts.ts'
import type { RecordSectionProps } from '#web/shell/screens.ts'
import { tryOutAddress } from '../addresses.ts'
import styles from './TryOut.module.css'
import { tryOutTexts } from './texts.ts'

export function TryOutOfCall({ id }: RecordSectionProps) {
  const t = useTexts(tryOutTexts)
  const { answer: call } = useEndpoint(readCall, { callId: id })
  const [programme = '', edition = ''] = call?.edition.split('@') ?? []
  if (!call || !answersOf({ id: programme, edition })) return null
  return (
    <p className={styles['line']}>
      <AddressLink to={tryOutAddress(call.edition)}>{t('tryOut')}</AddressLink>
      <span className={styles['soft']}>{t('tryOutHint')}</span>
    </p>
  )
}
