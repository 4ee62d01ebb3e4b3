// The first page: what waits for this person, module by module.
import { Suspense, useState } from 'react'
import { useSignedIn } from '#web/api/session.ts'
import { EmptyState } from '#web/kit/EmptyState.tsx'
import { PageHeader } from '#web/kit/PageHeader.tsx'
import { useTexts } from '#web/language/define-texts.ts'
import { lazyPart } from './lazy-parts.ts'
import styles from './MyWork.module.css'
import { useModules } from './modules.ts'
import { shellTexts } from './texts.ts'

export function MyWork() {
  const t = useTexts(shellTexts)
  const session = useSignedIn()
  const modules = useModules()
  const sections = modules
    .flatMap(({ waiting }) => (waiting?.mayUse(session) ? [waiting] : []))
    .toSorted((a, b) => Number(a.isLong ?? false) - Number(b.isLong ?? false))
    .map(({ load }) => lazyPart(load))
  const [counts, setCounts] = useState<Record<number, number>>({})
  const known = Object.values(counts)
  const isNothing = known.length === sections.length && known.every((count) => count === 0)
  return (
    <>
      <PageHeader title={t('myWork')} />
      <div className={styles['sections']}>
        {sections.map((Section, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the modules never change their order
          <Suspense key={index}>
            <Section
              onCount={(count) =>
                setCounts((before) => (before[index] === count ? before : { ...before, [index]: count }))
              }
            />
          </Suspense>
        ))}
        {isNothing &&
          (session.account.grants.length === 0 ? (
            <EmptyState title={t('noRole')} next={t('noRoleNext')} />
          ) : (
            <EmptyState title={t('nothingWaits')} next={t('nothingWaitsNext')} />
          ))}
      </div>
    </>
  )
}
