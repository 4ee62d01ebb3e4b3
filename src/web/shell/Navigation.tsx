// The entries a person may use, no deeper tree.
import { HomeOutlined } from '@ant-design/icons'
import { Link } from '@tanstack/react-router'
import { useSignedIn } from '#web/api/session.ts'
import { useTexts } from '#web/language/define-texts.ts'
import { useModules } from './modules.ts'
import styles from './Navigation.module.css'
import { shellTexts } from './texts.ts'

export function Navigation() {
  const t = useTexts(shellTexts)
  const session = useSignedIn()
  const entries = useModules()
    .flatMap(({ navigation }) => navigation)
    .filter(({ mayUse }) => mayUse(session))
  return (
    <nav aria-label={t('navigation')} className={styles['navigation']}>
      <ul>
        <li>
          <Link to="/" activeOptions={{ exact: true, includeSearch: false }} className={styles['entry'] ?? ''}>
            <HomeOutlined aria-hidden="true" />
            {t('myWork')}
          </Link>
        </li>
        {entries.map(({ to, title, icon: Icon }) => (
          <li key={to}>
            <Link to={to} activeOptions={{ includeSearch: false }} className={styles['entry'] ?? ''}>
              <Icon aria-hidden="true" />
              {title()}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
