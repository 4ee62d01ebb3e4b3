// 创新型城市评价指数: the five fields of the guide of 2016, 0 to 100.
import { defineIndicator } from '#rules/define-indicator.ts'

export const innovativeCityIndex = defineIndicator({
  id: 'innovative-city-index',
  title: ['创新型城市评价指数', 'Innovative city index'],
  unit: '分',
  decimals: 1,
  source: {
    from: 'composite',
    leastKnown: 0.5,
    editions: [
      {
        edition: '2016',
        inForce: [2016, null],
        basis: '国科发创〔2016〕370号',
        mark: 'unsure',
        normalisation: [
          '有标准值的按“实际值÷标准值”、没有的按“实际值÷各地最高值”，封顶 100 分；越低越好的取倒数',
          'Value ÷ standard where there is one, otherwise ÷ the best of all places; 100 at most; inverted where less is better',
        ],
        notes: [
          [
            '五个方面按指引；具体指标和权重凭记忆并作等权处理，须按附件核对。',
            'The five fields are those of the guide; parts are recalled, weights equal, to be checked against its annex.',
          ],
          [
            '“创新政策体系和治理架构”以定性评价为主，这里只取财政科技支出占比。',
            'The fifth field is judged in words; only the share of public spending stands for it.',
          ],
        ],
        blocks: [
          {
            title: ['创新要素集聚能力', 'Gathering of resources'],
            weight: 20,
            parts: [
              {
                indicator: 'rd-intensity',
                weight: 33.33,
                standard: { value: 2.4, basis: '四川省“十四五”目标：研发强度 2.4%' },
              },
              { indicator: 'rd-personnel-per-10k', weight: 33.33 },
              { indicator: 'key-laboratories', weight: 33.34 },
            ],
          },
          {
            title: ['综合实力和产业竞争力', 'Strength and industry'],
            weight: 20,
            parts: [
              { indicator: 'gdp-per-capita', weight: 25.0 },
              { indicator: 'labour-productivity', weight: 25.0 },
              { indicator: 'high-tech-firms-per-10k', weight: 25.0 },
              { indicator: 'contracts-to-gdp', weight: 25.0 },
            ],
          },
          {
            title: ['创新创业环境', 'Environment'],
            weight: 20,
            parts: [
              { indicator: 'tech-smes-per-10k', weight: 33.33 },
              { indicator: 'invention-patents-per-10k', weight: 33.33 },
              { indicator: 'new-carriers', weight: 33.34 },
            ],
          },
          {
            title: ['创新对社会民生发展的支撑', 'Support of living'],
            weight: 20,
            parts: [
              { indicator: 'energy-per-gdp', weight: 33.33 },
              { indicator: 'air-quality-days', weight: 33.33 },
              { indicator: 'income-ratio', weight: 33.34 },
            ],
          },
          {
            title: ['创新政策体系和治理架构', 'Policy and governance'],
            weight: 20,
            parts: [{ indicator: 'fiscal-technology-share', weight: 100.0 }],
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
        '按《建设创新型城市工作指引》五个方面合成，0—100 分，供遴选和监测参考，不替代专家评估。',
        'The five fields of the guide on innovative cities, 0 to 100: for choosing and watching, no substitute for the experts.',
      ],
      basis: '国科发创〔2016〕370号',
    },
  ],
  items: [4],
})
