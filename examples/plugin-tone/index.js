import { definePlugin } from 'chatlint'
import { bracketLog } from './importer.js'
import { shouting } from './kind.js'

export default definePlugin({
  name: 'chatlint-plugin-tone',
  // The version of the contract that this was written for; a later chatlint refuses what it can't run.
  api: 1,
  kinds: [shouting],
  importers: [bracketLog],
  packs: [{ name: 'tone', folder: new URL('./pack/', import.meta.url).href }],
})
