// The whole application: language, look, data and router around the pages.
import { QueryClientProvider } from '@tanstack/react-query'
import { type AnyRouter, RouterProvider } from '@tanstack/react-router'
import { App, ConfigProvider } from 'antd'
import english from 'antd/locale/en_US'
import chinese from 'antd/locale/zh_CN'
import dayjs from 'dayjs'
import 'dayjs/locale/zh-cn'
import { queryClient } from '#web/api/query-client.ts'
import { useLanguage } from '#web/language/define-texts.ts'
import { theme } from '#web/look/theme.ts'

export function Application({ router }: { router: AnyRouter }) {
  const language = useLanguage()
  dayjs.locale(language === 'zh' ? 'zh-cn' : 'en')
  return (
    <ConfigProvider
      locale={language === 'zh' ? chinese : english}
      theme={theme}
      button={{ autoInsertSpace: false }}
      componentSize="middle"
      wave={{ disabled: true }}
    >
      <App message={{ maxCount: 2, duration: 2.5 }}>
        <QueryClientProvider client={queryClient}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </App>
    </ConfigProvider>
  )
}
