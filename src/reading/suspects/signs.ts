// Signs and blanks: straight quotes that close curly ones, blanks inside words, signs twice in a row.
import type { Suspect } from '#reading/contract.ts'
import type { View } from '#reading/lines/view.ts'

/** Above this a habit of the whole text, not a slip. */
const mostSlips = 60

export function findSignSlips(view: View): Suspect[] {
  return [...quotes(view), ...blanks(view), ...doubled(view)]
}

/** `“…"`: the opening quote is right, the closing one straight; a line may break between them. */
function quotes({ raw, at, paragraphs }: View): Suspect[] {
  if (!raw.includes('"')) return []
  return paragraphs.flatMap(({ start, end }) => {
    const found: Suspect[] = []
    let isOpen = false
    for (let index = start; index < end; index++) {
      const position = at[index] ?? 0
      const sign = raw[position]
      if (sign === '“') isOpen = true
      else if (sign === '”') isOpen = false
      else if (sign === '"' && isOpen) {
        found.push(straightClosing(position))
        isOpen = false
      }
    }
    return found
  })
}

const straightClosing = (position: number): Suspect => ({
  start: position,
  end: position + 1,
  text: '"',
  suggestion: '”',
  type: 'quote',
  confidence: 0.95,
  why: '前引号是“，后引号应为”。',
})

/** Wide blanks set text apart on purpose; so does one between the names of two authorities, or behind `第一条`. */
const besideChinese =
  /(?<=[\u4e00-\u9fff，。、；：“”《》（）"])(?<!第[一二三四五六七八九十百\d]{1,5}[章节条])(?!(?<=[厅委部局府院办会央])[ \t\u00a0]+(?:国务院|中央|中共|[\u4e00-\u9fff]{2,8}[省市州县区][\u4e00-\u9fff]{2,12}[厅委部局府办会]))[ \t\u00a0]{1,3}(?=[\u4e00-\u9fff“《（，。、；：])|(?<=[\d.])[ \u3000](?=[万亿]?[元家个项名人])|(?<=“)[ \u3000](?=[\d\u4e00-\u9fff])/g

function blanks({ raw, lines }: View): Suspect[] {
  const found: Suspect[] = []
  for (const line of lines) {
    if (line.kind !== 'text' || line.width < 24) continue
    const text = raw.slice(line.start, line.end)
    if (text.includes('\t') || !/[ \u3000\u00a0]/.test(text)) continue
    for (const match of text.matchAll(besideChinese)) {
      const start = line.start + (match.index ?? 0)
      found.push({
        start,
        end: start + match[0].length,
        text: match[0],
        suggestion: '',
        type: 'space',
        confidence: 0.8,
        why: '词语中间多出空格，也可能脱落了一个标点。',
      })
    }
    if (found.length > mostSlips) return []
  }
  return found
}

function doubled({ raw }: View): Suspect[] {
  return [...raw.matchAll(/([，。、；：])\1+|[，、；][。；]|。[，、；]/g)].slice(0, mostSlips).map((match) => ({
    start: match.index ?? 0,
    end: (match.index ?? 0) + match[0].length,
    text: match[0],
    suggestion: match[0].includes('。') ? '。' : (match[0][0] ?? null),
    type: 'punctuation',
    confidence: 0.85,
    why: '标点重复或连用，请核对。',
  }))
}
