/** New, fixed and remaining findings, by their fingerprints. */
import type { InspectedFinding, InspectionRecord } from './record.ts';

export type FixedFinding = InspectionRecord['fixed'][number];
export type Unmarked = Omit<InspectedFinding, 'change'>;

/**
 * @param previous the record of an earlier inspection, if there is one.
 * @param sites ids of the sites inspected now: what the earlier one found on others says nothing.
 */
export function compareFindings(
  findings: readonly Unmarked[],
  previous: InspectionRecord | undefined,
  sites: readonly string[],
): { findings: InspectedFinding[]; fixed: FixedFinding[] } {
  const before = new Set((previous?.findings ?? []).map(({ fingerprint }) => fingerprint));
  const now = new Set(findings.map(({ fingerprint }) => fingerprint));
  const inspectedBefore = new Set((previous?.sites ?? []).map(({ id }) => id));
  const isComparable = (site: string) => site === '' || inspectedBefore.has(site);
  return {
    findings: findings.map((finding) => ({
      ...finding,
      change:
        !previous || !isComparable(finding.site) ? 'first' : before.has(finding.fingerprint) ? 'remaining' : 'new',
    })),
    fixed: (previous?.findings ?? [])
      .filter(({ site, fingerprint }) => (site === '' || sites.includes(site)) && !now.has(fingerprint))
      .map(({ change: _, ...finding }) => finding),
  };
}
