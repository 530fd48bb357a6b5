/** What a release is judged by. */
export interface Release {
  pkg: Readonly<Record<string, unknown>>
  changelog: string
  /** The tag that it is made from. */
  tag: string | undefined
  /** Nothing is changed that is not committed. */
  isClean: boolean
  publishes: boolean
}

/** What keeps a version from being published, one sentence each. */
export function releaseFaults({ pkg, changelog, tag, isClean, publishes }: Release): string[] {
  const version = String(pkg.version)
  const scripts = Object.keys((pkg.scripts ?? {}) as object)
  const faults: string[] = []
  if (!/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version)) faults.push(`the version ${version} is no semantic version`)
  const heading = new RegExp(`^## ${version.replaceAll('.', '\\.')}( |$)`, 'm')
  if (!heading.test(changelog)) faults.push(`CHANGELOG.md has no section "## ${version}"`)
  if (publishes && tag !== `v${version}`) faults.push(`the tag is ${tag ?? 'absent'} and the version ${version}`)
  if (!isClean) faults.push('there are changes that are not committed')
  // npm proves where a package came from by its repository.
  if (!pkg.repository) faults.push('package.json names no repository, which provenance is checked against')
  if (pkg.private) faults.push('package.json is private')
  for (const name of scripts)
    if (/^(pre|post)?install$/.test(name)) faults.push(`package.json has an install script: ${name}`)
  return faults
}
