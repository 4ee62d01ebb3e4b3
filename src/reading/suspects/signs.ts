// Signs and blanks: straight quotes that close curly ones, blanks inside words, signs twice in a row.
import type { Suspect } from '#reading/contract.ts'
import type { View } from '#reading/lines/view.ts'

/** Above this a habit of the whole text, not a slip. */
const mostSlips = 60

export function findSignSlips(view: View): Suspect[] {
  return [...quotes(view), ...blanks(view), ...doubled(view)]
}

/** `“…"`: the opening quote is right, the closing one straight. */
function quotes({ raw }: View): Suspect[] {
  const found: Suspect[] = []
  let open = -1
  for (let index = raw.search(/[“"”]/); index >= 0 && index < raw.length; index++) {
    const sign = raw[index]
    if (sign === '“') open = index
    else if (sign === '”' || sign === '\n') open = -1
    else if (sign === '"' && open >= 0) {
      found.push({
        start: index,
        end: index + 1,
        text: '"',
        suggestion: '”',
        type: 'quote',
        confidence: 0.95,
        why: '前引号是“，后引号应为”。',
      })
      open = -1
    }
  }
  return found
}

const besideChinese =
  /(?<=[\u4e00-\u9fff，。、；：“”《》（）"])[ \t\u3000\u00a0]{1,3}(?=[\u4e00-\u9fff“《（，。、；：])|(?<=[\d.])[ \u3000](?=[万亿]?[元家个项名人])|(?<=“)[ \u3000](?=[\d\u4e00-\u9fff])/g

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
