// The ten big matters of 2022 and words of the commitment each rests on. Origin: reports of the provincial work meeting of 16 February 2022 (docs/sources.md), in our own words.
export const tenMatters = [
  { matter: '组建省自然科学基金，启动首批项目', mark: '首批项目立项', words: '建立省自然科学基金' },
  { matter: '推动国家高端航空装备技术创新中心获批建设', mark: '科技部批复', words: '高端航空装备' },
  { matter: '实施绿色低碳重大科技专项，出台技术创新策源地实施方案', mark: '实施方案印发', words: '策源地实施方案' },
  { matter: '跨高校院所新型中试研发平台实现早期收获', mark: '首批中试项目', words: '跨高校院所新型中试研发平台' },
  { matter: '争取国家出台支持绵阳科技城建设先行示范区的意见', mark: '国家层面意见出台', words: '科技创新先行示范区的意见' },
  { matter: '命名首批省级创新型县（市、区）并给予激励', mark: '命名文件', words: '命名一批创新型县' },
  { matter: '调整优化农业科技园区，启动首批省级农高区建设', mark: '园区调整方案', words: '启动省级农高区建设' },
  { matter: '天府绛溪、锦城实验室揭牌运行', mark: '实验室揭牌', words: '天府绛溪实验室' },
  { matter: '实施科技体制改革三年攻坚四川行动', mark: '行动方案印发', words: '' },
  { matter: '成立全省科技行业党委，召开科技行业党建会议', mark: '行业党委成立', words: '全省科技行业党委' },
]
