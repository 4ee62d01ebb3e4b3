// 新增高新技术企业: how many more firms hold the certificate.
import { is, isIn } from '#rules/condition.ts'
import { defineIndicator } from '#rules/define-indicator.ts'

export const highTechFirmsAdded = defineIndicator({
  id: 'high-tech-firms-added',
  title: ['高新技术企业净增数', 'Net increase of high-tech enterprises'],
  unit: '家',
  decimals: 0,
  source: {
    from: 'register',
    register: 'qualification',
    where: [is('kind', 'high-tech'), isIn('status', ['valid', 'expired'])],
    measure: 'count',
    counting: 'net',
  },
  owner: 'policy',
  period: 'year',
  level: 'county',
  definitions: [
    {
      from: 2016,
      text: [
        '期末有效高新技术企业数减去期初数（净增），重新认定不重复计算。要点中“新增”未说明口径，公布的增长率按净增计算，本指标从之。',
        'Valid certificates at the end of the period less those at its beginning (net). The notice does not say which is meant; published growth is net, and so is this.',
      ],
      basis: '国科发火〔2016〕32号',
    },
  ],
  items: [18],
  words: ['高新技术企业'],
})
