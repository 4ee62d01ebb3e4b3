// Sets an official paper as a Word document in the layout of GB/T 9704-2012.
import { Document, type ISectionOptions, Packer, type Paragraph, type Table } from 'docx'
import { attachmentList, colophonTable, noteParagraph, signature, tableAnchor } from './closing.ts'
import { letterhead } from './letterhead.ts'
import { type Orientation, sectionProperties } from './page-layout.ts'
import { pageNumbers } from './page-numbers.ts'
import type { Attachment, Block, OfficialPaper } from './paper.ts'
import { blankLine, blankLines, styled } from './styled-paragraph.ts'
import { stylesPart } from './styles.ts'
import { tableBlock } from './table-block.ts'
import { addresseesParagraph, bodyParagraph, headingSetter, titleParagraph } from './text-blocks.ts'
import { fontTable } from './typefaces.ts'

interface Section {
  orientation: Orientation
  children: (Paragraph | Table)[]
}

/** Each attachment begins a page; the colophon stands at the foot of the last. */
export async function officialDocument(paper: OfficialPaper): Promise<Uint8Array> {
  const attachments = paper.attachments ?? []
  const sections: Section[] = [
    { orientation: 'portrait', children: mainPart(paper) },
    ...attachments.map((attachment, index) =>
      attachmentPart(attachment, attachments.length === 1 ? '附件' : `附件${index + 1}`),
    ),
  ]
  const last = sections.at(-1)
  if (last && paper.colophon) last.children.push(colophonTable(paper.colophon, last.orientation), tableAnchor())

  const document = new Document({
    title: paper.title.replaceAll('\n', ''),
    creator: paper.signer ?? '',
    evenAndOddHeaderAndFooters: true,
    sections: sections.map(
      ({ orientation, children }): ISectionOptions => ({
        properties: sectionProperties(orientation),
        footers: pageNumbers(),
        children,
      }),
    ),
  })
  const parts = [
    { path: 'word/styles.xml', data: stylesPart },
    { path: 'word/fontTable.xml', data: fontTable },
  ]
  return new Uint8Array(await Packer.toBuffer(document, undefined, parts))
}

const mainPart = (paper: OfficialPaper): Section['children'] => [
  ...(paper.head ? [...letterhead(paper.head, paper), ...blankLines(2)] : []),
  titleParagraph(paper.title),
  blankLine(),
  ...(paper.addressees?.length ? [addresseesParagraph(paper.addressees)] : []),
  ...setBlocks(paper.body, 'portrait'),
  ...attachmentList((paper.attachments ?? []).map(({ title }) => title)),
  ...signature(paper.signer, paper.signedOn),
  ...(paper.note ? [noteParagraph(paper.note)] : []),
]

/** 附件1 at the left, the title on the third line (7.3.7). */
function attachmentPart({ title, body, isLandscape }: Attachment, label: string): Section {
  const orientation = isLandscape ? 'landscape' : 'portrait'
  const children = [
    styled('Marking', label),
    blankLine(),
    titleParagraph(title),
    blankLine(),
    ...setBlocks(body, orientation),
  ]
  return { orientation, children }
}

function setBlocks(blocks: readonly Block[], orientation: Orientation): Section['children'] {
  const setHeading = headingSetter()
  return blocks.flatMap((block): Section['children'] => {
    if (block.kind === 'heading') return [setHeading(block)]
    if (block.kind === 'table') return tableBlock(block, orientation)
    return [bodyParagraph(block.text)]
  })
}
