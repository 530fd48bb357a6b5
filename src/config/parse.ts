import { RuleFileError, sortErrors } from '../rule-file/error.js'
import { YamlFile } from '../rule-file/yaml.js'
import { checkConfig, writtenOut } from './check.js'
import type { Config, ConfigFault } from './types.js'

/** A configuration file, or what is wrong with it. */
export interface ParsedConfig {
  /** Undefined where there are errors. */
  config: Config | undefined
  errors: RuleFileError[]
  /** The file as the user named it. */
  file: string
  /** Makes an error at a place of the file, for checks that need more than the file. */
  errorAt(...fault: Parameters<ConfigFault>): RuleFileError
}

/** Reads a `chatlint.config.yml`. Unknown keys are errors. */
export async function parseConfig(text: string, file: string): Promise<ParsedConfig> {
  const yaml = new YamlFile(text, file)
  const { data } = yaml
  const empty = yaml.errors[0]?.code === 'file/empty'
  if (data) await checkConfig(data, (...fault) => yaml.fault(...fault))
  // A configuration without any key is one that changes nothing.
  const errors = empty ? [] : sortErrors(yaml.errors)
  return {
    config: errors.length > 0 ? undefined : writtenOut(data ?? {}),
    errors,
    file,
    errorAt(path, part, code, problem, hint) {
      const before = yaml.errors.length
      yaml.fault(path, part, code, problem, hint)
      return yaml.errors[before] ?? new RuleFileError(code, { file, line: 0, column: 0 }, problem, hint)
    },
  }
}
