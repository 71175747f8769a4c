import { said } from '../said.ts';
import type { FindingWords } from '../catalogue.ts';

const write = (fixed: string) => `Write "${fixed}"`;

/** Codes of letters that look right and are not. */
export const text = {
  'decomposed-sara-am': ({ value, fixed }) => said(`"${value}" spells sara am as two characters.`, write(fixed)),
  'doubled-sara-e': ({ value, fixed }) => said(`"${value}" spells sara ae as two sara e.`, write(fixed)),
  'invisible-character': ({ character, fixed }) =>
    said(`There is an invisible character ${character} here.`, fixed === '' ? 'Delete it.' : 'Use a plain space.'),
  'thai-digit-in-id': ({ value, fixed }) => said(`The id "${value}" has Thai digits.`, write(fixed)),
  'not-composed': ({ value, fixed }) =>
    said(`"${value}" has its vowels and tone marks in an order that is not standard (NFC).`, write(fixed)),
  'todo-value': ({ key }) => said(`${key} is still to be written.`, 'Write the real value in place of TODO.'),
} satisfies Partial<FindingWords>;
