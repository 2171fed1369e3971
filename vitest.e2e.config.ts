import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/e2e/**/*.test.ts'],
    environment: 'node',
    testTimeout: 180_000,
    hookTimeout: 120_000,
    // Each file starts an app and a browser: one at a time is kinder to small machines, and no slower.
    fileParallelism: false,
  },
})
