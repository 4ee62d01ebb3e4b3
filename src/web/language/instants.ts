// Days and times as officials write them, in China's time whatever the machine's own: 2022-10-17（周一） 09:30.
import { dayInChina } from '#kernel/date-only.ts'
import type { Language } from './language.ts'

const weekdays: Record<Language, readonly string[]> = {
  zh: ['周日', '周一', '周二', '周三', '周四', '周五', '周六'],
  en: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
}

/** `day` is `YYYY-MM-DD`. */
export function dayWithWeekday(day: string, language: Language): string {
  const weekday = weekdays[language][new Date(`${day}T00:00:00Z`).getUTCDay()] ?? ''
  return language === 'zh' ? `${day}（${weekday}）` : `${day} (${weekday})`
}

const clock = new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Shanghai', hour: '2-digit', minute: '2-digit' })

/** `2022-10-17 09:30`; `instant` is ISO. */
export function dayAndTime(instant: string): string {
  const moment = new Date(instant)
  return `${dayInChina(moment)} ${clock.format(moment)}`
}
