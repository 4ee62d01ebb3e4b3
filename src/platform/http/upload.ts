// Receives one file of a multipart request onto the disk.
import type { FastifyRequest } from 'fastify'
import type { FileStore } from '#platform/files/file-store.ts'
import { httpErrors } from './errors.ts'
import type { Upload } from './route.ts'

/** Fields sent after the file are not read: a form puts its file last. */
export async function receiveUpload(
  request: FastifyRequest,
  files: FileStore,
): Promise<{ file: Upload; fields: Record<string, unknown> }> {
  if (!request.isMultipart()) throw httpErrors.refuse('file-missing')
  const part = await request.file()
  if (!part) throw httpErrors.refuse('file-missing')
  const received = await files.receive(part.file)
  const fields = Object.fromEntries(
    Object.entries(part.fields).flatMap(([key, field]) =>
      field !== undefined && !Array.isArray(field) && field.type === 'field' ? [[key, field.value]] : [],
    ),
  )
  return { file: { ...received, name: part.filename, mediaType: part.mimetype }, fields }
}
