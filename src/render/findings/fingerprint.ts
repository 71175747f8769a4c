import { createHash } from 'node:crypto';
import type { LocatedFinding } from '../../model/finding.ts';
import { lastingKey } from '../../model/new-findings.ts';

/**
 * A name for each finding that stays when lines above it come and go, so that a host knows it again; of several alike
 * each has its own. In the order of the findings.
 */
export function fingerprints(findings: readonly LocatedFinding[]): string[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const key = lastingKey(finding);
    const count = seen.get(key) ?? 0;
    seen.set(key, count + 1);
    return createHash('sha256').update(`${count} ${key}`).digest('hex').slice(0, 32);
  });
}
