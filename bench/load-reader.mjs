// Bundles a part of the source as production does, and imports it.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'

const root = join(import.meta.dirname, '..')

/** `entry` is a path below the repository, `src/reading/read.ts`. */
export async function loadModule(entry) {
  const outDir = mkdtempSync(join(tmpdir(), 'luoshi-bench-'))
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
