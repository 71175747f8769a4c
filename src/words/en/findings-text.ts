import { findingText } from '../finding-text.ts';
import type { FindingWords } from '../catalogue.ts';

const write = (fixed: string) => `Write "${fixed}"`;

/** What must not be made public, by kind. */
export const privateKinds = {
  'national-id': 'A national id number',
  mobile: 'A mobile telephone number',
  email: 'A private email address',
  'line-id': 'The LINE id of a person',
  field: 'A field that is not on the list of public fields',
} as const;

const privateRemedies = {
  'national-id': 'Delete it from the file, and from the git history if it is there.',
  mobile: 'Give the number of the office instead.',
  email: 'Give the address of the agency instead.',
  'line-id': 'Give the official account of the agency (@…) instead.',
  field: 'Delete this key from the file.',
} as const;

/** Codes of letters that look right and are not. */
export const textFindings = {
  'decomposed-sara-am': ({ value, fixed }) =>
    findingText(`"${value}" contains sara am written as two characters.`, write(fixed)),
  'doubled-sara-e': ({ value, fixed }) =>
    findingText(`"${value}" contains sara ae written as two sara e.`, write(fixed)),
  'invisible-character': ({ character, fixed }) =>
    findingText(
      `There is an invisible character ${character} here.`,
      fixed === '' ? 'Delete it.' : 'Use a plain space.',
    ),
  'thai-digit-in-id': ({ value, fixed }) => findingText(`The id "${value}" contains Thai digits.`, write(fixed)),
  'not-composed': ({ value, fixed }) =>
    findingText(`"${value}" has vowels and tone marks in a non-standard order (not NFC).`, write(fixed)),
  'todo-value': ({ key, remark }) =>
    remark === undefined
      ? findingText(`${key} has not been filled in yet.`, 'Replace TODO with the actual value.')
      : findingText(
          `${key} has not been checked yet: ${remark}`,
          'Write the actual value, and delete the remark TODO behind it.',
        ),
  'private-data': ({ what }) => findingText(`${privateKinds[what]} must not be public.`, privateRemedies[what]),
  'filler-text': ({ key, value }) =>
    findingText(
      `${key} is "${value}", which looks typed only to fill the gap.`,
      'Write the text, or TODO until it is known.',
    ),
  'text-says-nothing': ({ key, value }) =>
    findingText(
      value === '' ? `${key} holds nothing but spaces.` : `${key} is "${value}", which says nothing.`,
      `Write the text, or delete ${key} if it is not required.`,
    ),
  'unprintable-character': ({ character }) =>
    findingText(
      `The character ${character} can't be printed; documents show its number in its place.`,
      'Delete it, or type the text again.',
    ),
  'doubled-mark': ({ value, fixed }) =>
    value === fixed
      ? findingText(`Two marks of one kind stand on one letter: "${value}".`, 'Delete the wrong one.')
      : findingText(`A mark is typed twice on one letter: "${value}".`, `Write "${fixed}".`),
} satisfies Partial<FindingWords>;
