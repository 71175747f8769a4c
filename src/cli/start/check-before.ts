import { join } from 'node:path';
import { locate } from '../../data/locate.ts';
import { loadTexts } from '../../data/load.ts';
import { list, readText } from '../../data/read.ts';
import type { Day } from '../../model/be-date.ts';
import { type AnyFinding, CODES } from '../../model/finding.ts';
import type { FiscalYear } from '../../model/fiscal-year.ts';
import { runRules } from '../../rules/index.ts';
import type { FindingText } from '../../words/catalogue.ts';
import type { Words } from '../../words/words.ts';
import { UsageError } from '../exit.ts';

type Wording = (args: never) => FindingText;

/**
 * Checks files before they are written, as if they lay in the directory already (`root` absent: a new one). Throws a
 * `UsageError` that names the errors in them, or those that they would cause elsewhere.
 */
export function checkBefore(
  root: string | undefined,
  files: ReadonlyMap<string, string>,
  years: readonly FiscalYear[],
  asOf: Day,
  words: Words,
): void {
  const present = root === undefined ? [] : list(root, (year) => years.includes(year)).files;
  const onDisk = (file: string) => readText(join(root ?? '', file));
  const errorsOf = (added: ReadonlyMap<string, string>) => {
    const paths = [...new Set([...present, ...added.keys()])].filter((file) => !file.startsWith('.')).sort();
    const loaded = loadTexts(paths, (file) => {
      const text = added.get(file);
      return text === undefined ? onDisk(file) : { text };
    });
    const found = [...loaded.findings, ...runRules(loaded.register, { asOf })];
    const isError = (problem: AnyFinding) => CODES[problem.code].severity === 'error';
    return found.filter(isError).map((problem) => {
      const { location } = locate(loaded.sources, problem.at, problem.offsets);
      const { message } = (words.findings[problem.code] as Wording)(problem.args as never);
      const place = `${location.file}:${location.line}:${location.column}`;
      return { key: `${location.file} ${problem.code} ${message}`, text: `${place} ${problem.code}\n  ${message}` };
    });
  };
  const before = new Set(root === undefined ? [] : errorsOf(new Map()).map((error) => error.key));
  const fresh = errorsOf(files).filter((error) => !before.has(error.key));
  if (fresh.length === 0) return;
  throw new UsageError([words.start.cannot.refused, ...fresh.map((error) => error.text)].join('\n'));
}
