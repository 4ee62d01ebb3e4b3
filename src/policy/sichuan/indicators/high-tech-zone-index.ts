// 高新区综合评价指数: the five fields of the evaluation of 2021, 0 to 100.
import { defineIndicator } from '#rules/define-indicator.ts'

export const highTechZoneIndex = defineIndicator({
  id: 'high-tech-zone-index',
  title: ['高新区综合评价指数', 'High-tech zone index'],
  unit: '分',
  decimals: 1,
  source: {
    from: 'composite',
    leastKnown: 0.5,
    editions: [
      {
        edition: '2021',
        inForce: [2021, 2023],
        basis: '国科发火〔2021〕106号',
        mark: 'unsure',
        normalisation: [
          '实际值÷各园区最高值，封顶 100 分；越低越好的取倒数；评分项按百分制',
          'Value ÷ the best of all zones; 100 at most; inverted where less is better; marks as given',
        ],
        notes: [
          [
            '五个一级指标权重为公开值；46 个二级指标名称来自公开代码，1.1、1.2 的权重为 0.8、1.2，其余在本级内等权，须按原文核对。',
            'The weights of the five blocks are as published; the names of the 46 parts come from open code; but for 1.1 and 1.2 their weights are equal within the block, to be checked.',
          ],
        ],
        blocks: [
          {
            title: ['创新能力和创业活跃度', 'Innovation and start-ups'],
            weight: 20,
            parts: [
              { indicator: 'zone-institutes', weight: 8 },
              { indicator: 'zone-rd-staff-share', weight: 12 },
              { indicator: 'zone-rd-to-revenue', weight: 10 },
              { indicator: 'zone-inventions-per-10k-staff', weight: 10 },
              { indicator: 'zone-applications-per-rd', weight: 10 },
              { indicator: 'zone-start-up-services', weight: 10 },
              { indicator: 'zone-new-registrations', weight: 10 },
              { indicator: 'zone-tech-smes', weight: 10 },
              { indicator: 'zone-new-incubatees', weight: 10 },
              { indicator: 'zone-start-up-climate', weight: 10, standard: { value: 100, basis: '百分制' } },
            ],
          },
          {
            title: ['结构优化和产业价值链', 'Structure and value chain'],
            weight: 20,
            parts: [
              { indicator: 'zone-services-share', weight: 10.0 },
              { indicator: 'zone-graduates-share', weight: 10.0 },
              { indicator: 'zone-contracts-per-staff', weight: 10.0 },
              { indicator: 'zone-revenue-growth', weight: 10.0 },
              { indicator: 'zone-profit-margin', weight: 10.0 },
              { indicator: 'zone-high-tech-added', weight: 10.0 },
              { indicator: 'zone-funded-firms', weight: 10.0 },
              { indicator: 'zone-inventions-per-revenue', weight: 10.0 },
              { indicator: 'zone-value-added-rate', weight: 10.0 },
              { indicator: 'zone-industry-policy', weight: 10.0, standard: { value: 100, basis: '百分制' } },
            ],
          },
          {
            title: ['绿色发展和宜居包容性', 'Green and liveable'],
            weight: 15,
            parts: [
              { indicator: 'zone-energy-per-value', weight: 11.11 },
              { indicator: 'zone-carbon-growth', weight: 11.11 },
              { indicator: 'zone-green-share', weight: 11.11 },
              { indicator: 'zone-schools-hospitals', weight: 11.11 },
              { indicator: 'zone-jobs-added', weight: 11.11 },
              { indicator: 'zone-wages-of-value', weight: 11.11 },
              { indicator: 'zone-wage-to-house-price', weight: 11.11 },
              { indicator: 'zone-public-means', weight: 11.11 },
              { indicator: 'zone-people-nature', weight: 11.12, standard: { value: 100, basis: '百分制' } },
            ],
          },
          {
            title: ['开放创新和国际竞争力', 'Openness'],
            weight: 15,
            parts: [
              { indicator: 'zone-firms-abroad', weight: 14.29 },
              { indicator: 'zone-joint-research-share', weight: 14.29 },
              { indicator: 'zone-rights-abroad', weight: 14.29 },
              { indicator: 'zone-standards-makers', weight: 14.29 },
              { indicator: 'zone-services-export-share', weight: 14.29 },
              { indicator: 'zone-high-tech-export-share', weight: 14.29 },
              { indicator: 'zone-foreign-staff-share', weight: 14.26 },
            ],
          },
          {
            title: ['综合质效和持续创新力', 'Quality and persistence'],
            weight: 30,
            parts: [
              { indicator: 'zone-value-of-city', weight: 10.0 },
              { indicator: 'zone-productivity-growth', weight: 10.0 },
              { indicator: 'zone-researching-share', weight: 10.0 },
              { indicator: 'zone-digital-share', weight: 10.0 },
              { indicator: 'zone-new-gazelles', weight: 10.0 },
              { indicator: 'zone-listed-firms', weight: 10.0 },
              { indicator: 'zone-large-researchers', weight: 10.0 },
              { indicator: 'zone-firms-with-institutes', weight: 10.0 },
              { indicator: 'zone-compliance', weight: 10.0, standard: { value: 100, basis: '百分制' } },
              { indicator: 'zone-data-quality', weight: 10.0, standard: { value: 100, basis: '百分制' } },
            ],
          },
        ],
      },
    ],
  },
  owner: 'transfer',
  period: 'year',
  level: 'zone',
  definitions: [
    {
      from: 2021,
      text: [
        '按国家高新区综合评价指标体系五个方面合成，0—100 分；2024 年 10 月起国家另有新版，未录入。',
        'The five fields of the evaluation of national high-tech zones, 0 to 100; the version of October 2024 is not entered.',
      ],
      basis: '国科发火〔2021〕106号',
    },
  ],
  items: [14],
})
