// The draft of a report, kept on the server while it is being written.
import { uuidv4 } from 'uuidv7'
import { call } from '#web/api/call.ts'
import { type Autosave, useAutosave } from '#web/kit/use-autosave.ts'
import { type ReportFields, saveReport } from '../../contract.ts'

export const useReportDraft = (reportId: string, firstVersion: number, fields: ReportFields): Autosave =>
  useAutosave({
    draft: JSON.stringify(fields),
    firstVersion,
    save: async (draft, version) => {
      const said = JSON.parse(draft) as ReportFields
      return (await call(saveReport, { reportId, version, ...said }, { actKey: uuidv4() })).version
    },
  })
