// Reads an endpoint for a component: loading, the answer or the problem, and reading anew.
import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query'
import type { AnyEndpoint, Endpoint } from '#kernel/endpoint.ts'
import { call } from './call.ts'
import { asProblem } from './problem.ts'
import { queryClient } from './query-client.ts'

interface ReadOptions {
  enabled?: boolean
  /** Shows the last answer while another is on its way: a list that is being filtered. */
  keepsLast?: boolean
  /** Milliseconds; only while the page is in sight. */
  every?: number | false
}

/** Keyed by path, so that a command can name the endpoints whose answers it changes. */
export const reading = <I, Q, R>(endpoint: Endpoint<I, Q, R>, input: Q) =>
  queryOptions({
    queryKey: [endpoint.path, input] as const,
    queryFn: ({ signal }) => call(endpoint, input, { signal }),
  })

export function useEndpoint<I, Q, R>(endpoint: Endpoint<I, Q, R>, input: Q, options: ReadOptions = {}) {
  const { enabled = true, keepsLast = false, every = false } = options
  const query = useQuery({
    ...reading(endpoint, input),
    enabled,
    refetchInterval: every,
    ...(keepsLast && { placeholderData: keepPreviousData }),
  })
  return {
    answer: query.data,
    isLoading: query.isPending && enabled,
    isRefreshing: query.isFetching,
    problem: query.error && query.data === undefined ? asProblem(query.error) : null,
    readAgain: () => void query.refetch(),
  }
}

/** Everything read from these endpoints is out of date. */
export function refresh(...endpoints: AnyEndpoint[]): void {
  for (const { path } of endpoints) void queryClient.invalidateQueries({ queryKey: [path] })
}

/** Everything, the session too: the day itself has changed. */
export function refreshAll(): void {
  void queryClient.invalidateQueries()
}
