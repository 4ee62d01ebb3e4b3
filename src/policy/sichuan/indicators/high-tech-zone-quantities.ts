// The 46 quantities of the evaluation of national high-tech zones: reported by each zone, asked for the sake of its index alone.
import { defineIndicator, type Indicator } from '#rules/define-indicator.ts'

const quantity = (
  id: string,
  zh: string,
  en: string,
  unit: string,
  more: Pick<Indicator, 'direction'> = {},
): Indicator =>
  defineIndicator({
    id: `zone-${id}`,
    title: [`${zh}（高新区）`, `${en}, zone`],
    unit,
    source: { from: 'reported' },
    owner: 'transfer',
    period: 'year',
    level: 'zone',
    definitions: [
      {
        from: 2021,
        text: [
          '由各高新区按评价通知填报，名称依公开代码，口径以原文为准。',
          'Reported by each zone; names as published, definitions as in the document.',
        ],
        basis: '国科发火〔2021〕106号',
      },
    ],
    isPart: true,
    ...more,
  })

export const zoneQuantities: readonly Indicator[] = [
  // 创新能力和创业活跃度
  quantity('institutes', '国家和省级研发机构数', 'National and provincial research institutes', '家'),
  quantity('rd-staff-share', '研发人员全时当量占从业人员比重', 'R&D personnel of all staff', '%'),
  quantity('rd-to-revenue', '研发经费占营业收入比重', 'R&D of revenue', '%'),
  quantity('inventions-per-10k-staff', '万人当年发明专利授权数', 'Inventions granted per 10,000 staff', '件'),
  quantity('applications-per-rd', '每千万元研发经费发明专利申请数', 'Applications per 10 million of R&D', '件'),
  quantity('start-up-services', '国家级创业服务机构数', 'National start-up services', '家'),
  quantity('new-registrations', '当年新注册企业数', 'Firms newly registered', '家'),
  quantity('tech-smes', '当年入库科技型中小企业数', 'Technology SMEs of the year', '家'),
  quantity('new-incubatees', '当年新增在孵企业数', 'New incubatees', '家'),
  quantity('start-up-climate', '创业氛围评分', 'Climate for start-ups', '分'),
  // 结构优化和产业价值链
  quantity('services-share', '高技术服务业营业收入占比', 'High-tech services of revenue', '%'),
  quantity('graduates-share', '本科以上学历从业人员占比', 'Staff with a degree', '%'),
  quantity('contracts-per-staff', '人均技术合同成交额', 'Technology contracts per head', '万元'),
  quantity('revenue-growth', '净增营业收入', 'Revenue added', '亿元'),
  quantity('profit-margin', '营业收入利润率', 'Profit of revenue', '%'),
  quantity('high-tech-added', '净增高新技术企业数', 'High-tech enterprises added', '家'),
  quantity('funded-firms', '获风险投资企业数', 'Firms with venture capital', '家'),
  quantity('inventions-per-revenue', '每百亿元营业收入发明专利拥有量', 'Inventions per 10 billion of revenue', '件'),
  quantity('value-added-rate', '增加值率', 'Value added of revenue', '%'),
  quantity('industry-policy', '产业促进政策评分', 'Industrial policy', '分'),
  // 绿色发展和宜居包容性
  quantity('energy-per-value', '单位增加值综合能耗', 'Energy per value added', '吨标准煤/万元', { direction: 'down' }),
  quantity('carbon-growth', '二氧化碳排放增长率', 'Growth of carbon emissions', '%', { direction: 'down' }),
  quantity('green-share', '绿地率', 'Green land', '%'),
  quantity('schools-hospitals', '医院和学校数', 'Hospitals and schools', '所'),
  quantity('jobs-added', '净增从业人员数', 'Jobs added', '人'),
  quantity('wages-of-value', '工资总额占增加值比重', 'Wages of value added', '%'),
  quantity('wage-to-house-price', '月工资与房价之比', 'Monthly wage to house price', ''),
  quantity('public-means', '管委会可支配财力', 'Public means', '亿元'),
  quantity('people-nature', '人与生态评分', 'People and nature', '分'),
  // 开放创新和国际竞争力
  quantity('firms-abroad', '设立境外研发机构企业数', 'Firms with research abroad', '家'),
  quantity('joint-research-share', '产学研经费占营业收入比重', 'Joint research of revenue', '%'),
  quantity('rights-abroad', '拥有境外商标专利企业数', 'Firms with rights abroad', '家'),
  quantity('standards-makers', '参与制定国际标准企业数', 'Firms that make international standards', '家'),
  quantity('services-export-share', '技术服务出口占比', 'Technical services of exports', '%'),
  quantity('high-tech-export-share', '高新技术企业出口占营业收入比重', 'Exports of high-tech enterprises', '%'),
  quantity('foreign-staff-share', '外籍和留学归国人员占比', 'Foreign and returned staff', '%'),
  // 综合质效和持续创新力
  quantity('value-of-city', '园区增加值占所在城市比重', 'Value added of the city', '%'),
  quantity('productivity-growth', '劳动生产率增长率', 'Growth of productivity', '%'),
  quantity('researching-share', '研发投入强度 5% 以上企业营业收入占比', 'Revenue of firms with 5% R&D', '%'),
  quantity('digital-share', '数字产业营业收入占比', 'Digital industry of revenue', '%'),
  quantity('new-gazelles', '新晋瞪羚企业数', 'New gazelles', '家'),
  quantity('listed-firms', '上市企业数', 'Listed firms', '家'),
  quantity('large-researchers', '研发强度 5% 以上且营业收入 5 亿元以上企业数', 'Large firms with 5% R&D', '家'),
  quantity('firms-with-institutes', '拥有国家级研发机构企业数', 'Firms with national institutes', '家'),
  quantity('compliance', '合规发展评分', 'Compliance', '分'),
  quantity('data-quality', '数据准确性评分', 'Accuracy of data', '分'),
]
