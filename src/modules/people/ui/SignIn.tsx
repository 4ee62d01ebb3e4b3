// Signing in: user name and password, then the one-time code where it is enabled, then back to where one came from.
import { useNavigate } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import * as z from 'zod'
import { renewSession, useSession } from '#web/api/session.ts'
import { useAddress } from '#web/kit/address.ts'
import { ProblemNotice } from '#web/kit/ProblemNotice.tsx'
import { useTexts } from '#web/language/define-texts.ts'
import { DemonstrationAccounts } from './DemonstrationAccounts.tsx'
import { OpenFrame } from './OpenFrame.tsx'
import { PasswordStep } from './PasswordStep.tsx'
import { SecondFactorStep } from './SecondFactorStep.tsx'
import styles from './SignIn.module.css'
import { peopleTexts } from './texts.ts'

/** Only addresses of our own: another site cannot send a person on through the sign-in page. */
const addressSchema = z.object({
  back: z
    .string()
    .regex(/^\/(?![/\\])/)
    .optional(),
})

export function SignIn() {
  const t = useTexts(peopleTexts)
  const navigate = useNavigate()
  const [address] = useAddress(addressSchema)
  // Leaving empties the address before the page is gone.
  const [back] = useState(address.back)
  const { session, problem } = useSession()
  const [filled, setFilled] = useState('')
  const isIn = session?.account !== null && session?.account !== undefined && !session.secondFactorPending

  useEffect(() => {
    document.title = `${t('signIn')} · 落实`
  }, [t])
  useEffect(() => {
    if (isIn) void navigate({ href: back ?? '/', replace: true })
  }, [isIn, back, navigate])

  if (!session && !problem) return null
  return (
    <OpenFrame>
      <ProblemNotice problem={problem} onRetry={() => void renewSession()} />
      <div className={styles['columns']}>
        <section className={styles['form']} aria-labelledby="sign-in-title">
          <h1 id="sign-in-title">{t('signIn')}</h1>
          {session?.secondFactorPending ? <SecondFactorStep /> : <PasswordStep filled={filled} />}
        </section>
        {session?.demonstrationAccounts && !session.secondFactorPending && (
          <DemonstrationAccounts accounts={session.demonstrationAccounts} onFill={setFilled} />
        )}
      </div>
    </OpenFrame>
  )
}
