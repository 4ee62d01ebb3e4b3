// What is no text at all: placeholders of an editor, characters of a font's private area, red lines read as characters.
import type { Suspect } from '#reading/contract.ts'
import { isPrivate, type View } from '#reading/lines/view.ts'

export function findArtefacts(view: View): Suspect[] {
  return [...placeholders(view), ...rules(view), ...privateSigns(view)].sort((a, b) => a.start - b.start)
}

function placeholders({ raw }: View): Suspect[] {
  if (!raw.includes('{')) return []
  return [...raw.matchAll(/(?:\{[A-Za-z]\}){1,}/g)].map((match) => {
    const start = match.index ?? 0
    const ends =
      /[。！？；，]\s*$/.test(raw.slice(Math.max(0, start - 3), start)) ||
      !/^\s*(\n|$)/.test(raw.slice(start + match[0].length))
    return {
      start,
      end: start + match[0].length,
      text: match[0],
      suggestion: ends ? '' : '。',
      type: 'artefact',
      confidence: 0.97,
      why: ends
        ? '这是编辑器留下的占位符，不是正文，应删除。'
        : '这是编辑器留下的占位符，不是正文；句末缺句号，后文可能有脱漏。',
    }
  })
}

/** Rows of one rare character; rows of ordinary signs are just lines. */
function rules({ raw, lines }: View): Suspect[] {
  return lines
    .filter(({ kind, start }) => kind === 'rule' && /[\u3400-\u9fff\ue000-\uf8ff]/.test(raw[start] ?? ''))
    .map(({ start, end }) => ({
      start,
      end,
      text: raw.slice(start, end),
      suggestion: '',
      type: 'artefact',
      confidence: 0.95,
      why: '这一行是版头红线被识别成的字符，不是正文，应删除。',
    }))
}

const replacement = 0xfffd
const mostSigns = 200

function privateSigns({ raw, lines }: View): Suspect[] {
  const found: Suspect[] = []
  for (const line of lines) {
    if (line.kind === 'rule' || line.kind === 'blank') continue
    for (let index = line.start; index < line.end && found.length < mostSigns; index++) {
      const unit = raw.charCodeAt(index)
      if (unit < 0xe000 || !(isPrivate(unit) || unit === replacement)) continue
      const before = /[\d０-９]\s*$/.test(raw.slice(Math.max(0, index - 3), index))
      const after = /^\s*[\d０-９]/.test(raw.slice(index + 1, index + 4))
      const isPoint = before && after && unit !== replacement
      found.push({
        start: index,
        end: index + 1,
        text: raw.slice(index, index + 1),
        suggestion: isPoint ? '.' : null,
        type: 'artefact',
        confidence: isPoint ? 0.9 : 0.7,
        why: isPoint
          ? '两个数字之间的字体私有字符，应为小数点，请核对数值。'
          : '这是字体私有字符或乱码，无法确认原文，请对照原件。',
      })
    }
  }
  return found
}
