// The floor of a check: reads the Markdown files of a folder and parses them as remark does.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import remarkFrontmatter from 'remark-frontmatter'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

const [, , folder] = process.argv
const processor = unified().use(remarkParse).use(remarkFrontmatter)
let blocks = 0
for (const file of readdirSync(folder))
  blocks += processor.parse(readFileSync(join(folder, file), 'utf8')).children.length
// Nothing can be optimised away.
if (blocks === 0) throw new Error(`${folder} holds no Markdown`)
