// The top bar: department, year, day, search, language and the person.
import { QuestionCircleOutlined } from '@ant-design/icons'
import { Link } from '@tanstack/react-router'
import { Button, Tooltip } from 'antd'
import { type ReactNode, Suspense } from 'react'
import { useSignedIn } from '#web/api/session.ts'
import { useLanguage, useTexts } from '#web/language/define-texts.ts'
import { dayWithWeekday } from '#web/language/instants.ts'
import { speak } from '#web/language/language.ts'
import { showKeyboard } from './keyboard-overview.ts'
import { lazyPart } from './lazy-parts.ts'
import { useModules } from './modules.ts'
import { PersonMenu } from './PersonMenu.tsx'
import styles from './TopBar.module.css'
import { shellTexts } from './texts.ts'

export function TopBar({ menu }: { menu: ReactNode }) {
  const t = useTexts(shellTexts)
  const language = useLanguage()
  const session = useSignedIn()
  const modules = useModules()
  const search = modules.find((module) => module.search)?.search
  const Search = search && lazyPart(search.load)
  const demonstration = modules.find((module) => module.demonstration)?.demonstration
  const Demonstration = demonstration?.mayUse(session) && lazyPart(demonstration.load)
  return (
    <header className={styles['bar']}>
      {menu}
      <Link to="/" className={styles['product'] ?? ''}>
        {t('product')}
      </Link>
      <span className={styles['department']}>{session.department}</span>
      <span className={styles['day']}>{dayWithWeekday(session.today, language)}</span>
      {session.demonstration &&
        (Demonstration ? (
          <Suspense>
            <Demonstration />
          </Suspense>
        ) : (
          <Tooltip title={t('demonstrationHint')}>
            <span className={styles['demonstration']}>{t('demonstration')}</span>
          </Tooltip>
        ))}
      <div className={styles['search']}>
        {Search && search?.mayUse(session) && (
          <Suspense>
            <Search />
          </Suspense>
        )}
      </div>
      <Button
        type="text"
        className={styles['keyboard'] ?? ''}
        icon={<QuestionCircleOutlined />}
        aria-label={t('keyboard')}
        title={t('keyboard')}
        onClick={showKeyboard}
      />
      <Button
        type="text"
        lang={language === 'zh' ? 'en' : 'zh-CN'}
        title={t('languageHint')}
        onClick={() => void speak(language === 'zh' ? 'en' : 'zh')}
      >
        {t('language')}
      </Button>
      <PersonMenu />
    </header>
  )
}
