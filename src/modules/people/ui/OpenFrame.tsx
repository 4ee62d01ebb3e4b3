// The frame of the pages before signing in: name of the product, the page, the language.
import { Button } from 'antd'
import type { ReactNode } from 'react'
import { useSession } from '#web/api/session.ts'
import { useLanguage, useTexts } from '#web/language/define-texts.ts'
import { speak } from '#web/language/language.ts'
import { shellTexts } from '#web/shell/texts.ts'
import styles from './OpenFrame.module.css'
import { peopleTexts } from './texts.ts'

export function OpenFrame({ children }: { children: ReactNode }) {
  const t = useTexts(shellTexts)
  const say = useTexts(peopleTexts)
  const language = useLanguage()
  const { session } = useSession()
  return (
    <div className={styles['page']}>
      <header className={styles['head']}>
        <div>
          <span className={styles['product']}>{t('product')}</span>
          <span className={styles['about']}>
            {session?.department} {say('welcome')}
          </span>
        </div>
        <Button
          type="text"
          lang={language === 'zh' ? 'en' : 'zh-CN'}
          title={t('languageHint')}
          onClick={() => void speak(language === 'zh' ? 'en' : 'zh')}
        >
          {t('language')}
        </Button>
      </header>
      <main className={styles['main']}>{children}</main>
    </div>
  )
}
