import { access, mkdir, writeFile } from 'node:fs/promises'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { shownPath } from '../../node/read-text.js'
import { UserError } from '../../node/user-error.js'
import type { Locale } from '../../plugin/index.js'
import type { AnyKind } from '../../rule-file/index.js'
import { didYouMean } from '../../rule-file/suggest.js'
import { both } from '../../rule-file/wording.js'
import { type CommandIo, EXIT } from '../io.js'
import { usageError } from '../usage-error.js'
import { loadKinds, packageRoot } from './load.js'
import { ruleSketch } from './sketch.js'

/** What `chatlint rules new` is asked for. */
export interface NewRuleRequest {
  /** The rule's name, or `folder/name`. */
  id: string
  /** `--kind` */
  kind: string | undefined
  cwd: string
  packs: readonly string[]
  config: string | undefined
}

/**
 * `chatlint rules new <id>`: writes a rule file of a kind that loads and whose examples hold, with blanks to fill in.
 *
 * @throws UserError for a bad name, an unknown kind, and a file that is there already
 */
export async function newRule(request: NewRuleRequest, io: CommandIo): Promise<number> {
  const { cwd } = request
  const name = basename(request.id)
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name)) {
    throw usageError(
      both(`"${name}" cannot be the name of a rule`, `“${name}”不能用作规则名`),
      both(
        'Use lower-case letters, digits and hyphens, such as no-slang.',
        '请用小写字母、数字和连字符，例如 no-slang。',
      ),
    )
  }
  const kinds = await loadKinds(request)
  const kind = kindNamed(request.kind ?? 'phrase', kinds)
  const path = resolve(cwd, dirname(request.id), `${name}.yml`)
  const shown = shownPath(path, cwd)
  if (await exists(path)) {
    throw new UserError(
      'file-exists',
      both(`${shown} is there already`, `${shown} 已经存在`),
      both('Choose another name, or edit that file.', '请换个名称，或直接修改那个文件。'),
    )
  }
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, ruleSketch(name, kind, io.locale, schemaFrom(dirname(path), io.locale)), { flag: 'wx' })
  io.stdout(`${shown}\n`)
  const pack = (await exists(join(dirname(path), 'pack.yml'))) ? '' : NO_PACK[io.locale]
  io.stderr(NEXT[io.locale].replace('{file}', shown) + pack)
  return EXIT.clean
}

const NEXT = {
  en: 'Fill in what is marked with <…>, then run: chatlint rules test {file}\n',
  zh: '请填写 <…> 标出的地方，然后运行：chatlint rules test {file}\n',
}

const NO_PACK = {
  en: 'To use the rule, put it into a folder with a pack.yml (name and title) and name that folder with --pack.\n',
  zh: '要使用这条规则，请把它放进带 pack.yml（写明 name 和 title）的文件夹，再用 --pack 指定该文件夹。\n',
}

function kindNamed(name: string, kinds: readonly AnyKind[]): AnyKind {
  const kind = kinds.find((each) => each.name === name)
  if (kind) return kind
  const names = kinds.map((each) => each.name)
  const all = both(`There are: ${names.join(', ')}.`, `可用的有：${names.join('、')}。`)
  throw usageError(both(`there is no kind "${name}"`, `没有“${name}”这种规则类型`), didYouMean(name, names, all))
}

/** Where the schema lies, for editors, which explain in its language; undefined where the package came without it. */
function schemaFrom(folder: string, locale: Locale): string | undefined {
  const root = packageRoot()
  const schemas = locale === 'zh' ? join('schema', 'zh') : 'schema'
  return root && relative(folder, join(root, schemas, 'rule.schema.json')).replaceAll('\\', '/')
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  )
}
