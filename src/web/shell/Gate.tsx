// Lets in who is signed in; sends everyone else to sign in, and back to where they wanted to go afterwards.
import { useRouter, useRouterState } from '@tanstack/react-router'
import { useEffect } from 'react'
import type { Session } from '#modules/people/contract.ts'
import { renewSession, useSession } from '#web/api/session.ts'
import { ProblemNotice } from '#web/kit/ProblemNotice.tsx'
import { Shell } from './Shell.tsx'

/** The page a person must see first, undefined when they may go where they like. */
function firstStep({ account, secondFactorPending }: Session): string | undefined {
  if (!account || secondFactorPending) return '/sign-in'
  if (account.mustChangePassword) return '/own-account/password'
  return account.secondFactor === 'required' ? '/own-account/second-factor' : undefined
}

export function Gate() {
  const { session, problem } = useSession()
  const router = useRouter()
  const pathname = useRouterState({ select: ({ location }) => location.pathname })
  const step = session && firstStep(session)
  useEffect(() => {
    if (step === undefined || pathname === step) return
    const { href } = router.state.location
    const search = step === '/sign-in' && href !== '/' ? { back: href } : {}
    void router.navigate({ to: step, search: search as never, replace: true })
  }, [step, pathname, router])

  if (problem) return <ProblemNotice problem={problem} onRetry={() => void renewSession()} />
  if (!session?.account || step === '/sign-in') return null
  return <Shell />
}
