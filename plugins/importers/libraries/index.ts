/** The importers of script libraries that come with chatlint. */
import type { Importer } from '../../../src/plugin/index.js'
import { csv } from './csv.js'
import { markdown } from './markdown.js'
import { yaml } from './yaml.js'

/** In the order in which they are offered. */
export const libraries: Importer[] = [markdown, yaml, csv]
