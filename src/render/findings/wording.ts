import type { CodeArgs, LocatedFinding } from '../../model/finding.ts';
import type { FindingText, FindingWords } from '../../words/catalogue.ts';

/** The message of a finding and its remedy, if it has one, in the catalogue's language. */
export function wordingOf(finding: LocatedFinding, words: FindingWords): FindingText {
  const say = words[finding.code] as (args: CodeArgs[LocatedFinding['code']]) => FindingText;
  return say(finding.args);
}
