import type { Lexicon } from '../plugin/index.js'
import { type RuleFileError, sortErrors } from './error.js'
import { nameOfFile } from './names.js'
import { LEXICON_SCHEMA } from './schemas.js'
import { checkPhrase, type Report } from './sources.js'
import { reportViolations, validatorOf } from './validate.js'
import { both, quoted } from './wording.js'
import { YamlFile } from './yaml.js'

/** A lexicon, or what is wrong with its file. */
export interface ParsedLexicon {
  /** Undefined where there are errors. */
  lexicon: Lexicon | undefined
  errors: RuleFileError[]
}

/** What a lexicon file is read with. */
export interface LexiconContext {
  /** The file as the user named it; its base name must be the lexicon's name. */
  file: string
  /** Names that lexicons of extended packs have, each with its pack. */
  taken?: ReadonlyMap<string, string>
}

/** Reads a lexicon file. A phrase that stands in it twice is a mistake: it is easily thought to be changed when it is not. */
export function parseLexicon(text: string, { file: path, taken }: LexiconContext): ParsedLexicon {
  const file = new YamlFile(text, path)
  const { data } = file
  if (!data) return { lexicon: undefined, errors: file.errors }
  const report: Report = (...fault) => file.fault(...fault)
  reportViolations(file, validatorOf(LEXICON_SCHEMA)(data))
  const name = nameOfFile(path)
  if (typeof data.name === 'string' && data.name !== name) {
    const problem = both(
      `The name ${quoted(data.name).en} differs from the name of the file`,
      `名称${quoted(data.name).zh}与文件名不一致`,
    )
    report(['name'], 'value', 'lexicon/name', problem, both(`Write ${quoted(name).en}.`, `请写${quoted(name).zh}。`))
  }
  const owner = taken?.get(name)
  if (owner !== undefined && data.name === name) {
    const { en, zh } = quoted(name)
    const hint = both(
      'Choose another name; chatlint.config.yml can add phrases to a lexicon.',
      '请换一个名称；要给已有词库加短语，请写在 chatlint.config.yml 里。',
    )
    report(
      ['name'],
      'value',
      'lexicon/taken-name',
      both(`The pack "${owner}" already has a lexicon ${en}`, `规则包“${owner}”里已有词库${zh}`),
      hint,
    )
  }
  checkPhrases(data, 'phrases', report)
  checkPhrases(data, 'except', report)
  const errors = sortErrors(file.errors)
  if (errors.length > 0) return { lexicon: undefined, errors }
  const lexicon = data as unknown as Lexicon
  return {
    lexicon: {
      name,
      ...(lexicon.title && { title: lexicon.title }),
      phrases: lexicon.phrases,
      except: lexicon.except ?? [],
      file: path,
    },
    errors,
  }
}

function checkPhrases(data: Record<string, unknown>, key: string, report: Report): void {
  const list = data[key]
  if (!Array.isArray(list)) return
  const seen = new Map<string, number>()
  list.forEach((phrase, index) => {
    if (typeof phrase !== 'string') return
    const before = seen.get(phrase)
    if (before === undefined) {
      seen.set(phrase, index)
      checkPhrase(phrase, [key, index], report)
      return
    }
    const { en, zh } = quoted(phrase)
    const problem = both(
      `The phrase ${en} stands here twice (as item ${before + 1} too)`,
      `短语${zh}重复了（第 ${before + 1} 项已有）`,
    )
    report([key, index], 'value', 'lexicon/duplicate-phrase', problem, both('Keep one of them.', '请只保留一个。'))
  })
}
