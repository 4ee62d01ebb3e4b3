// An address that leads nowhere.
import { Link } from '@tanstack/react-router'
import { EmptyState } from '#web/kit/EmptyState.tsx'
import { useTexts } from '#web/language/define-texts.ts'
import { shellTexts } from './texts.ts'

export function NotFound() {
  const t = useTexts(shellTexts)
  return (
    <EmptyState title={t('notFound')} next={t('notFoundNext')}>
      <Link to="/">{t('goHome')}</Link>
    </EmptyState>
  )
}
