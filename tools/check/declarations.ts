import { readFileSync, writeFileSync } from 'node:fs'
import { globSync } from 'tinyglobby'

/** Packages of ES modules alone whose types the declarations name. */
const ESM_ALONE = /^import (?:type )?(\{[^}]*\}) from '(unified|vfile)';$/gm

/**
 * Lets the declarations for CommonJS name types of packages that are ES modules: a plain import would stand for `require`, which
 * can't load them, and a program that checks declarations (`skipLibCheck: false`) would not compile.
 */
export function fitDeclarations(): void {
  for (const file of globSync('dist/*.d.cts')) {
    const text = readFileSync(file, 'utf8')
    const fitted = text.replace(ESM_ALONE, "import type $1 from '$2' with { 'resolution-mode': 'import' };")
    if (fitted !== text) writeFileSync(file, fitted)
  }
}
