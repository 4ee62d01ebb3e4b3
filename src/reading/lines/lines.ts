// The physical lines of a text, and which of them are no text at all: page numbers, rules, the furniture of a web page.

export type LineKind = 'text' | 'blank' | 'page' | 'rule' | 'furniture'

/** `start` and `end` leave out surrounding blanks; `width` counts a Chinese character as 1 and a Latin one as ½. */
export interface Line {
  start: number
  end: number
  width: number
  indented: boolean
  kind: LineKind
}

const [space, tab, newline, carriageReturn, formFeed] = [32, 9, 10, 13, 12]
const [lineSeparator, paragraphSeparator] = [0x2028, 0x2029]

const isBlank = (unit: number) => unit === space || unit === tab
const isBreak = (unit: number) =>
  unit === newline ||
  unit === carriageReturn ||
  unit === formFeed ||
  unit === lineSeparator ||
  unit === paragraphSeparator

/** Lines of folded text; `raw` tells how wide its signs were printed. */
export function splitLines(units: Uint16Array, text: string, raw: string): Line[] {
  const lines: Line[] = []
  let from = 0
  for (let index = 0; index <= units.length; index++) {
    if (index < units.length && !isBreak(units[index] ?? 0)) continue
    lines.push(describe(units, text, raw, from, index))
    if (units[index] === carriageReturn && units[index + 1] === newline) index++
    from = index + 1
  }
  return lines
}

function describe(units: Uint16Array, text: string, raw: string, from: number, to: number): Line {
  let [start, end] = [from, to]
  while (start < end && isBlank(units[start] ?? 0)) start++
  while (end > start && isBlank(units[end - 1] ?? 0)) end--
  // A row of a table keeps its empty cells.
  if (start < end && isRow(units, from, to, start, end)) [start, end] = [from, to]
  let width = 0
  for (let index = start; index < end; index++) {
    if (units[index] !== space) width += raw.charCodeAt(index) < 0x2000 ? 0.5 : 1
  }
  return { start, end, width, indented: isIndent(raw, from, start), kind: kindOf(text, start, end, width) }
}

/** One blank may be a slip. */
const isIndent = (raw: string, from: number, start: number) =>
  start - from > 1 || (start > from && raw[from] !== ' ' && raw[from] !== '\u00a0')

/** A tab between words, or tabs on both sides of the only filled cell; those at the head alone are but an indent. */
function isRow(units: Uint16Array, from: number, to: number, start: number, end: number): boolean {
  if (units.subarray(start, end).includes(tab)) return true
  return units.subarray(from, start).includes(tab) && units.subarray(end, to).includes(tab)
}

function kindOf(text: string, start: number, end: number, width: number): LineKind {
  if (start === end) return 'blank'
  if (width > 80) return 'text'
  const line = text.slice(start, end)
  if (width <= 12 && pageNumber.test(line)) return 'page'
  if (isRule(line)) return 'rule'
  // `名    称：`: keys are spaced out to one width.
  const bare = line.replace(spacedKey, (key) => key.replaceAll(' ', ''))
  return furniture.some((pattern) => pattern.test(bare)) ? 'furniture' : 'text'
}

/** `—１—`, `- 1 -`, `3`, `第 1 页`, `第1页 共9页`, `1/9`. */
const pageNumber = /^[-—·. ]*(第 ?)?\d{1,4}( ?页)?([ ,，/]*(共 ?)?\d{1,4} ?页?)?[-—·. ]*$/

const ruleCharacters = /^[-—_=*#~·.|+…﹍﹏▁■□★☆◆●▲ ]+$/

/** A row of one repeated sign: the red line of a letterhead comes out of a font as a row of some rare character. */
function isRule(line: string): boolean {
  if (line.length < 3) return false
  if (ruleCharacters.test(line)) return true
  const [first] = line
  let run = 0
  for (const character of line) {
    if (character === first) run++
    else if (character !== ' ') return false
  }
  return run >= 5
}

const spacedKey = /^[一-龥]( +[一-龥]){1,3}(?= *[:：])/

/** What web pages put around a notice. */
const furniture = [
  /^(来源|信息来源|文章来源|作者|编辑|责任编辑|审核|初审|复审|终审|阅读|浏览|点击|浏览次数|点击数|点击率|阅读次数|访问量|发布时间|发布日期|发文日期|成文日期|生成日期|公开日期|更新时间|日期|时间|字号|字体|字体大小|视力保护色|保护视力色|索引号|文件编号|发文时间|公开时限|公开程序|发文单位|组配分类|废止日期|实施日期|施行日期|印发日期|信息索引|主题词|主题分类|信息分类|体裁分类|发文机关|发布机构|发布单位|公开方式|公开范围|公开形式|公开类型|有效性|信息名称|名称|标题|文号|发文字号|关键词|语种|稿件来源|信息来源单位|政策解读|解读链接|链接|原文链接|网址|责任科室)\s*[:：]/,
  /^(字号|字体|\[?字体)?[:： ]*[〔【]?\s*(大|小|打印|关闭|分享|收藏|返回|纠错|打印本页|关闭窗口|返回顶部|我要纠错)([ |/、·〔〕【】]*(大|中|小|打印|关闭|分享|收藏|返回|微信|微博|纠错|打印本页|关闭窗口))*\s*[〕】]?$/,
  /^首 *页 /,
  /^(分享到|分享至|分享|扫一扫|用微信|打开微信|您现在的位置|当前位置|您的位置|所在位置|首页|上一篇|下一篇|上一条|下一条|相关链接|相关阅读|相关文档|相关政策|相关解读|关联稿件|附件下载|相关附件|版权所有|主办单位：.*网|承办单位：.*网|网站标识码|ICP备|正文|主动公开|依申请公开|无障碍|繁体|手机版)\s*([:： >»|].*)?$/,
  /(ICP备\s*\d|公网安备|网站标识码|浏览次数|阅读次数|点击量|责任编辑[:：]|【打印|打印本页|关闭窗口|点击下载|下载附件)/,
  /^[•·]? ?【?(文章属性|制定机关|公布日期|字号|施行日期|效力等级|时效性|主题分类|发布部门|法规类别)】?/,
  /^[^〈《。，；]{1,24}[〉»›](?!的)[^〈《。，；》]{1,60}$/,
]
