// What an official paper is made of, in the words of GB/T 9704-2012; `officialDocument` sets it.

export interface OfficialPaper {
  /** 发文机关标志: 四川省科学技术厅文件. A paper without it (a draft, a list) begins with its title. */
  head?: string
  /** 发文字号 as kept in the register: 川科发〔2022〕2号. */
  docNumber?: string
  /** 签发人, on papers to a higher authority. */
  approvedBy?: string
  /** 份号, 密级和保密期限, 紧急程度: the lines above the head. */
  markings?: readonly string[]
  /** A line break sets the lines by hand. */
  title: string
  /** 主送机关. */
  addressees?: readonly string[]
  body: readonly Block[]
  attachments?: readonly Attachment[]
  /** 发文机关署名. */
  signer?: string
  /** 成文日期, `2022-03-02`. */
  signedOn?: string
  /** 附注: 此件公开发布. */
  note?: string
  colophon?: Colophon
}

/** 版记. */
export interface Colophon {
  copiesTo?: readonly string[]
  printedBy: string
  /** `2022-03-02`. */
  printedOn: string
}

export interface Attachment {
  title: string
  body: readonly Block[]
  /** For wide lists. */
  isLandscape?: boolean
}

export type HeadingLevel = 1 | 2 | 3 | 4

/** Numbered when set: 一、 （一） 1. （1）. `text` goes on in the same paragraph. */
export interface Heading {
  kind: 'heading'
  level: HeadingLevel
  title: string
  text?: string
}

export interface Paragraph {
  kind: 'paragraph'
  text: string
}

export interface PaperTable {
  kind: 'table'
  /** Above the table, centred. */
  caption?: string
  columns: readonly TableColumn[]
  rows: readonly (readonly string[])[]
}

export interface TableColumn {
  header: string
  /** Share of the width; 1 where not said. */
  weight?: number
  align?: 'left' | 'center' | 'right'
}

export type Block = Heading | Paragraph | PaperTable

export const heading = (level: HeadingLevel, title: string, text?: string): Heading => ({
  kind: 'heading',
  level,
  title,
  ...(text ? { text } : {}),
})

export const paragraph = (text: string): Paragraph => ({ kind: 'paragraph', text })

export const table = (columns: readonly TableColumn[], rows: PaperTable['rows'], caption?: string): PaperTable => ({
  kind: 'table',
  columns,
  rows,
  ...(caption ? { caption } : {}),
})
