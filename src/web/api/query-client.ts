// What has been read from the server, kept for the page; a session that ended sends the person to sign in again.
import { QueryClient } from '@tanstack/react-query'
import { readSession } from '#modules/people/contract.ts'
import { whenSignedOut } from './call.ts'
import { Problem } from './problem.ts'

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 5_000,
      gcTime: 10 * 60_000,
      refetchOnWindowFocus: true,
      retry: (failures, error) => failures < 2 && error instanceof Problem && error.status === 0,
    },
    mutations: { retry: (failures, error) => failures < 2 && error instanceof Problem && error.code === 'offline' },
  },
})

whenSignedOut(() => void queryClient.invalidateQueries({ queryKey: [readSession.path] }))
