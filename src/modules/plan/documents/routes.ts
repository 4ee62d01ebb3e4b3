// The addresses of documents on their way, events and calendar feeds.
import type { FileStore } from '#platform/files/file-store.ts'
import { type Scan, takeAttachment } from '#platform/files/take-attachment.ts'
import type { Api, Upload } from '#platform/http/route.ts'
import * as contract from '../contract.ts'
import { openFeed, readFeed } from '../events/calendar-feed.ts'
import { addEvent, attachMinutes, editEvent, findEvents, readMinutesFrom } from '../events/keep-events.ts'
import { attachDocument, findTracks, moveDocument, readDocumentFrom } from './keep-tracks.ts'

const paperKinds = ['pdf', 'ofd', 'docx'] as const

export function documentRoutes(api: Api, { files, scan }: { files: FileStore; scan: Scan }): void {
  const checked = async (file: Upload) => {
    await takeAttachment(file, paperKinds, scan)
    return {}
  }
  api.route(contract.listDocumentTracks, findTracks)
  api.route(contract.moveDocument, moveDocument)
  api.upload(contract.attachDocument, attachDocument, checked)
  api.route(contract.readDocumentFile, readDocumentFrom(files))
  api.route(contract.listEvents, findEvents)
  api.route(contract.addEvent, addEvent)
  api.route(contract.editEvent, editEvent)
  api.upload(contract.attachMinutes, attachMinutes, checked)
  api.route(contract.readMinutes, readMinutesFrom(files))
  api.route(contract.openFeed, openFeed)
  api.route(contract.readFeed, readFeed)
}
