// Bundles a part of the source as production does, and imports it.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'

const root = join(import.meta.dirname, '..')

/** `entry` is a path below the repository, `src/reading/read.ts`; packages it imports later are found from `dist` as well. */
export async function loadModule(entry) {
  mkdirSync(join(root, 'dist'), { recursive: true })
  const outDir = mkdtempSync(join(root, 'dist/bench-'))
  try {
    await build({
      root,
      configFile: false,
      logLevel: 'error',
      resolve: { alias: [{ find: /^#(.*)/, replacement: join(root, 'src/$1') }] },
      build: {
        ssr: join(root, entry),
        outDir,
        emptyOutDir: true,
        minify: false,
        rollupOptions: { output: { entryFileNames: 'entry.mjs' } },
      },
    })
    return await import(pathToFileURL(join(outDir, 'entry.mjs')).href)
  } finally {
    rmSync(outDir, { recursive: true, force: true })
  }
}
