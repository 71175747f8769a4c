import type { LocatedFinding } from '../../model/finding.ts';
import { wordingOf } from '../../words/finding-words.ts';
import { attribute } from '../html/markup.ts';
import type { FindingsWriter } from './options.ts';

/** XML has no place for these, escaped or not. */
const valid = (text: string): string =>
  attribute(text)
    .toString()
    .replace(/[\ufffe\uffff]/g, '\ufffd');

/**
 * Findings as a JUnit report: a suite for each file that has any, a case for each finding; what fails the run is a
 * failure, the rest passes with its message as output. Without any finding one case has passed.
 */
export const junitReport: FindingsWriter = (findings, { lang, words, prefix, filesRead, fails }) => {
  const files = new Map<string, LocatedFinding[]>();
  for (const finding of findings) {
    const own = files.get(finding.location.file) ?? [];
    files.set(finding.location.file, own);
    own.push(finding);
  }
  const failing = findings.filter(fails).length;
  const testcase = (finding: LocatedFinding, index: number): string => {
    const { code, location } = finding;
    const { message, remedy } = wordingOf(finding, lang);
    const text = valid(remedy === undefined ? message : `${message} ${words.render.findings.remedy} ${remedy}`);
    const file = valid(prefix + location.file);
    // Of cases with one name hosts keep the first only.
    const name = `${location.line}:${location.column} ${code} #${index + 1}`;
    const place = `${file}:${location.line}:${location.column}`;
    const content = fails(finding)
      ? `<failure type="${code}" message="${text}">${place}: ${text}</failure>`
      : `<system-out>${place}: ${text}</system-out>`;
    return `    <testcase classname="${file}" file="${file}" line="${location.line}" name="${name}">${content}</testcase>\n`;
  };
  const suites = [...files].map(
    ([file, own]) =>
      `  <testsuite name="${valid(prefix + file)}" tests="${own.length}" failures="${own.filter(fails).length}" errors="0">\n` +
      `${own.map(testcase).join('')}  </testsuite>\n`,
  );
  const none =
    `  <testsuite name="ita validate" tests="1" failures="0" errors="0">\n` +
    `    <testcase classname="ita" name="validate"><system-out>${valid(words.render.findings.none(filesRead))}</system-out></testcase>\n` +
    '  </testsuite>\n';
  const count = Math.max(1, findings.length);
  return (
    '<?xml version="1.0" encoding="UTF-8"?>\n' +
    `<testsuites name="ita validate" tests="${count}" failures="${failing}" errors="0">\n` +
    `${suites.length > 0 ? suites.join('') : none}</testsuites>\n`
  );
};
