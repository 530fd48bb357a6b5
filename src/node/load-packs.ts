import { readdir } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import type { Pack } from '../plugin/index.js'
import { RuleFileError, sortErrors } from '../rule-file/error.js'
import type { AnyKind } from '../rule-file/options.js'
import { assemblePack, isManifest, type PackFile, parsePackManifest } from '../rule-file/pack.js'
import { closest, didYouMean, meant } from '../rule-file/suggest.js'
import { both, quoted } from '../rule-file/wording.js'
import { isPath } from './find-config.js'
import { readText, shownPath } from './read-text.js'

/** What packs are loaded with. */
export interface PackContext {
  kinds: readonly AnyKind[]
  /** Packs that ship as data, by name. */
  bundled: ReadonlyMap<string, () => Promise<Pack>>
  /** Paths are relative to it, and errors name files relative to it. */
  cwd: string
}

/** Packs, each after those that it extends. */
export interface LoadedPacks {
  packs: Pack[]
  errors: RuleFileError[]
}

/**
 * Loads packs with all that they extend, each once.
 *
 * @param names Names of bundled packs, or paths of folders that hold a `pack.yml`.
 */
export async function loadPacks(names: readonly string[], context: PackContext): Promise<LoadedPacks> {
  const loader = new Loader(context)
  for (const name of names) {
    const missing = () => unknownPack(name, context)
    await loader.load(name, resolve(context.cwd), [], missing)
  }
  return { packs: [...loader.packs.values()], errors: sortErrors(loader.errors) }
}

function unknownPack(name: string, { bundled }: PackContext): RuleFileError {
  const { en, zh } = quoted(name)
  const names = [...bundled.keys()]
  const close = closest(name, names)
  const folder = both(
    'Name a folder that holds a pack.yml, or a pack that comes with chatlint.',
    '请指定含有 pack.yml 的文件夹，或 chatlint 自带的规则包。',
  )
  const problem = both(`There is no pack ${en}`, `没有规则包${zh}`)
  const hint = close ? meant(close) : isPath(name) ? folder : didYouMean(name, names)
  return new RuleFileError('pack/unknown-pack', { file: name, line: 0, column: 0 }, problem, hint)
}

class Loader {
  readonly packs = new Map<string, Pack>()
  readonly errors: RuleFileError[] = []
  /** Where each pack came from, by its name: a folder, or the name itself for a bundled one. */
  readonly #sources = new Map<string, string>()
  /** Packs that have been begun, by source; undefined where there were errors. */
  readonly #begun = new Map<string, Promise<Pack | undefined>>()

  constructor(readonly context: PackContext) {}

  /**
   * @param from The folder to which a path is relative.
   * @param above Sources of the packs that are being loaded and want this one.
   * @param missing Makes the error for a pack that does not exist; undefined where somebody else reports it.
   */
  async load(
    name: string,
    from: string,
    above: readonly string[],
    missing?: () => RuleFileError,
  ): Promise<Pack | 'missing' | 'circular' | undefined> {
    const source = await this.#source(name, from)
    if (source === undefined) {
      if (missing) this.errors.push(missing())
      return 'missing'
    }
    if (above.includes(source)) return 'circular'
    let begun = this.#begun.get(source)
    if (!begun) {
      begun = this.context.bundled.has(source) ? this.#bundled(source, above) : this.#folder(source, above)
      this.#begun.set(source, begun)
    }
    return begun
  }

  /** A bundled name, or the absolute path of a folder with a manifest. */
  async #source(name: string, from: string): Promise<string | undefined> {
    if (!isPath(name) && this.context.bundled.has(name)) return name
    const path = resolve(from, name)
    const folder = isManifest(path) ? dirname(path) : path
    const entries = await readdir(folder).catch(() => [])
    return entries.some(isManifest) ? folder : undefined
  }

  async #bundled(name: string, above: readonly string[]): Promise<Pack | undefined> {
    const pack = await this.context.bundled.get(name)!()
    for (const each of pack.extends) await this.load(each, this.context.cwd, [...above, name])
    return this.#add(pack, name, name)
  }

  async #folder(folder: string, above: readonly string[]): Promise<Pack | undefined> {
    const before = this.errors.length
    const files = await this.#files(folder)
    // What a file that cannot be read would have held, the others cannot be blamed for.
    if (this.errors.length > before) return undefined
    const manifestFile = files.find(({ path }) => isManifest(path))
    if (!manifestFile) return undefined
    const parsed = parsePackManifest(manifestFile.text, { file: manifestFile.path })
    const known = new Map(this.packs)
    let broken = false
    for (const [index, name] of (parsed.manifest?.extends ?? []).entries()) {
      const pack = await this.load(name, folder, [...above, folder])
      if (pack === 'circular') {
        const { en, zh } = quoted(name)
        const problem = both(`The pack ${en} extends this one in turn`, `规则包${zh}又反过来 extends 了当前规则包`)
        parsed.faultAt(index, 'pack/cycle', problem, both('Break the circle.', '请去掉循环引用。'))
      }
      if (pack === undefined || pack === 'circular') broken = true
      else if (pack !== 'missing') known.set(name, pack)
    }
    for (const pack of this.packs.values()) known.set(pack.name, pack)
    if (broken) {
      // What stands in this pack can be judged only when the packs that it extends are sound.
      this.errors.push(...parsed.errors)
      return undefined
    }
    const { pack, errors } = await assemblePack(files, this.context.kinds, known, [...this.context.bundled.keys()])
    this.errors.push(...errors)
    return pack && this.#add(pack, folder, manifestFile.path)
  }

  #add(pack: Pack, source: string, file: string): Pack | undefined {
    const before = this.#sources.get(pack.name)
    if (before === undefined) {
      this.#sources.set(pack.name, source)
      this.packs.set(pack.name, pack)
      return pack
    }
    const { en, zh } = quoted(pack.name)
    const problem = both(`There is another pack ${en} (${before})`, `已有名为${zh}的规则包（${before}）`)
    const hint = both('Choose another name in pack.yml.', '请在 pack.yml 里换一个名称。')
    this.errors.push(new RuleFileError('pack/taken-name', { file, line: 0, column: 0 }, problem, hint))
    return undefined
  }

  /** The YAML files of a folder and of the folders in it. */
  async #files(folder: string): Promise<PackFile[]> {
    const paths: string[] = []
    for (const entry of await readdir(folder, { withFileTypes: true })) {
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue
      const path = join(folder, entry.name)
      if (entry.isDirectory()) paths.push(...(await readdir(path)).map((each) => join(path, each)))
      else paths.push(path)
    }
    const files: PackFile[] = []
    for (const path of paths.filter((each) => /\.ya?ml$/i.test(each)).sort()) {
      const shown = shownPath(path, this.context.cwd)
      const text = await readText(path, shown)
      if (typeof text === 'string') files.push({ path: shown, text })
      else this.errors.push(text)
    }
    return files
  }
}
