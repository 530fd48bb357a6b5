import { readFileSync } from 'node:fs'
import { defineConfig } from 'vitest/config'

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }

export default defineConfig({
  define: { __CHATLINT_VERSION__: JSON.stringify(version) },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          setupFiles: ['tools/check/property-seed.ts'],
          include: ['{src,plugins,tools}/**/*.test.ts', 'tests/architecture.test.ts', 'tests/formats/*.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'scenarios',
          setupFiles: ['tools/check/property-seed.ts'],
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/architecture.test.ts', 'tests/formats/**'],
          // These run the built package, and build it first where it is missing or older than its sources.
          globalSetup: ['tools/check/build-for-tests.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
