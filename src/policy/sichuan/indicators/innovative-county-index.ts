// 创新型县（市）评价指数: industry, environment and living of a county, 0 to 100.
import { defineIndicator } from '#rules/define-indicator.ts'

export const innovativeCountyIndex = defineIndicator({
  id: 'innovative-county-index',
  title: ['创新型县（市）评价指数', 'Innovative county index'],
  unit: '分',
  decimals: 1,
  source: {
    from: 'composite',
    leastKnown: 0.3,
    editions: [
      {
        edition: '2018',
        inForce: [2018, null],
        basis: '国科发农〔2018〕130号',
        mark: 'unsure',
        normalisation: [
          '有标准值的按“实际值÷标准值”、没有的按“实际值÷各地最高值”，封顶 100 分；越低越好的取倒数',
          'Value ÷ standard where there is one, otherwise ÷ the best of all places; 100 at most; inverted where less is better',
        ],
        notes: [
          [
            '三个主题按文件；指标和权重由本厅选取，等权，须核对。',
            'The three themes are those of the document; parts were chosen here with equal weights, to be checked.',
          ],
          [
            '科技进步贡献率 55%、研发强度 1.2% 为 2022 年全省县域目标。',
            'The standards of 55% and 1.2% are the aims of the province for its counties in 2022.',
          ],
        ],
        blocks: [
          {
            title: ['产业发展', 'Industry'],
            weight: 50,
            parts: [
              {
                indicator: 'technology-progress-rate',
                weight: 20.0,
                standard: { value: 55, basis: '2022 年县域目标：科技进步贡献率 55%' },
              },
              {
                indicator: 'rd-intensity',
                weight: 20.0,
                standard: { value: 1.2, basis: '2022 年县域目标：研发强度 1.2%' },
              },
              { indicator: 'high-tech-firms', weight: 20.0 },
              { indicator: 'tech-smes', weight: 20.0 },
              { indicator: 'technology-contract-amount', weight: 20.0 },
            ],
          },
          {
            title: ['生态文明', 'Environment'],
            weight: 25,
            parts: [
              { indicator: 'energy-per-gdp', weight: 50.0 },
              { indicator: 'air-quality-days', weight: 50.0 },
            ],
          },
          {
            title: ['民生改善', 'Living'],
            weight: 25,
            parts: [
              { indicator: 'income-ratio', weight: 50.0 },
              { indicator: 'rural-income', weight: 50.0 },
            ],
          },
        ],
      },
    ],
  },
  owner: 'planning',
  period: 'year',
  level: 'county',
  definitions: [
    {
      from: 2018,
      text: [
        '按创新型县（市）建设三个主题合成，0—100 分，在全省县（市、区）之间比较。',
        'The three themes of innovative counties, 0 to 100, compared among all counties of the province.',
      ],
      basis: '国科发农〔2018〕130号',
    },
  ],
  items: [4],
})
