// Bundles the page: `npm run build && node examples/browser/build.mjs`, then open index.html from any web server.
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const here = fileURLToPath(new URL('.', import.meta.url))
await build({
  entryPoints: [`${here}page.js`],
  outfile: `${here}page.bundle.js`,
  bundle: true,
  format: 'esm',
  minify: true,
  charset: 'utf8',
  platform: 'browser',
})
