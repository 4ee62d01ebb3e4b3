// What the modules below add to the page of a record, one under the other.
import { Suspense } from 'react'
import { useSignedIn } from '#web/api/session.ts'
import { lazyPart } from './lazy-parts.ts'
import { useModules } from './modules.ts'
import type { RecordKind } from './screens.ts'

export function RecordSections({ of, id }: { of: RecordKind; id: string }) {
  const session = useSignedIn()
  const sections = useModules()
    .flatMap((module) => module.sections ?? [])
    .filter((section) => section.of === of && section.mayUse(session))
  return sections.map(({ load }, index) => {
    const Section = lazyPart(load)
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: the modules never change their order
      <Suspense key={index}>
        <Section id={id} />
      </Suspense>
    )
  })
}
