// 综合科技创新水平指数: how far a city has come in five fields, 0 to 100.
import { defineIndicator } from '#rules/define-indicator.ts'

export const regionalInnovationIndex = defineIndicator({
  id: 'regional-innovation-index',
  title: ['综合科技创新水平指数', 'Regional innovation index'],
  unit: '分',
  decimals: 1,
  source: {
    from: 'composite',
    leastKnown: 0.5,
    editions: [
      {
        edition: '2021',
        inForce: [2016, null],
        basis: '区域科技创新评价五个一级指标',
        mark: 'unsure',
        normalisation: [
          '有标准值的按“实际值÷标准值”、没有的按“实际值÷各地最高值”，封顶 100 分；越低越好的取倒数',
          'Value ÷ standard where there is one, otherwise ÷ the best of all places; 100 at most; inverted where less is better',
        ],
        notes: [
          [
            '一级指标按公开说明；二级指标由本厅从可得数据选取，权重等分，均须按国家监测方案核对。',
            'The five blocks are as published; the parts were chosen from what is at hand, with equal weights, to be checked against the national scheme.',
          ],
          [
            '研发强度的标准值取全省“十四五”目标，科技进步贡献率取国家“十三五”目标。',
            'The standard of R&D intensity is the aim of the province, that of the contribution of technology the national aim of 2020.',
          ],
        ],
        blocks: [
          {
            title: ['科技创新环境', 'Environment'],
            weight: 20,
            parts: [
              { indicator: 'high-tech-firms-per-10k', weight: 33.33 },
              { indicator: 'rd-personnel-per-10k', weight: 33.33 },
              { indicator: 'key-laboratories', weight: 33.34 },
            ],
          },
          {
            title: ['科技活动投入', 'Input'],
            weight: 20,
            parts: [
              {
                indicator: 'rd-intensity',
                weight: 33.33,
                standard: { value: 2.4, basis: '四川省“十四五”目标：研发强度 2.4%' },
              },
              { indicator: 'fiscal-technology-share', weight: 33.33 },
              { indicator: 'rd-enterprise-share', weight: 33.34 },
            ],
          },
          {
            title: ['科技活动产出', 'Output'],
            weight: 20,
            parts: [
              { indicator: 'invention-patents-per-10k', weight: 50.0 },
              { indicator: 'contracts-to-gdp', weight: 50.0 },
            ],
          },
          {
            title: ['高新技术产业化', 'High-tech industry'],
            weight: 20,
            parts: [
              { indicator: 'tech-smes-per-10k', weight: 50.0 },
              { indicator: 'gazelles', weight: 50.0 },
            ],
          },
          {
            title: ['科技促进经济社会发展', 'Development'],
            weight: 20,
            parts: [
              {
                indicator: 'technology-progress-rate',
                weight: 33.33,
                standard: { value: 60, basis: '国家“十三五”科技创新规划：科技进步贡献率 60%' },
              },
              { indicator: 'gdp-per-capita', weight: 33.33 },
              { indicator: 'energy-per-gdp', weight: 33.34 },
            ],
          },
        ],
      },
    ],
  },
  owner: 'planning',
  period: 'year',
  level: 'prefecture',
  definitions: [
    {
      from: 2016,
      text: [
        '五个一级指标等权合成，0—100 分，只在 21 个市（州）之间比较。',
        'Five blocks of equal weight, 0 to 100, compared among the 21 cities and prefectures.',
      ],
    },
  ],
  items: [4],
})
