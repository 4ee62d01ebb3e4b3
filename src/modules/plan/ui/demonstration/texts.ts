// Words of stepping a demonstration's day.
import { defineTexts } from '#web/language/define-texts.ts'

export const demonstrationTexts = defineTexts('plan.demonstration', {
  step: ['推进日期', 'Step the day'],
  why: [
    '把日期往前推，其间的报送、灯色、提醒和督办照常运行；不能倒回。',
    'Step the day forward: reports, lights, reminders and papers run as in a live year. There is no way back.',
  ],
  nextDay: ['一天', 'A day'],
  nextWeek: ['一周', 'A week'],
  nextMonth: ['一个月', 'A month'],
  passed: [
    '过了 {days} 天：{reports} 份报告到期应填，{turned} 个灯变色，{papers} 份督办文书。',
    '{days} days passed: {reports} reports fell due, {turned} lights turned, {papers} papers.',
  ],
})
