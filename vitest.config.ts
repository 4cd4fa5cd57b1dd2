import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
  test: {
    include: ['{app,benchmark,cli,components,db,domain,extraction,intake,scripts}/**/*.test.{ts,tsx}', '*.test.ts'],
  },
})
