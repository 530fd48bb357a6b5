/** `npm run build`: scripts and declarations. */
import { run } from './check/command.js'
import { fitDeclarations } from './check/declarations.js'

const { code, output } = await run('node_modules/.bin/tsup', process.argv.slice(2))
process.stdout.write(output)
if (code === 0) fitDeclarations()
process.exitCode = code
