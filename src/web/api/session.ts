// Who is signed in, and what that opens.
import { useQuery } from '@tanstack/react-query'
import { readSession, type Session } from '#modules/people/contract.ts'
import type { Role } from '#rules/actor.ts'
import { call, rememberCsrfToken } from './call.ts'
import { asProblem } from './problem.ts'
import { queryClient } from './query-client.ts'

const session = {
  queryKey: [readSession.path],
  queryFn: async (): Promise<Session> => {
    const found = await call(readSession, {})
    rememberCsrfToken(found.csrfToken)
    return found
  },
  staleTime: 60_000,
}

export function useSession() {
  const query = useQuery(session)
  return { session: query.data, problem: query.error && !query.data ? asProblem(query.error) : null }
}

/** Reads the session anew after signing in or out, or after an account has changed. */
export async function renewSession(): Promise<Session> {
  await queryClient.cancelQueries({ queryKey: session.queryKey })
  return queryClient.fetchQuery({ ...session, staleTime: 0 })
}

/** Nothing of one person stays for the next at the same machine. */
export async function forgetEverything(): Promise<void> {
  queryClient.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== readSession.path })
  await renewSession()
}

export type SignedIn = Omit<Session, 'account'> & { account: NonNullable<Session['account']> }

/** Only inside the shell, where somebody is signed in. */
export function useSignedIn(): SignedIn {
  const found = useSession().session
  if (!found?.account) throw new Error('nobody is signed in')
  return found as SignedIn
}

export const holdsRole = ({ account }: SignedIn, roles: readonly Role[]) =>
  account.grants.some(({ role }) => roles.includes(role))
