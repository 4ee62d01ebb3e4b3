// For the security administrator: accounts that wait to be unlocked.
import { Link } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useEndpoint } from '#web/api/use-endpoint.ts'
import { WorkSection } from '#web/kit/WorkSection.tsx'
import { useTexts } from '#web/language/define-texts.ts'
import type { WaitingProps } from '#web/shell/screens.ts'
import { listAccounts } from '../contract.ts'
import { administrationTexts } from './administration-texts.ts'

export function LockedAccounts({ onCount }: WaitingProps) {
  const t = useTexts(administrationTexts)
  const { answer } = useEndpoint(listAccounts, { limit: 200 })
  const locked = answer?.rows.filter(({ state }) => state === 'locked')
  const count = locked?.length
  useEffect(() => {
    if (count !== undefined) onCount(count)
  }, [count, onCount])
  if (!locked || locked.length === 0) return null
  return (
    <WorkSection title={t('lockedTitle')} count={locked.length}>
      {locked.map(({ id, name, username, unitName }) => (
        <li key={id}>
          <Link to="/administration" search={{ account: id } as never}>
            {name}（{username}）
          </Link>
          <span>{unitName}</span>
        </li>
      ))}
    </WorkSection>
  )
}
