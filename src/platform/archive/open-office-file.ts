// Opens an office file of the kind that is wanted, and says what it is where it is another.
import { containerOf, type PackedFormat, packedFormatOf, refuseForeign } from './file-format.ts'
import { type Archive, openArchive } from './open-archive.ts'

const wanted = {
  docx: {
    format: '其他类型的文件',
    formatEn: 'a file of another kind',
    remedyZh: '改用 Word 文件（docx）',
    remedyEn: 'use a Word document (docx)',
  },
  xlsx: {
    format: '其他类型的文件',
    formatEn: 'a file of another kind',
    remedyZh: '改用 Excel 表格（xlsx）',
    remedyEn: 'use a workbook (xlsx)',
  },
}

/** Refuses with `format-unknown`, `file-encrypted`, `file-damaged` or `archive-bomb`. */
export function openOfficeFile(bytes: Uint8Array, format: PackedFormat): Archive {
  if (containerOf(bytes) !== 'archive') throw refuseForeign(wanted[format])
  const archive = openArchive(bytes)
  if (packedFormatOf(archive.names) !== format) throw refuseForeign(wanted[format])
  return archive
}
