/** Leaves out findings that a person judged before. They are counted and told with their reason, never lost. */
import type { Finding, SuppressedFinding, Suppression } from '../plugin/index.js'

/**
 * Prepares suppressions. What comes back takes the suppressed findings of a conversation out of its list, in place, and
 * gives them with their reasons.
 */
export function suppressor(
  suppressions: readonly Suppression[],
): (findings: Finding[], conversation: string) => SuppressedFinding[] {
  // Most name a fingerprint, and there may be thousands of them.
  const byFingerprint = new Map<string, Suppression>()
  const wide: Suppression[] = []
  for (const each of suppressions) {
    if (each.fingerprint === undefined) wide.push(each)
    else byFingerprint.set(each.fingerprint, each)
  }
  return (findings, conversation) => {
    const suppressed: SuppressedFinding[] = []
    const fits = (each: Suppression, finding: Finding): boolean =>
      (each.rule === undefined || each.rule === finding.rule) &&
      (each.conversation === undefined || each.conversation === conversation) &&
      // One that names nothing would silence everything.
      (each.rule !== undefined || each.conversation !== undefined)
    const kept = findings.filter((finding) => {
      // A fingerprint holds rule and conversation already; beside it they are for people, and may be masked.
      const found = byFingerprint.get(finding.fingerprint) ?? wide.find((each) => fits(each, finding))
      if (!found) return true
      const { rule, fingerprint } = finding
      suppressed.push({ rule, fingerprint, reason: found.reason, ...(found.by !== undefined && { by: found.by }) })
      return false
    })
    if (suppressed.length > 0) findings.splice(0, findings.length, ...kept)
    return suppressed
  }
}
