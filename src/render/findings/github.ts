import type { LocatedFinding } from '../../model/finding.ts';
import { wordingOf } from '../../words/finding-words.ts';
import { safe } from '../../text/width.ts';
import type { FindingsWriter } from './options.ts';

/** So many errors, and so many warnings, GitHub shows of one step. */
const SHOWN = 10;

const ESCAPES: Readonly<Record<string, string>> = {
  '%': '%25',
  '\r': '%0D',
  '\n': '%0A',
  ':': '%3A',
  ',': '%2C',
};
const data = (text: string): string => safe(text, 'keep').replace(/[%\r\n]/g, (sign) => ESCAPES[sign] ?? '');
const property = (text: string): string => safe(text, 'keep').replace(/[%\r\n:,]/g, (sign) => ESCAPES[sign] ?? '');

/**
 * Findings as annotations of GitHub Actions, which shows them on the lines of a pull request; errors first, as only the
 * first of each severity are shown, which a last line says.
 */
export const githubAnnotations: FindingsWriter = (findings, { lang, words, prefix }) => {
  const bySeverity = (['error', 'warning'] as const).map((severity) =>
    findings.filter((finding) => finding.severity === severity),
  );
  const left = bySeverity.reduce((sum, { length }) => sum + Math.max(0, length - SHOWN), 0);
  const annotation = (finding: LocatedFinding) => {
    const { code, severity, location } = finding;
    const { message, remedy } = wordingOf(finding, lang);
    const { line, endLine, column, endColumn } = location;
    const place = [
      `file=${property(prefix + location.file)}`,
      `line=${line}`,
      `endLine=${endLine}`,
      // GitHub counts the last column in; of places in several lines it takes no columns.
      ...(line === endLine ? [`col=${column}`, `endColumn=${Math.max(column, endColumn - 1)}`] : []),
      `title=${property(code)}`,
    ];
    const text = remedy === undefined ? message : `${message}\n${words.render.findings.remedy} ${remedy}`;
    return `::${severity} ${place.join(',')}::${data(text)}\n`;
  };
  const lines = bySeverity.flat().map(annotation).join('');
  return left === 0
    ? lines
    : `${lines}::notice title=ita::${data(words.render.findings.annotationsLeft(left, SHOWN))}\n`;
};
