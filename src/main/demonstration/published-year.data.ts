// What was published of the year 2022, day by day: meetings held and documents issued. Origin: public reports and notices of the time (docs/sources.md §calendar), in our own words; what has no known place or number is left empty.
export const publishedYear = {
  events: [
    { on: '2022-02-16', name: '全省科技工作会议', source: '公开报道：会上提出2022年十件大事' },
    { on: '2022-03-22', name: '科技成果评价试点启动', source: '公开报道：四川为四个试点省份之一，期限一年' },
    { on: '2022-04-26', name: '科技金融联席会议', source: '公开报道：天府科创贷累计支持534户、24.0亿元' },
    { on: '2022-07-20', name: '发布2023年第一批科技计划项目申报指南', source: '公开通知' },
    { on: '2022-08-04', name: '发布国际科技合作基地申报通知', source: '公开通知' },
    { on: '2022-10-20', name: '技术合同登记“决战四季度”工作会', source: '公开报道：全年目标调整为1500亿元' },
    { on: '2022-11-01', name: '全省科普工作联席会议', source: '公开报道：成员单位40家' },
    { on: '2022-11-16', name: '第十届中国（绵阳）科技城国际科技博览会', source: '公开报道' },
  ],
  documents: [
    {
      on: '2022-03-22',
      words: '科技成果评价试点实施方案',
      issuedTitle: '四川省科技成果评价试点实施方案',
      docNumber: '（文号未公布）',
      issuer: '四川省科学技术厅',
      source: '公开报道：2022年3月起试点',
    },
    {
      on: '2022-11-21',
      words: '绿色低碳产业技术创新策源地实施方案',
      issuedTitle: '四川省建设先进绿色低碳技术创新策源地实施方案（2022—2025年）',
      docNumber: '（文号未公布）',
      issuer: '四川省人民政府办公厅',
      source: '公开报道：印发标题与计划名称不同',
    },
  ],
  postponed: [
    { words: '一带一路"科技交流大会', note: '公开报道：2023年11月6日至7日在重庆举行' },
  ],
}
