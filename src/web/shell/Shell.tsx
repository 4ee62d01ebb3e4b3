// The frame of every page: navigation on the left, the day and the person on top, the page in the middle.
import { CloseOutlined, MenuOutlined } from '@ant-design/icons'
import { Outlet, useRouterState } from '@tanstack/react-router'
import { Button, Drawer } from 'antd'
import { useEffect, useState } from 'react'
import { useTexts } from '#web/language/define-texts.ts'
import { KeyboardOverview } from './KeyboardOverview.tsx'
import { Navigation } from './Navigation.tsx'
import styles from './Shell.module.css'
import { TopBar } from './TopBar.tsx'
import { shellTexts } from './texts.ts'
import { useEarlyLoading } from './use-early-loading.ts'

export function Shell() {
  const t = useTexts(shellTexts)
  const [isOpen, setOpen] = useState(false)
  useEarlyLoading()
  const path = useRouterState({ select: ({ location }) => location.pathname })
  // biome-ignore lint/correctness/useExhaustiveDependencies: the drawer closes whenever another page opens
  useEffect(() => setOpen(false), [path])
  return (
    <div className={styles['shell']}>
      <a className={styles['skip']} href="#content">
        {t('skip')}
      </a>
      <TopBar
        menu={
          <Button
            className={styles['menu'] ?? ''}
            type="text"
            icon={<MenuOutlined />}
            aria-label={t('openNavigation')}
            onClick={() => setOpen(true)}
          />
        }
      />
      <aside className={styles['side']}>
        <Navigation />
      </aside>
      <Drawer
        open={isOpen}
        onClose={() => setOpen(false)}
        placement="left"
        size={220}
        title={t('product')}
        closeIcon={<CloseOutlined />}
        styles={{ body: { padding: 0 } }}
      >
        <Navigation />
      </Drawer>
      <main id="content" className={styles['content']} tabIndex={-1}>
        <Outlet />
      </main>
      <KeyboardOverview />
    </div>
  )
}
