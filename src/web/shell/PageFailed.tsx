// A fault of ours in drawing a page: says so calmly and offers to load it anew.
import { Button } from 'antd'
import { EmptyState } from '#web/kit/EmptyState.tsx'
import { useTexts } from '#web/language/define-texts.ts'
import { shellTexts } from './texts.ts'

export function PageFailed({ error }: { error: unknown }) {
  const t = useTexts(shellTexts)
  return (
    <EmptyState title={t('failed')} next={t('failedNext')}>
      <Button type="primary" onClick={() => window.location.reload()}>
        {t('reload')}
      </Button>
      <p className="code">{error instanceof Error ? error.message : String(error)}</p>
    </EmptyState>
  )
}
