import { defineConfig } from 'vite'

/** The server, the command line and the reader process as plain JavaScript; packages stay in node_modules. */
export default defineConfig({
  build: {
    ssr: true,
    target: 'node20',
    outDir: 'dist/server',
    emptyOutDir: true,
    sourcemap: true,
    rollupOptions: {
      input: {
        cli: 'src/main/cli.ts',
        docs: 'src/main/docs.ts',
        reader: 'src/main/reader.ts',
        server: 'src/main/server.ts',
      },
      output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
    },
  },
})
