// How the names of authorities, firms and schools end.

const endings =
  /(人民政府|政府|办公厅|办公室|委员会|管委会|管理局|局|厅|部|委|办|处|院|所|署|司|社|会|队|室|站|公司|集团|企业|银行|学校|大学|学院|中心|单位|部门|机构|机关|党组|党委|支部|法院|检察院|开发区|高新区|团体|基金|联盟|协会|商会|学会|工会|妇联|科协|工商联|侨联|残联|文联|社科联|团中央|联合会|街道|镇|乡|行|院校|高校|院所|园区|报社|电视台|者|人员|同志|兵团|总队|支队|军区|出版社|医院|实验室|部委|委办局|厅委|科)(（[^）]{1,24}）|〔[^〕]{1,24}〕)?(（[^）]{1,24}）)?$/

/** Whether the text ends as the name of an organisation does. */
export const endsOrganisation = (text: string): boolean => endings.test(text)

const authority =
  /^(中共)?[一-龥（）()·“”]{2,40}(人民政府|政府|办公厅|办公室|委员会|管委会|管理局|局|厅|部|委|办|院|署|总局|公司|集团|中心|学会|协会|银行|法院|检察院|国务院|大学|学院|党组|联合会|兵团|总队|工委|区委|市委|省委|县委)$/

/** Whether a short text is nothing but the name of one authority. */
export function isAuthority(text: string): boolean {
  if (text === '国务院') return true
  if (text.length > 40 || /关于|印发|的|^各|通知|意见|等$|[0-9]/.test(text)) return false
  return authority.test(text)
}
