// 科普活动参加人次: people who came to popular science events.
import { isIn } from '#rules/condition.ts'
import { defineIndicator } from '#rules/define-indicator.ts'

export const popularScienceParticipants = defineIndicator({
  id: 'popular-science-participants',
  title: ['科普活动参加人次', 'Participants of popular science events'],
  unit: '人次',
  decimals: 0,
  source: {
    from: 'register',
    register: 'event',
    where: [isIn('kind', ['week', 'popularisation', 'open-day']), isIn('status', ['held'])],
    measure: { sum: 'participants' },
    counting: 'happened',
    parts: ['kind'],
  },
  owner: 'science-popularisation',
  period: 'year',
  level: 'prefecture',
  definitions: [
    {
      from: 2016,
      text: [
        '当期举办的科技活动周、科普活动和开放日的参加人次。',
        'Participants of science weeks, popular science events and open days held in the period.',
      ],
    },
  ],
  items: [26],
  words: ['科普活动'],
})
