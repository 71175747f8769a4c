import { dayText } from '../../model/be-date.ts';
import { findingText } from '../finding-text.ts';
import type { FindingWords } from '../catalogue.ts';

const logs = {
  order: ['is before the day of the line above it', 'Put the lines in order of day, or correct on:.'],
  'before-year': ['is before the fiscal year begins', 'Correct on:, or move it to the file of its year.'],
  'not-entered': ['comes before anything was entered', 'Add a line {event: entered, on: …} before it.'],
  'not-corrected': [
    'comes while what was returned is not corrected',
    'Add a line {event: corrected, on: …} before it.',
  ],
  entered: ['comes though it was entered already', 'Use corrected for what was sent again, or delete the line.'],
  confirmed: [
    'comes after it was confirmed',
    'Only returned can follow confirmed: delete the line, or correct its day.',
  ],
  done: ['is not the day that done: says', 'Delete done:, since the log says when it was entered, or make them agree.'],
} as const;

/** Codes of what proves a result, and of who prepares it. */
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
  'evidence-repeated': ({ value }) =>
    findingText(`The entry names ${value} as evidence twice.`, 'Delete one of the two, or name the other file.'),
  'evidence-after-report': ({ day, submitted }) =>
    findingText(
      `The evidence is dated ${dayText(day)}, after the report was submitted on ${dayText(submitted)}.`,
      'Correct one of the two dates, or name it in the report of the month in which it came.',
    ),
  'evidence-overused': ({ file, steps }) =>
    findingText(
      `The file ${file} is the evidence of ${steps} steps, which is more than five.`,
      'Give each step evidence of its own, such as the page that speaks of it.',
    ),
  'assignment-log-impossible': ({ problem, event, day }) =>
    findingText(`The event ${event} on ${dayText(day)} ${logs[problem][0]}.`, logs[problem][1]),
} satisfies Partial<FindingWords>;
