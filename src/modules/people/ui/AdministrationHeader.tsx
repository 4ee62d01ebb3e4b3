// The head of the administration pages: accounts, units, audit, as far as the person may see them.
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { holdsRole, useSignedIn } from '#web/api/session.ts'
import { PageHeader } from '#web/kit/PageHeader.tsx'
import { useTexts } from '#web/language/define-texts.ts'
import styles from './AdministrationHeader.module.css'
import { administrationTexts } from './administration-texts.ts'

const tabs = [
  { to: '/administration', key: 'accounts', roles: ['system-admin', 'security-admin', 'audit-admin'] },
  { to: '/administration/units', key: 'units', roles: ['system-admin', 'security-admin', 'audit-admin'] },
  { to: '/administration/audit', key: 'audit', roles: ['audit-admin'] },
] as const

export function AdministrationHeader({ tab, actions }: { tab: (typeof tabs)[number]['key']; actions?: ReactNode }) {
  const t = useTexts(administrationTexts)
  const session = useSignedIn()
  return (
    <>
      <PageHeader title={t(tab)} trail={[{ title: t('administration') }]} actions={actions} />
      <nav className={styles['tabs']} aria-label={t('administration')}>
        {tabs
          .filter(({ roles }) => holdsRole(session, roles))
          .map(({ to, key }) => (
            <Link key={key} to={to} activeOptions={{ exact: true, includeSearch: false }}>
              {t(key)}
            </Link>
          ))}
      </nav>
    </>
  )
}
