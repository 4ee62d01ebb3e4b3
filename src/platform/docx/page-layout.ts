// The sheet of an official paper: A4, type area 156 × 225 mm, 22 lines of 28 characters (GB/T 9704-2012, 5.2).
import { DocumentGridType, PageOrientation } from 'docx'
import { points } from './typefaces.ts'

const twipsPerMillimetre = 1440 / 25.4
const twipsPerPoint = 20
export const millimetres = (length: number) => Math.round(length * twipsPerMillimetre)
/** The width of a rule in millimetres, in eighths of a point. */
export const ruleWidth = (thickness: number) => Math.round((thickness / 25.4) * 72 * 8)

export const core = { width: 156, height: 225 }
const linesPerPage = 22
const charactersPerLine = 28

/** 225 mm over 22 lines. */
export const linePitch = Math.floor(millimetres(core.height) / linesPerPage)
/** One character of the body, 3号. */
export const character = points.three * twipsPerPoint
/**
 * What a character of the body gives up, in twips, so that 28 stand in 156 mm. Said as spacing and not as a grid of
 * characters: LibreOffice gives a character wider than its cell two cells.
 */
export const characterSpacing = Math.floor(millimetres(core.width) / charactersPerLine - points.three * twipsPerPoint)

const footerHeight = 25

/** Margins of the upright sheet; lying, the sheet is turned so that its top is bound. */
const sheet = {
  portrait: { width: 210, height: 297, top: 37, right: 26, bottom: 35, left: 28 },
  landscape: { width: 297, height: 210, top: 28, right: 35, bottom: 26, left: 37 },
}

export type Orientation = keyof typeof sheet

export const typeWidth = (orientation: Orientation) => {
  const { width, left, right } = sheet[orientation]
  return millimetres(width - left - right)
}

export function sectionProperties(orientation: Orientation) {
  const { width, height, ...margins } = sheet[orientation]
  return {
    page: {
      size: {
        // The library turns the sheet itself.
        width: millimetres(Math.min(width, height)),
        height: millimetres(Math.max(width, height)),
        orientation: orientation === 'landscape' ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
      },
      margin: {
        top: millimetres(margins.top),
        right: millimetres(margins.right),
        bottom: millimetres(margins.bottom),
        left: millimetres(margins.left),
        header: millimetres(15),
        footer: millimetres(Math.min(footerHeight, margins.bottom - 12)),
      },
    },
    grid: { type: DocumentGridType.LINES, linePitch },
  }
}
