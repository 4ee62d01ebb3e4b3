// Conferences, contests, weeks, trainings and open days: what the year holds and who came.
import { defineRegister } from '#rules/define-register.ts'
import { choice, day, number, region, text, uscc, yesNo } from '#rules/field.ts'

export const event = defineRegister({
  id: 'event',
  title: ['会议活动', 'Events'],
  entry: ['活动', 'Event'],
  about: [
    '省厅和市（州）举办、参加的会议与科技活动。',
    'Conferences and activities held or attended by the department and the cities.',
  ],
  key: { kind: 'number', prefix: 'HD' },
  fields: {
    title: text(['活动名称', 'Title'], { privacy: 'public', longest: 120 }),
    kind: choice(
      ['活动类型', 'Kind'],
      {
        conference: ['会议论坛', 'Conference'],
        fair: ['展会对接', 'Fair'],
        contest: ['赛事', 'Contest'],
        week: ['科技活动周', 'Science week'],
        popularisation: ['科普活动', 'Popular science'],
        'open-day': ['开放日', 'Open day'],
        training: ['培训', 'Training'],
        other: ['其他', 'Other'],
      },
      { privacy: 'public' },
    ),
    role: choice(
      ['承担角色', 'Role'],
      {
        host: ['主办', 'Host'],
        'co-host': ['联合主办', 'Co-host'],
        participate: ['参加', 'Take part'],
        obtain: ['争取承办', 'Bid to host'],
      },
      { privacy: 'public', optional: true },
    ),
    startsOn: day(['开始日期', 'Starts on'], { privacy: 'public' }),
    endsOn: day(['结束日期', 'Ends on'], { privacy: 'public', optional: true }),
    place: text(['地点', 'Place'], { privacy: 'public', longest: 120, optional: true }),
    region: region(['所在地', 'Region'], { privacy: 'public' }),
    host: text(['承办单位', 'Organiser'], { privacy: 'public', longest: 120, optional: true }),
    hostUscc: uscc(['承办单位信用代码', 'Organiser’s code'], { privacy: 'public', optional: true }),
    level: choice(
      ['培训层级', 'Level of training'],
      { provincial: ['省级', 'Provincial'], municipal: ['市（州）级', 'City'], county: ['县级', 'County'] },
      { privacy: 'public', optional: true },
    ),
    participants: number(['参加人数', 'Participants'], { privacy: 'public', unit: '人次', least: 0, optional: true }),
    isOnline: yesNo(['线上举办', 'Online'], { privacy: 'public', optional: true }),
    result: text(['成效', 'Result'], { privacy: 'public', longest: 1_000, lines: 3, optional: true }),
  },
  common: { name: 'title', region: 'region', happenedOn: 'startsOn', validFrom: 'startsOn', validTo: 'endsOn' },
  statuses: {
    planned: { label: ['计划中', 'Planned'] },
    held: { label: ['已举办', 'Held'] },
    cancelled: { label: ['取消', 'Cancelled'], ends: true },
  },
  parties: ['hostUscc'],
  search: ['title', 'host', 'place'],
  sameWhen: ['title', 'startsOn'],
  ascending: [['startsOn', 'endsOn']],
  columns: ['title', 'kind', 'role', 'startsOn', 'endsOn', 'region', 'host', 'participants', 'status'],
  headings: { title: ['会议名称', '名称'], startsOn: ['举办日期', '时间'] },
  keepers: ['office', 'science-popularisation', 'international', 'transfer', 'personnel'],
  isKeptByRegions: true,
  isOpen: true,
})
