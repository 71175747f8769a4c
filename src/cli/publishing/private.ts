import { compareText } from '../../model/order.ts';
import { locate } from '../../data/locate.ts';
import type { LocatedFinding } from '../../model/finding.ts';
import { privateData } from '../../data/private-data.ts';
import type { EvidenceFile } from './evidence.ts';

/** A key that no list of public fields knows. */
const asField = (problem: LocatedFinding): LocatedFinding => ({
  ...problem,
  code: 'private-data',
  severity: 'error',
  args: { what: 'field' },
});

function inEvidence({ file, said }: EvidenceFile): LocatedFinding[] {
  if (!said) return [];
  const { text, source } = said;
  const sources = new Map(source === undefined ? [] : [[file, { text: source }]]);
  return privateData(text).map(({ kind, index, found }) => ({
    code: 'private-data',
    severity: 'error',
    args: { what: kind },
    related: [],
    ...locate(sources, { file, path: [] }, { start: index, end: index + found.length }),
  }));
}

/**
 * What forbids publishing: private data in the data directory or in evidence that would be copied, and keys that are
 * on no list. In order of file, line and column.
 */
export function privateFindings(found: readonly LocatedFinding[], evidence: readonly EvidenceFile[]): LocatedFinding[] {
  const known = found.flatMap((problem): LocatedFinding[] => {
    if (problem.code === 'private-data') return [problem];
    return problem.code === 'unknown-key' ? [asField(problem)] : [];
  });
  return [...known, ...evidence.flatMap(inEvidence)].sort(
    ({ location: a }, { location: b }) => compareText(a.file, b.file) || a.line - b.line || a.column - b.column,
  );
}
