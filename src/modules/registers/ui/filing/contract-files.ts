// Where the files of a filing's form go, and what those there already are called.
import { useMemo } from 'react'
import { upload } from '#web/api/call.ts'
import type { FileKeeper } from '#web/kit/form/FilesControl.tsx'
import { attachToFiling, type Filing } from '../../contract.ts'

export const useContractFiles = ({ files }: Filing): FileKeeper =>
  useMemo(
    () => ({
      names: new Map(files.map(({ id, name }) => [id, name])),
      send: async (_field, file) => (await upload(attachToFiling, {}, file, () => undefined)).id,
    }),
    [files],
  )
