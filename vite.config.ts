import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync, constants as zlib } from 'node:zlib'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

/** The server sends `name.js.br` or `.gz` where the browser takes it: packed once here, not at every request. */
function packAssets(directory: string): Plugin {
  return {
    name: 'pack-assets',
    apply: 'build',
    closeBundle() {
      for (const name of readdirSync(directory)) {
        const path = join(directory, name)
        if (!/\.(js|css|svg)$/.test(name) || statSync(path).size < 1_000) continue
        const content = readFileSync(path)
        writeFileSync(`${path}.gz`, gzipSync(content, { level: 9 }))
        writeFileSync(`${path}.br`, brotliCompressSync(content, { params: { [zlib.BROTLI_PARAM_QUALITY]: 10 } }))
      }
    },
  }
}

/** Server code must never reach the browser: the build stops at the first import of it. */
const refuseServerCode: Plugin = {
  name: 'refuse-server-code',
  enforce: 'pre',
  resolveId(source, importer) {
    if (source.startsWith('node:') || source.startsWith('#platform/'))
      throw new Error(`${source} belongs to the server, but ${importer} imports it into the browser`)
    return null
  },
}

/** The browser's pages: `dist/web/index.html` and its assets. */
export default defineConfig({
  plugins: [refuseServerCode, react(), packAssets(join(import.meta.dirname, 'dist/web/assets'))],
  publicDir: false,
  build: {
    target: 'es2022',
    outDir: 'dist/web',
    assetsDir: 'assets',
    emptyOutDir: true,
    reportCompressedSize: false,
    assetsInlineLimit: 0,
    rollupOptions: {
      output: {
        codeSplitting: {
          groups: [
            {
              name: 'platform',
              test: /node_modules[\\/](react|react-dom|scheduler|@tanstack|i18next|react-i18next|zod)[\\/]/,
            },
          ],
        },
      },
    },
  },
})
