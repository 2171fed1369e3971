import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const here = fileURLToPath(new URL('.', import.meta.url))

/** `RECKONER_API` says where a running `reckoner serve` listens; only the development server needs it. */
export default defineConfig(({ command }) => {
  // A build is for production even where the environment says otherwise, as it does inside a test run.
  if (command === 'build') process.env.NODE_ENV = 'production'
  return {
    root: here,
    plugins: [react()],
    build: {
      outDir: fileURLToPath(new URL('../dist/web', import.meta.url)),
      emptyOutDir: true,
      target: 'es2023',
      // Fonts and map data stay files of their own: the content security policy allows no data: fonts.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
    },
    server: {
      host: '127.0.0.1',
      proxy: { '/api': process.env.RECKONER_API ?? 'http://127.0.0.1:4700' },
    },
  }
})
