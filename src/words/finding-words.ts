import type { LocatedFinding } from '../model/finding.ts';
import type { CellFindingWords, FindingText, FindingWords, Lang } from './catalogue.ts';
import * as en from './en/findings.ts';
import * as enCells from './en/findings-cell.ts';
import * as th from './th/findings.ts';
import * as thCells from './th/findings-cell.ts';

/** What findings say, by language: apart from the other words, since a command without findings needs none of it. */
const FINDING_WORDS: Readonly<Record<Lang, FindingWords>> = { th: th.findings, en: en.findings };

const CELL_WORDS: Readonly<Record<Lang, CellFindingWords>> = { th: thCells.cellFindings, en: enCells.cellFindings };

/** A longer value is not quoted whole: nobody reads it, and a file may hold one of two million letters. */
const LONGEST = 200;

const cut = (value: unknown): unknown =>
  typeof value === 'string' && value.length > LONGEST ? `${/^.{0,160}/su.exec(value)?.[0]}…` : value;

/** The message of a finding and its remedy, if it has one, in the words of a spreadsheet at a cell; very long values in it are cut. */
export function wordingOf(
  { code, args, location }: Pick<LocatedFinding, 'code' | 'args'> & Partial<Pick<LocatedFinding, 'location'>>,
  lang: Lang,
): FindingText {
  const heading = location?.heading;
  const words = (heading !== undefined && CELL_WORDS[lang][code]) || FINDING_WORDS[lang][code];
  const say = words as (args: object, heading: string | undefined) => FindingText;
  return say(Object.fromEntries(Object.entries(args).map(([name, value]) => [name, cut(value)])), heading);
}
