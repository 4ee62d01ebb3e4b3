// To whom a notice is sent: one line that ends with a colon, parted by commas between whole names.
import { endsOrganisation } from './organisations.ts'

const aboutAddressees =
  /^(各|有关|相关|全省|全市|全区|省|市|县|区|自治区|国务院|中央|机关|直属|驻|在|.{2,30}(局|委|厅|部|政府|办公室|办|处|院|公司|企业|学校|大学|中心|管委会|单位|部门|集团|协会|银行))/

/** Whether a whole paragraph of folded text names addressees. */
export function isAddressees(text: string): boolean {
  if (!/[:：]$/.test(text) || text.length > 400 || text.length < 3) return false
  const names = text.slice(0, -1)
  if (/[。；《》]|如下$|通知$|意见$|现将|为了?贯彻|^附件|^抄送|要求$|指出$/.test(names)) return false
  return aboutAddressees.test(names) && endsOrganisation(names)
}

/**
 * The single names. A comma always parts them; `、` does where a whole name stands before it,
 * so that `各市、县（市、区）人民政府` and `国务院各部委、各直属机构` stay one.
 */
export function splitNames(names: string): string[] {
  const found: string[] = []
  let depth = 0
  let start = 0
  const close = (end: number) => {
    const name = names.slice(start, end).trim()
    if (name) found.push(name)
    start = end + 1
  }
  for (let index = 0; index < names.length; index++) {
    const sign = names[index] ?? ''
    if ('（〔(【'.includes(sign)) depth++
    else if ('）〕)】'.includes(sign)) depth = Math.max(0, depth - 1)
    else if (depth > 0) continue
    else if ('，,；;'.includes(sign)) close(index)
    else if (sign === '、' && partsNames(names.slice(start, index), names.slice(index + 1))) close(index)
  }
  close(names.length)
  return found
}

/** `兰州市、兰州新区` and `各县（市）区、开发区` are two, `各市、自治州人民政府` and `市、县人民政府` one. */
const namesPlace = (before: string, after: string) =>
  /^((?!各|有关|相关|所有|全)[一-龥]{2,8}[市州县区]|各.*(?<!自治)[区县旗])$/.test(before) &&
  !/^(州|县|区|市|旗|自治|直辖)/.test(after)

function partsNames(before: string, after: string): boolean {
  if (!endsOrganisation(before.trim()) && !namesPlace(before.trim(), after.trim())) return false
  // `市直有关部门、单位`: one kind of addressee.
  if (/^(单位|机构|企业|直属(机构|单位)|事业单位)(?=[、，；]|$)/.test(after.trim()) && /(部门|单位|机关)$/.test(before))
    return false
  // `各市委、市政府` and `党工委、管委会` answer as one.
  if (/委$/.test(before) && /^(省|市|州|县|区)?(人民)?政府|^管委会/.test(after.trim())) return false
  // `保护区、开发区管委会`: what they have in common is said once.
  const [next = ''] = after.split(/[，,]/)
  const common = /(管委会|办事处)$/.exec(next.split('、').at(-1) ?? '')?.[0]
  if (common && /^(?!各).*[区城园]$/.test(before) && !before.endsWith(common)) return false
  // `各直属机构` belongs to whoever was named before it.
  return !(
    /各(部委|部门|委办局|厅委|厅局|委局|司局|委|单位)[^，]*$/.test(before) &&
    /^(各)?(直属|派出)(机构|单位)/.test(after.trim())
  )
}
