import type { FindingWords } from '../catalogue.ts';
import { findingText } from '../finding-text.ts';

const scores = { score: 'total', iit: 'IIT score', eit: 'EIT score', oit: 'OIT score' } as const;

/** Codes of what the assessment of the year does not bear out: scores, levels, disclosure items. */
export const assessmentFindings = {
  'level-of-other-year': ({ level, year, years, known }) =>
    findingText(
      `The level "${level}" belongs to the scheme of ${years}; ${year} has ${known.join(' · ')}.`,
      `Write a level of ${year}, or leave level out.`,
    ),
  'score-contradicts-sum': ({ of, score, sum, worked }) =>
    findingText(
      `The ${scores[of]} ${score} does not match ${sum} = ${worked}.`,
      'Compare with the published result and correct the score that was mistyped (rounding explains up to 0.01).',
    ),
  'score-not-in-year': ({ key, year, years }) =>
    findingText(
      `In ${year} EIT is not published in two parts, so there is no ${key} (${years} has them).`,
      `Delete ${key} and write the whole score of EIT as eit.`,
    ),
  'unknown-item': ({ item, year, list, weak, years }) =>
    findingText(
      `There is no disclosure item ${item} in ${year}, which has ${list}${weak ? ' (known from one unconfirmed source)' : ''}.${years === undefined ? '' : ` ${years} has ${item}.`}`,
      `Correct the item, or add it to ${year}/assessment.yaml if the office knows better.`,
    ),
  'title-of-other-year': ({ title, year, years, name }) =>
    findingText(
      `"${title}" is the name of a disclosure item of ${years}, not of ${year}.`,
      name === undefined ? `Name the work after the list of ${year}.` : `Write the name that ${year} has: ${name}`,
    ),
} satisfies Partial<FindingWords>;
