import type { CodeArgs, LocatedFinding } from '../model/finding.ts';
import type { FindingText, FindingWords, Lang } from './catalogue.ts';
import * as en from './en/findings.ts';
import * as th from './th/findings.ts';

/** What findings say, by language: apart from the other words, since a command without findings needs none of it. */
const FINDING_WORDS: Readonly<Record<Lang, FindingWords>> = { th: th.findings, en: en.findings };

/** The message of a finding and its remedy, if it has one. */
export function wordingOf({ code, args }: Pick<LocatedFinding, 'code' | 'args'>, lang: Lang): FindingText {
  const say = FINDING_WORDS[lang][code] as (args: CodeArgs[LocatedFinding['code']]) => FindingText;
  return say(args);
}
