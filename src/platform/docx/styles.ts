// The paragraph styles of an official paper, so that whoever edits it in Word finds them by name.
import { character, characterSpacing, linePitch } from './page-layout.ts'
import { type FontRole, fontOf, points } from './typefaces.ts'

interface Style {
  name: string
  font: FontRole
  points: number
  color?: string
  /** In twips; one of the 22 lines of the page where not said. */
  line?: number
  align?: 'both' | 'center' | 'left' | 'right'
  /** Two characters in, counted in characters so that Word and WPS keep to the grid. */
  isIndented?: boolean
  /** Set free of the 22 lines of 28 characters. */
  isOffGrid?: boolean
  keepsNext?: boolean
  outlineLevel?: number
}

export const red = 'FF0000'

const body = { font: 'fangsong', points: points.three, isIndented: true, align: 'both' } as const

const paperStyles = {
  Normal: { name: 'Normal', font: 'fangsong', points: points.three },
  Letterhead: { name: '发文机关标志', font: 'title', points: 44, color: red, align: 'center', isOffGrid: true },
  Marking: { name: '份号密级', font: 'hei', points: points.three },
  DocumentNumber: { name: '发文字号', font: 'fangsong', points: points.three, align: 'center' },
  Title: {
    name: 'Title',
    font: 'title',
    points: points.two,
    align: 'center',
    isOffGrid: true,
    keepsNext: true,
    line: Math.round(linePitch * 1.2),
  },
  Heading1: { ...body, name: 'heading 1', font: 'hei', outlineLevel: 0 },
  Heading2: { ...body, name: 'heading 2', font: 'kai', outlineLevel: 1 },
  Heading3: { ...body, name: 'heading 3', outlineLevel: 2 },
  Heading4: { ...body, name: 'heading 4', outlineLevel: 3 },
  BodyText: { ...body, name: 'Body Text' },
  TableHeader: { name: '表头', font: 'hei', points: points.five, line: 300, align: 'center', isOffGrid: true },
  TableText: { name: '表格文字', font: 'fangsong', points: points.five, line: 300, isOffGrid: true },
  TableCaption: { name: '表题', font: 'hei', points: points.three, align: 'center', keepsNext: true },
  Colophon: { name: '版记', font: 'fangsong', points: points.four, line: 480, isOffGrid: true },
  PageNumber: { name: '页码', font: 'song', points: points.four, line: 360, isOffGrid: true },
} satisfies Record<string, Style>

export type StyleName = keyof typeof paperStyles

const flag = (name: string, isSet: boolean | undefined, value = '1') => (isSet ? `<w:${name} w:val="${value}"/>` : '')

/** Without widow control every page has its 22 lines. */
function paragraphProperties(style: Style): string {
  const { line = linePitch, align = 'left', outlineLevel } = style
  return [
    flag('keepNext', style.keepsNext),
    '<w:widowControl w:val="0"/>',
    flag('snapToGrid', style.isOffGrid, '0'),
    `<w:spacing w:before="0" w:after="0" w:line="${line}" w:lineRule="exact"/>`,
    style.isIndented ? `<w:ind w:firstLineChars="200" w:firstLine="${2 * character}"/>` : '',
    `<w:jc w:val="${align}"/>`,
    outlineLevel === undefined ? '' : `<w:outlineLvl w:val="${outlineLevel}"/>`,
  ].join('')
}

function runProperties(style: Style): string {
  const fonts = Object.entries(fontOf(style.font)).map(([script, name]) => `w:${script}="${name}"`)
  return [
    `<w:rFonts ${fonts.join(' ')}/>`,
    style.color ? `<w:color w:val="${style.color}"/>` : '',
    `<w:spacing w:val="${style.isOffGrid ? 0 : characterSpacing}"/>`,
    `<w:sz w:val="${style.points * 2}"/><w:szCs w:val="${style.points * 2}"/>`,
    '<w:lang w:val="en-US" w:eastAsia="zh-CN"/>',
  ].join('')
}

function styleElement([id, style]: [string, Style]): string {
  const isNormal = id === 'Normal'
  return [
    `<w:style w:type="paragraph" w:styleId="${id}"${isNormal ? ' w:default="1"' : ''}><w:name w:val="${style.name}"/>`,
    isNormal ? '' : '<w:basedOn w:val="Normal"/>',
    style.outlineLevel === undefined ? '' : '<w:next w:val="BodyText"/>',
    `<w:qFormat/><w:pPr>${paragraphProperties(style)}</w:pPr><w:rPr>${runProperties(style)}</w:rPr></w:style>`,
  ].join('')
}

/** `word/styles.xml`. */
export const stylesPart = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:docDefaults><w:rPrDefault><w:rPr>${runProperties(paperStyles.Normal)}</w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>${Object.entries<Style>(paperStyles).map(styleElement).join('')}<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:left w:w="80" w:type="dxa"/><w:right w:w="80" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style></w:styles>`
