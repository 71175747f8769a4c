import type { LocatedFinding } from './finding.ts';

/** What stays the same of a finding when lines above it come and go: what it says, in which file, of which text. */
export const lastingKey = ({ code, location, excerpt, args }: LocatedFinding): string =>
  JSON.stringify([code, location.file, location.cell ?? null, excerpt?.trim() ?? null, 'offset' in args ? null : args]);

/**
 * The findings that another state of the data does not have, in their order. A finding is known again by its code, its
 * file, what it says and the text of its line, wherever that line stands now; of several alike as many are known as the
 * other state has, and the last ones are new.
 */
export function newFindings(
  findings: readonly LocatedFinding[],
  before: readonly LocatedFinding[],
): readonly LocatedFinding[] {
  const known = new Map<string, number>();
  for (const each of before) known.set(lastingKey(each), (known.get(lastingKey(each)) ?? 0) + 1);
  return findings.filter((each) => {
    const left = known.get(lastingKey(each)) ?? 0;
    if (left > 0) known.set(lastingKey(each), left - 1);
    return left === 0;
  });
}
