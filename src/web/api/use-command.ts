// Sends a command for a component: one act, one key, however often the network makes it go out.
import { useMutation } from '@tanstack/react-query'
import { uuidv4 } from 'uuidv7'
import type { AnyEndpoint, Endpoint } from '#kernel/endpoint.ts'
import { call } from './call.ts'
import { asProblem, type Problem } from './problem.ts'
import { refresh } from './use-endpoint.ts'

export interface Command<Q, R> {
  send: (input: Q, onDone?: (result: R) => void, onProblem?: (problem: Problem) => void) => void
  /** For a caller that goes on with the answer itself; rejects with a `Problem`. */
  carryOut: (input: Q) => Promise<R>
  isSending: boolean
  problem: Problem | null
  forgetProblem: () => void
}

/** `changes` are the endpoints to be read anew afterwards. */
export function useCommand<I, Q, R>(endpoint: Endpoint<I, Q, R>, changes: AnyEndpoint[] = []): Command<Q, R> {
  const mutation = useMutation({
    mutationFn: ({ input, actKey }: { input: Q; actKey: string }) => call(endpoint, input, { actKey }),
    onSuccess: () => refresh(...changes),
  })
  return {
    send: (input, onDone, onProblem) =>
      mutation.mutate(
        { input, actKey: uuidv4() },
        {
          onSuccess: (result) => onDone?.(result),
          onError: (error) => onProblem?.(asProblem(error)),
        },
      ),
    carryOut: (input) => mutation.mutateAsync({ input, actKey: uuidv4() }),
    isSending: mutation.isPending,
    problem: mutation.error ? asProblem(mutation.error) : null,
    forgetProblem: mutation.reset,
  }
}
