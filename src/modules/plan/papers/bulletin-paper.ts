// A bulletin as an official paper (GB/T 9704-2012): its sections numbered, its tables as wide as their words ask for.
import type { Download } from '#kernel/endpoint.ts'
import { officialDocument } from '#platform/docx/official-document.ts'
import { heading, paragraph, table } from '#platform/docx/paper.ts'
import type { Bulletin, Section } from '../contract.ts'

type PaperFacts = Pick<Bulletin, 'title' | 'sections' | 'no'> & { issuer: string | null; signedOn: string }

export async function bulletinPaper({ title, sections, no, issuer, signedOn }: PaperFacts): Promise<Download> {
  const content = await officialDocument({
    ...(issuer && { head: `${issuer}督查通报` }),
    ...(no && { docNumber: no }),
    title,
    body: sections.flatMap((section) => [
      heading(1, section.heading),
      ...section.sentences.map(({ text }) => paragraph(text)),
      ...(section.table ? [table(columnsOf(section.table), section.table.rows)] : []),
    ]),
    ...(issuer && { signer: issuer, signedOn }),
  })
  const mediaType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
  return { name: `${title}.docx`, mediaType, content }
}

/** Columns as wide as their longest words ask for. */
const columnsOf = ({ columns, rows }: NonNullable<Section['table']>) =>
  columns.map((header, index) => ({
    header,
    weight: Math.max(widthOf(header), ...rows.map((row) => widthOf(row[index] ?? ''))) + 2,
    align: 'center' as const,
  }))

/** In Chinese characters; figures and Latin letters are half as wide. */
const widthOf = (text: string) => [...text].reduce((sum, sign) => sum + (sign <= '\u00ff' ? 0.5 : 1), 0)
