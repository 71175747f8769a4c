import type { LocatedFinding, Location, UncheckedItems } from '../../model/finding.ts';
import { wordingOf } from '../../words/finding-words.ts';
import { jsonText } from '../json.ts';
import { countFindings } from './content.ts';

const place = ({ file, line, column, endLine, endColumn }: Location) => ({ file, line, column, endLine, endColumn });

/** Findings as JSON (`schemas/output/findings.schema.json`); messages are Thai whatever the language of the screen. */
export function findingsJson(
  findings: readonly LocatedFinding[],
  { filesRead, unchecked = [] }: { readonly filesRead: number; readonly unchecked?: readonly UncheckedItems[] },
): string {
  return jsonText({
    schemaVersion: 1,
    kind: 'findings',
    findings: findings.map((finding) => {
      const { message, remedy = null } = wordingOf(finding, 'th');
      const related = finding.related.map(({ role, location }) => ({ role, ...place(location) }));
      const { code, severity, location } = finding;
      return { code, severity, ...place(location), message, remedy, related };
    }),
    unchecked,
    summary: { ...countFindings(findings), filesRead },
  });
}
