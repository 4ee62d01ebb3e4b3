// The page number of an official paper: `— 1 —` in 4号, one character in from the outer edge (GB/T 9704-2012, 7.5).
import { AlignmentType, Footer, PageNumber, TextRun } from 'docx'
import { styled } from './styled-paragraph.ts'
import { points } from './typefaces.ts'

const inset = points.four * 20

const pageNumber = (alignment: (typeof AlignmentType)['LEFT' | 'RIGHT']) =>
  styled('PageNumber', [new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'] })], {
    alignment,
    indent: { left: inset, right: inset },
  })

/** Odd pages at the right, even ones at the left. */
export const pageNumbers = () => ({
  default: new Footer({ children: [pageNumber(AlignmentType.RIGHT)] }),
  even: new Footer({ children: [pageNumber(AlignmentType.LEFT)] }),
})
