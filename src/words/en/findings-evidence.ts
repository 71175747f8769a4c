import { dayText } from '../../model/be-date.ts';
import { findingText } from '../finding-text.ts';
import type { FindingWords } from '../catalogue.ts';

/** Codes of what proves a result. */
export const evidenceFindings = {
  'done-without-evidence': ({ step }) =>
    findingText(
      `The step ${step} is done, but no evidence is given.`,
      'Add evidence: with a file or a link, such as evidence: [{title: Announcement, url: https://…}]',
    ),
  'evidence-outside-year': ({ day, year }) =>
    findingText(
      `The evidence bears the date ${dayText(day)}, which is outside fiscal year ${year}.`,
      'Name evidence of the fiscal year that the work belongs to, or correct date:.',
    ),
  'evidence-overused': ({ file, steps }) =>
    findingText(
      `The file ${file} is the evidence of ${steps} steps, which is more than five.`,
      'Give each step evidence of its own, such as the page that speaks of it.',
    ),
} satisfies Partial<FindingWords>;
