// A link to an address of ours with its filters, `/plan/7?state=proposed`.
import { Link, type LinkComponentProps, useNavigate } from '@tanstack/react-router'
import { useCallback } from 'react'
import { readSearch } from './address.ts'

/** The router takes path and filters apart. */
function partsOf(address: string): { to: string; search: never } {
  const [to = '/', query = ''] = address.split('?')
  return { to, search: readSearch(query) as never }
}

type Props = Omit<LinkComponentProps<'a'>, 'to' | 'search' | 'href'> & { to: string }

export function AddressLink({ to, ...rest }: Props) {
  return <Link {...(rest as object)} {...partsOf(to)} />
}

export function useGo(): (address: string) => void {
  const navigate = useNavigate()
  return useCallback((address) => void navigate(partsOf(address)), [navigate])
}
