import type { LocatedFinding, Location } from '../model/finding.ts';
import { countFindings } from './findings/content.ts';
import { excerptLines } from './findings/excerpt.ts';
import type { FindingsOptions } from './findings/options.ts';
import { type Pen, penOf } from './text/pen.ts';
import { wordingOf } from '../words/finding-words.ts';
import { wrap } from './wrap.ts';

/** How many findings of one file are shown: whoever has more fixes the first ones and looks again. */
const SHOWN_OF_A_FILE = 200;

const INDENT = '  ';

const indented = (text: string, pen: Pen): string[] =>
  wrap(pen.text([text]), pen.width - INDENT.length).map((line) => INDENT + line);

const placeText = ({ file, line, column, cell }: Location): string => `${file}:${cell ?? `${line}:${column}`}`;

function drawFinding(finding: LocatedFinding, options: FindingsOptions, pen: Pen): string[] {
  const { location, severity, code, excerpt } = finding;
  const { remedy: remedyLabel, related: roles } = options.words.render.findings;
  const tone = severity === 'error' ? 'bad' : 'warn';
  const { message, remedy } = wordingOf(finding, options.lang);
  const lines = [`${pen.paint(pen.text([placeText(location)]), 'strong')} ${pen.paint(severity, tone)} ${code}`];
  if (excerpt !== undefined) {
    const number = String(location.line);
    const gutters = [number, ' '.repeat(number.length)].map((label) => `${INDENT}${label} | `);
    const [text, mark] = excerptLines(excerpt, location, pen.width - (gutters[0]?.length ?? 0));
    lines.push(`${pen.paint(gutters[0] ?? '', 'muted')}${text}`.trimEnd());
    lines.push(`${pen.paint(gutters[1] ?? '', 'muted')}${pen.paint(mark, tone)}`);
  }
  lines.push(...indented(message, pen));
  if (remedy !== undefined) lines.push(...indented(`${remedyLabel} ${remedy}`, pen));
  for (const { role, location: other } of finding.related) {
    lines.push(`${INDENT}→ ${roles[role]} ${pen.text([placeText(other)])}`);
  }
  return lines;
}

/**
 * Findings one below the other in the order given, each with its place, the line it stands on and what to do about it;
 * how many there are on the last line. Of a file with very many the first are shown, and how many more it has.
 */
export function renderFindings(findings: readonly LocatedFinding[], options: FindingsOptions): string {
  const pen = penOf({ ...options, digits: 'arabic' });
  const { none, summary, more, unchecked } = options.words.render.findings;
  const notes = (options.unchecked ?? []).flatMap(({ year, known, count }) =>
    wrap(pen.text([unchecked(year, known, count)]), pen.width),
  );
  const end = notes.map((line) => `${line}\n`).join('');
  if (findings.length === 0) return `${none(options.filesRead)}\n${end}`;
  const { errors, warnings, filesWithFindings } = countFindings(findings);
  const byFile = new Map<string, LocatedFinding[]>();
  for (const finding of findings) {
    const own = byFile.get(finding.location.file) ?? [];
    byFile.set(finding.location.file, own);
    own.push(finding);
  }
  const blocks = [...byFile].flatMap(([file, own]) => {
    const shown = options.all ? own : own.slice(0, SHOWN_OF_A_FILE);
    const drawn = shown.map((finding) => drawFinding(finding, options, pen).join('\n'));
    return own.length > shown.length ? [...drawn, pen.text([more(file, own.length - shown.length)])] : drawn;
  });
  return `${blocks.join('\n\n')}\n\n${summary(errors, warnings, filesWithFindings, options.filesRead)}\n${end}`;
}
