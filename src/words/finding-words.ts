import type { LocatedFinding } from '../model/finding.ts';
import type { FindingText, FindingWords, Lang } from './catalogue.ts';
import * as en from './en/findings.ts';
import * as th from './th/findings.ts';

/** What findings say, by language: apart from the other words, since a command without findings needs none of it. */
const FINDING_WORDS: Readonly<Record<Lang, FindingWords>> = { th: th.findings, en: en.findings };

/** A longer value is not quoted whole: nobody reads it, and a file may hold one of two million letters. */
const LONGEST = 200;

const cut = (value: unknown): unknown =>
  typeof value === 'string' && value.length > LONGEST ? `${/^.{0,160}/su.exec(value)?.[0]}…` : value;

/** The message of a finding and its remedy, if it has one; very long values in it are cut. */
export function wordingOf({ code, args }: Pick<LocatedFinding, 'code' | 'args'>, lang: Lang): FindingText {
  const say = FINDING_WORDS[lang][code] as (args: object) => FindingText;
  return say(Object.fromEntries(Object.entries(args).map(([name, value]) => [name, cut(value)])));
}
