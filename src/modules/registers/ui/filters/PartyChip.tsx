// The list belongs to one firm, institution or person: its name, and a way out.
import { useEndpoint } from '#web/api/use-endpoint.ts'
import { useTexts } from '#web/language/define-texts.ts'
import { readParty } from '../../contract.ts'
import { registerTexts } from '../texts.ts'
import styles from './EntryFilters.module.css'

export function PartyChip({ party, onRemove }: { party: string; onRemove: () => void }) {
  const t = useTexts(registerTexts)
  const { answer } = useEndpoint(readParty, { entryId: party })
  const words = t('belongsTo', { name: answer?.name ?? '…' })
  return (
    <span className={styles['chip']}>
      <span>{words}</span>
      <button type="button" aria-label={t('removeFilter', { name: words })} onClick={onRemove}>
        ×
      </button>
    </span>
  )
}
