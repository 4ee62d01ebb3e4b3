// The lights as the department sets them at first: red overdue, grey silent, yellow behind, blue near due, green on schedule.
import { all, is, isIn, within } from '#rules/condition.ts'
import type { LightRule } from '#rules/light.ts'

/** Practice differs between departments (docs/sources.md §lights); these thresholds are a start, changed on the screen. */
export const lightRules: readonly LightRule[] = [
  { name: 'closed', light: 'done', when: is('state', 'closed'), zh: '已销号', en: 'Closed' },
  { name: 'cancelled', light: 'none', when: is('state', 'cancelled'), zh: '已取消', en: 'Cancelled' },
  {
    name: 'not-assigned',
    light: 'none',
    when: isIn('state', ['open', 'assigned', 'returned']),
    zh: '尚未签收',
    en: 'Not signed for yet',
  },
  {
    name: 'overdue',
    light: 'red',
    when: within('daysLeft', { below: 0 }),
    zh: '已超过完成时限',
    en: 'Past the due date',
  },
  {
    name: 'no-report',
    light: 'grey',
    when: within('missedReports', { from: 1 }),
    zh: '应报未报，进展不明',
    en: 'Report missing: nothing can be said',
  },
  {
    name: 'far-behind',
    light: 'red',
    when: all(within('behind', { from: 40 }), within('timeGone', { from: 60 })),
    zh: '时间过六成，进度落后 40 个百分点以上',
    en: 'Past 60 % of the time and 40 points behind',
  },
  {
    name: 'no-evidence',
    light: 'grey',
    when: all(within('completion', { from: 100 }), within('evidence', { below: 1 })),
    zh: '报告已完成，但没有佐证材料',
    en: 'Reported complete without evidence',
  },
  {
    name: 'behind',
    light: 'yellow',
    when: within('behind', { above: 15 }),
    zh: '进度落后于时间 15 个百分点以上',
    en: 'More than 15 points behind the time gone',
  },
  {
    name: 'near-due',
    light: 'blue',
    when: all(within('workingDaysLeft', { upTo: 10 }), within('completion', { below: 100 })),
    zh: '10 个工作日内到期',
    en: 'Due within 10 working days',
  },
  {
    name: 'not-yet-reported',
    light: 'grey',
    when: { not: { field: 'completion', filled: true } },
    zh: '还没有到报告时间',
    en: 'No report was due yet',
  },
  { name: 'on-schedule', light: 'green', when: all(), zh: '按计划推进', en: 'On schedule' },
]
